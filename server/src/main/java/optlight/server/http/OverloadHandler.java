package optlight.server.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/** Lets in what can be answered soon, keeps a bounded number waiting for a short while, and asks the rest to come back. */
public final class OverloadHandler extends QoSHandler {
    private static final int AT_ONCE = 64;
    private static final int WAITING = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String retryAfterSeconds;

    public OverloadHandler(Handler handler, int retryAfterSeconds) {
        super(handler);
        this.retryAfterSeconds = Integer.toString(retryAfterSeconds);
        setMaxRequestCount(AT_ONCE);
        setMaxSuspendedRequestCount(WAITING);
        setMaxSuspend(PATIENCE);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        // Kept by Jetty when it writes the error.
        response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfterSeconds);
        super.reject(request, response, callback, status);
    }
}
