package optlight.server.http;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.io.IdleTimeout;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Can leave without a bang. Whoever stands in the system's queue when it is closed is cut off by the system, and has perhaps sent a
 * request already; so the queue is emptied just before. For that, connections are accepted without a thread that waits for them.
 */
public final class ListeningConnector extends ServerConnector {
    private static final Logger LOG = System.getLogger(ListeningConnector.class.getName());
    private static final long LOOK_MS = 5;

    /** With what else stopping takes, within the ten seconds that containers are given. */
    private static final Duration MOST = Duration.ofSeconds(5);

    /** A selector lets go within a look; nothing may keep it busy for longer. */
    private static final Duration SELECTOR = Duration.ofSeconds(1);

    public ListeningConnector(Server server, ConnectionFactory factory) {
        super(server, 0, -1, factory);
    }

    /**
     * Lets nobody in any more, after all who wait were let in. Between the last of them and the end the system may still put
     * somebody into the queue, whom it then cuts off; Java has no way to shut the queue first.
     */
    public void closePort() {
        if (!isRunning() || !(getTransport() instanceof ServerSocketChannel listening)) {
            return;
        }
        setAccepting(false);
        try (listening) {
            long began = System.nanoTime();
            // While a selector holds it, closing it would be put off.
            while (listening.isRegistered() && System.nanoTime() - began < SELECTOR.toNanos()) {
                Thread.sleep(1);
            }
            SocketChannel waiting = listening.accept();
            while (waiting != null) {
                waiting.configureBlocking(false);
                waiting.setOption(StandardSocketOptions.TCP_NODELAY, getAcceptedTcpNoDelay());
                getSelectorManager().accept(waiting);
                waiting = listening.accept();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the port was closed with clients waiting: {0}", e.toString());
        }
    }

    /**
     * Returns when nobody is connected any more that may be about to ask.
     *
     * @param silence who has said nothing for so long is not waited for
     */
    public void waitForConnected(Duration silence) {
        long began = System.nanoTime();
        try {
            // Twice, since whoever was accepted last is not among the connected at once.
            for (int quiet = 0; quiet < 2 && System.nanoTime() - began < MOST.toNanos(); ) {
                quiet = somebodyIsThere(silence) ? 0 : quiet + 1;
                Thread.sleep(LOOK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean somebodyIsThere(Duration silence) {
        return getConnectedEndPoints().stream()
                .anyMatch(it -> !(it instanceof IdleTimeout idle) || idle.getIdleFor() < silence.toMillis());
    }
}
