package optlight.server.http;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
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
 * request byte by byte escapes both, and so does who takes an answer byte by byte: limits for that are ours.
 */
public final class ConnectionLimits extends AbstractLifeCycle {
    /** More than come back at once after an outage; an idle connection costs some kilobytes. */
    private static final int USUAL_MOST = 8_192;

    private static final Patience USUAL_PATIENCE = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60));

    /** How long an idle connection lasts while others wait. */
    private static final Duration IDLE_IN_A_CROWD = Duration.ofSeconds(1);

    private static final int LOOKS = 4;

    /**
     * How long something may take, from when it is first seen to its end.
     *
     * @param head   of a request: one packet, from honest clients
     * @param answer until the last of it is on its way: the definitions are some 80 KB without a coding, and never more than 256
     */
    record Patience(Duration head, Duration answer) {}

    /**
     * @param messages that had come
     * @param bytes    that had come with them
     * @param answers  that had been begun
     * @param taking   whether the client had yet to take what was being sent
     * @param sinceNs  when that was found
     */
    private record Seen(long messages, long bytes, long answers, boolean taking, long sinceNs) {}

    private final ServerConnector connector;
    private final Patience patience;
    private Map<EndPoint, Seen> seen = Map.of();
    private volatile Scheduler.Task next;

    private ConnectionLimits(ServerConnector connector, Patience patience) {
        this.connector = connector;
        this.patience = patience;
    }

    /** To be called before the connector starts. */
    public static void putOn(ServerConnector connector) {
        putOn(connector, USUAL_MOST, USUAL_PATIENCE);
    }

    static void putOn(ServerConnector connector, int most, Patience patience) {
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
        next = connector.getScheduler().schedule(this::look, patience.head().toMillis() / LOOKS, TimeUnit.MILLISECONDS);
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
            Seen state = state(endPoint, connection, seen.get(endPoint), nowNs);
            Duration most = state.taking() ? patience.answer() : patience.head();
            if (nowNs - state.sinceNs() >= most.toNanos()) {
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

    /** Whether there is more to send than the system's buffers hold, until the client takes some of it. */
    static boolean isTaking(EndPoint endPoint) {
        return endPoint instanceof AbstractEndPoint sending
                && sending.getWriteFlusher().isPending();
    }

    /** What is being put together, and what is idle, is for others to judge: their time begins anew with every look. */
    private static Seen state(EndPoint endPoint, Connection connection, Seen before, long nowNs) {
        long messages = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        long answers = connection.getMessagesOut();
        boolean taking = isTaking(endPoint);
        var now = new Seen(messages, before == null && messages == 0 ? 0 : bytes, answers, taking, nowNs);
        if (before == null) {
            return now;
        }
        boolean sameAnswer = taking && before.taking() && answers == before.answers();
        boolean withinHead = !taking && messages <= answers && messages == before.messages() && bytes != before.bytes();
        return sameAnswer || withinHead ? before : now;
    }
}
