package optlight.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in what can be answered soon, keeps a bounded number waiting for a short while, and asks the rest to come back. Whoever
 * is let in and does not take the answer is cut off once there is nothing left for others.
 */
public final class OverloadHandler extends QoSHandler {
    private static final int AT_ONCE = 64;
    private static final int WAITING = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** In a crowd. An answer of ours goes into the system's buffers whole, unless who asked leaves them full. */
    private static final Duration TAKING = Duration.ofMillis(500);

    private final String retryAfterSeconds;

    /** What is being answered, and since when. */
    private final Map<Request, Long> answering;

    private final AtomicBoolean lookIsDue = new AtomicBoolean();

    public OverloadHandler(Handler handler, int retryAfterSeconds) {
        this(handler, retryAfterSeconds, new ConcurrentHashMap<>());
    }

    private OverloadHandler(Handler handler, int retryAfterSeconds, Map<Request, Long> answering) {
        super(noting(handler, answering));
        this.retryAfterSeconds = Integer.toString(retryAfterSeconds);
        this.answering = answering;
        setMaxRequestCount(AT_ONCE);
        setMaxSuspendedRequestCount(WAITING);
        setMaxSuspend(PATIENCE);
    }

    private static Handler noting(Handler handler, Map<Request, Long> answering) {
        return new Handler.Wrapper(handler) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                answering.put(request, System.nanoTime());
                Request.addCompletionListener(request, failure -> answering.remove(request));
                return super.handle(request, response, callback);
            }
        };
    }

    @Override
    public boolean onConditionsMet(Request request, Response response, Callback callback) throws Exception {
        if (answering.size() >= AT_ONCE && lookIsDue.compareAndSet(false, true)) {
            request.getComponents()
                    .getScheduler()
                    .schedule(this::cutOffWhoTakesNothing, TAKING.toMillis(), TimeUnit.MILLISECONDS);
        }
        return super.onConditionsMet(request, response, callback);
    }

    private void cutOffWhoTakesNothing() {
        lookIsDue.set(false);
        long now = System.nanoTime();
        answering.forEach((request, since) -> {
            EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
            if (now - since >= TAKING.toNanos() && ConnectionLimits.isTaking(endPoint)) {
                endPoint.close();
            }
        });
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        // Kept by Jetty when it writes the error.
        response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfterSeconds);
        super.reject(request, response, callback, status);
    }
}
