package optlight.server.delivery;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells clients to open another connection once the server is about to stop: whoever sent a request on one that is just
 * being closed would have to count it as failed.
 */
public final class DrainHandler extends Handler.Wrapper {
    private static final HttpField CLOSE =
            new PreEncodedHttpField(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());

    private volatile boolean draining;

    public DrainHandler(Handler handler) {
        super(handler);
    }

    /** From now on every answer is the last of its connection. */
    public void drain() {
        draining = true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (draining) {
            response.getHeaders().put(CLOSE);
        }
        return super.handle(request, response, callback);
    }
}
