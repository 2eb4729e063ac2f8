package optlight.server;

import io.javalin.http.Context;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import optlight.server.delivery.DeliveryHandler;
import optlight.server.metrics.ServerMetrics;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Counts every answer, also those that Jetty gives before a route is reached; at debug level a line each: method, path,
 * status, duration. Never the client's address, its query, or anything else of its header.
 */
final class RequestLines implements RequestLog {
    private static final Logger LOG = System.getLogger(RequestLines.class.getName());
    private static final String ROUTE = RequestLines.class.getName();
    private static final String NO_ROUTE = "none";
    private static final int MAX_PATH = 200;

    private final ServerMetrics metrics;

    RequestLines(ServerMetrics metrics) {
        this.metrics = metrics;
    }

    /** Notes by which route a request is answered. */
    static void noteRoute(Context ctx) {
        var endpoint = ctx.endpoints().matchedHttpEndpoint();
        if (endpoint != null) {
            ctx.attribute(ROUTE, endpoint.path);
        }
    }

    @Override
    public void log(Request request, Response response) {
        metrics.answered(route(request), response.getStatus());
        if (LOG.isLoggable(Level.DEBUG)) {
            LOG.log(Level.DEBUG, line(request, response));
        }
    }

    /** What {@link DeliveryHandler} sends passes no route; to write one down for each would cost more than the answer. */
    private static String route(Request request) {
        Object route = request.getAttribute(ROUTE);
        if (route != null) {
            return route.toString();
        }
        String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        if (DeliveryHandler.DEFINITIONS.equals(path)) {
            return DeliveryHandler.DEFINITIONS;
        }
        return path != null && path.startsWith(DeliveryHandler.TEXTS) ? DeliveryHandler.TEXTS_ROUTE : NO_ROUTE;
    }

    private static String line(Request request, Response response) {
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime());
        String path = request.getHttpURI() == null
                ? ""
                : String.valueOf(request.getHttpURI().getPath());
        String cut = path.length() > MAX_PATH ? path.substring(0, MAX_PATH) + "…" : path;
        return request.getMethod() + " " + cut + " " + response.getStatus() + " " + ms + " ms";
    }
}
