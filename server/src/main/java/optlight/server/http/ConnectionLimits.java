package optlight.server.http;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * So many connections, and none for whoever does not come to the point. Beyond the limit connections wait to be accepted; those
 * on which nothing happens must then go sooner.
 *
 * <p>Jetty closes connections on which nothing happens, and counts what bodies send in a second. Who sends the head of a
 * request byte by byte escapes both: a limit for that is ours.
 */
public final class ConnectionLimits extends AbstractLifeCycle {
    /** More than come back at once after an outage; an idle connection costs some kilobytes. */
    private static final int USUAL_MOST = 8_192;

    /** A head is one packet, from honest clients. */
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);

    /** How long an idle connection lasts while others wait. */
    private static final Duration IDLE_IN_A_CROWD = Duration.ofSeconds(1);

    private static final int LOOKS = 4;

    /**
     * @param messages that had come
     * @param bytes    that had come with them
     * @param sinceNs  when that was found
     */
    private record Seen(long messages, long bytes, long sinceNs) {}

    private final ServerConnector connector;
    private final Duration patience;
    private Map<EndPoint, Seen> seen = Map.of();
    private volatile Scheduler.Task next;

    private ConnectionLimits(ServerConnector connector, Duration patience) {
        this.connector = connector;
        this.patience = patience;
    }

    /** To be called before the connector starts. */
    public static void putOn(ServerConnector connector) {
        putOn(connector, USUAL_MOST, USUAL_PATIENCE);
    }

    /** @param patience how long the head of a request may take, from the first byte seen to its end */
    static void putOn(ServerConnector connector, int most, Duration patience) {
        var limit = new NetworkConnectionLimit(most, connector);
        limit.setEndPointIdleTimeout(IDLE_IN_A_CROWD.toMillis());
        connector.addBean(limit);
        connector.addBean(new ConnectionLimits(connector, patience));
    }

    @Override
    protected void doStart() {
        lookAgain();
    }

    @Override
    protected void doStop() {
        Scheduler.Task task = next;
        if (task != null) {
            task.cancel();
        }
    }

    private void lookAgain() {
        next = connector.getScheduler().schedule(this::look, patience.toMillis() / LOOKS, TimeUnit.MILLISECONDS);
    }

    /** By the scheduler's thread alone. */
    private void look() {
        Collection<EndPoint> connected = List.copyOf(connector.getConnectedEndPoints());
        Map<EndPoint, Seen> now = new HashMap<>(connected.size() * 2);
        long nowNs = System.nanoTime();
        for (EndPoint endPoint : connected) {
            Connection connection = endPoint.getConnection();
            if (connection == null) {
                continue;
            }
            Seen state = state(connection, seen.get(endPoint), nowNs);
            if (nowNs - state.sinceNs() >= patience.toNanos()) {
                endPoint.close();
            } else {
                now.put(endPoint, state);
            }
        }
        seen = now;
        if (isRunning()) {
            lookAgain();
        }
    }

    /** What is being answered, and what is idle, is for others to judge: their time begins anew with every look. */
    private static Seen state(Connection connection, Seen before, long nowNs) {
        long messages = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        if (before == null) {
            return new Seen(messages, messages == 0 ? 0 : bytes, nowNs);
        }
        boolean answering = messages > connection.getMessagesOut();
        boolean withinHead = !answering && messages == before.messages() && bytes != before.bytes();
        return withinHead ? before : new Seen(messages, bytes, nowNs);
    }
}
