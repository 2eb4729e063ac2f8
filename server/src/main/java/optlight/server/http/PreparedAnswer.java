package optlight.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import optlight.server.store.Body;
import org.eclipse.jetty.http.HttpStatus;

/** Sends what is ready from a route. */
public final class PreparedAnswer {
    private PreparedAnswer() {}

    /** 200, or 304 if the client has it, or 412 if it wants something else. */
    public static void send(Context ctx, Body body, String type, String cacheControl) throws IOException {
        String coding = AcceptEncoding.choose(field(ctx, "Accept-Encoding"), body.codings());
        Body.Coded coded = body.in(coding);
        var conditions = new Preconditions(field(ctx, "If-Match"), field(ctx, "If-None-Match"));
        Preconditions.Outcome outcome = conditions.judge(coded.etag());
        if (outcome == Preconditions.Outcome.FAILED) {
            int status = HttpStatus.PRECONDITION_FAILED_412;
            send(ctx, new Problem(status, HttpStatus.getMessage(status), ""));
            return;
        }
        ctx.header("ETag", coded.etag());
        ctx.header("Cache-Control", cacheControl);
        // Added: some answers differ by more than that.
        ctx.res().addHeader("Vary", "Accept-Encoding");
        // Also with a 304: a cache takes its fields over into what it has stored (RFC 9111 §3.2).
        ctx.contentType(type);
        if (outcome == Preconditions.Outcome.NOT_MODIFIED) {
            ctx.status(HttpStatus.NOT_MODIFIED_304);
            // Sent at once; left to itself, Jetty adds a length of 0, which a 304 must not claim (RFC 9110 §8.6).
            ctx.res().flushBuffer();
            return;
        }
        if (!coding.equals(AcceptEncoding.IDENTITY)) {
            ctx.header("Content-Encoding", coding);
        }
        ctx.res().setContentLength(coded.bytes().length);
        ctx.result(coded.bytes());
    }

    public static void send(Context ctx, Problem problem) {
        ctx.status(problem.status()).contentType(Problem.TYPE).result(problem.json());
    }

    /** All lines of a field as one list; {@code null} if it is not sent. */
    public static String field(Context ctx, String name) {
        List<String> lines = Collections.list(ctx.req().getHeaders(name));
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
