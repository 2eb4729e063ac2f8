package optlight.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import optlight.server.http.PreparedAnswer;
import optlight.server.http.TrustedProxies;
import optlight.server.json.MalformedJsonException;
import optlight.server.report.ReportDesk;
import optlight.server.report.ReportReader;
import org.eclipse.jetty.http.HttpStatus;

/** {@code POST /v1/reports}, there only if reports are switched on. */
final class ReportsEndpoint {
    static final String PATH = "/v1/reports";
    static final String METHODS = "POST, OPTIONS";

    private static final int RETRY_AFTER_SECONDS = 86_400;

    private final ReportDesk desk;
    private final TrustedProxies proxies;

    ReportsEndpoint(ReportDesk desk, TrustedProxies proxies) {
        this.desk = desk;
        this.proxies = proxies;
    }

    /**
     * 204 for every report, also for one that is dropped because it speaks of something unknown: nobody learns here what is
     * counted. 400 if it is not JSON, 408 if it does not come, 413 if it is too large, 415 if it is coded or of another
     * type, 429 if too many come from one part of the network.
     */
    void post(Context ctx) throws IOException {
        if (ctx.header("Content-Encoding") != null) {
            throw new UnsupportedMediaTypeResponse("reports are sent as they are, without Content-Encoding");
        }
        if (!isJsonOrText(ctx.contentType())) {
            throw new UnsupportedMediaTypeResponse("reports are application/json or text/plain");
        }
        byte[] body = body(ctx);
        if (!fromExtension(ctx.header("Origin"))) {
            // A page on the web that has its visitors report.
            throw new ForbiddenResponse("only extensions report");
        }
        ReportDesk.Fate fate;
        try {
            fate = desk.take(body, client(ctx));
        } catch (MalformedJsonException e) {
            throw new BadRequestResponse("the report " + e.forSender());
        }
        if (fate == ReportDesk.Fate.TOO_MANY) {
            ctx.header("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
            throw new HttpResponseException(HttpStatus.TOO_MANY_REQUESTS_429, "enough reports for today", Map.of());
        }
        ctx.status(HttpStatus.NO_CONTENT_204);
    }

    /** Before a browser lets anybody send what says that it is JSON, it asks: extensions may, pages may not. */
    void preflight(Context ctx) {
        if (!fromExtension(ctx.header("Origin"))) {
            throw new ForbiddenResponse("only extensions report");
        }
        ctx.header("Allow", METHODS);
        ctx.header("Access-Control-Allow-Methods", METHODS);
        ctx.header("Access-Control-Allow-Headers", "Content-Type");
        ctx.header("Access-Control-Max-Age", "86400");
        ctx.status(HttpStatus.NO_CONTENT_204);
    }

    private static byte[] body(Context ctx) {
        try (InputStream in = ctx.bodyInputStream()) {
            byte[] body = in.readNBytes(ReportReader.MAX_BYTES + 1);
            if (body.length > ReportReader.MAX_BYTES) {
                throw new ContentTooLargeResponse("a report has at most " + ReportReader.MAX_BYTES + " bytes");
            }
            return body;
        } catch (IOException e) {
            if (hasTimedOut(e)) {
                throw new HttpResponseException(HttpStatus.REQUEST_TIMEOUT_408, "the report did not come", Map.of());
            }
            throw new BadRequestResponse("the report ended before its end");
        }
    }

    private static boolean hasTimedOut(Throwable e) {
        return e instanceof TimeoutException || (e.getCause() != null && hasTimedOut(e.getCause()));
    }

    private InetAddress client(Context ctx) throws IOException {
        // What Jetty has from the connection: an address, never a name.
        return proxies.client(
                InetAddress.getByName(ctx.req().getRemoteAddr()), PreparedAnswer.field(ctx, "X-Forwarded-For"));
    }

    /** As text browsers send it without asking first, and asking they would tell the member's languages. */
    private static boolean isJsonOrText(String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return type.equalsIgnoreCase("application/json") || type.equalsIgnoreCase("text/plain");
    }

    /**
     * A browser always says where a request of a page comes from; others need not say anything. In Firefox the extension asks
     * from a frame without an origin, lest it be known again by it, and says {@code null}. A page could have such a frame, too:
     * this is a hurdle for pages, as the limit for each network is one for programs.
     */
    private static boolean fromExtension(String origin) {
        return origin == null
                || origin.equals("null")
                || origin.startsWith("chrome-extension://")
                || origin.startsWith("moz-extension://");
    }
}
