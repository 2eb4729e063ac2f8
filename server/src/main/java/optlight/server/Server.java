package optlight.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.server.http.AcceptEncoding;
import optlight.server.http.IfNoneMatch;
import optlight.server.http.Problem;
import optlight.server.http.ProblemErrorHandler;
import optlight.server.store.Body;
import optlight.server.store.DataFolder;
import optlight.server.store.LiveStore;
import optlight.server.store.Published;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;

/**
 * The guidance server: every route stands in {@link #routes}. It has no keys and trusts nobody; what it serves was signed
 * elsewhere. No address of a client is ever logged.
 */
public final class Server implements AutoCloseable {
    /** How long requests in flight may take to end when the server stops. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private static final String DEFINITIONS_TYPE = "application/vnd.optlight.definitions.v1";
    private static final String MINUTES = "public, max-age=300, stale-if-error=604800";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SECONDS = "public, max-age=10";
    private static final int RETRY_AFTER_SECONDS = 60;

    private static final Logger LOG = System.getLogger(Server.class.getName());

    private final Config config;
    private final Supplier<Optional<Published>> store;
    private final Javalin javalin;

    private Server(Config config, Supplier<Optional<Published>> store) {
        this.config = config;
        this.store = store;
        this.javalin = Javalin.create(this::configure);
    }

    /** A server that follows its data folder; it does not listen yet. */
    public static Server create(Config config) {
        return create(config, new LiveStore(new DataFolder(config.data()), System::nanoTime));
    }

    static Server create(Config config, Supplier<Optional<Published>> store) {
        return new Server(config, store);
    }

    /** Begins to listen. */
    public Server start() {
        javalin.start(config.host(), config.port());
        return this;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where it is reached, without a slash at the end. */
    public String url() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return "http://" + host + ":" + port();
    }

    /** Takes no more requests, and returns when those in flight have ended. */
    @Override
    public void close() {
        javalin.stop();
    }

    private void routes(RoutesConfig routes) {
        readable(routes, "/v1/definitions", this::definitions);
        readable(routes, "/v1/texts/{sha256}", this::texts);
    }

    /** An address for {@code GET} and {@code HEAD}, also from pages of other origins. */
    private static void readable(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, Server::preflight);
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.routes.before(Server::commonHeaders);
        javalinConfig.routes.exception(HttpResponseException.class, Server::problem);
        javalinConfig.routes.exception(Exception.class, Server::fault);
        javalinConfig.startup.showJavalinBanner = false;
        javalinConfig.startup.showOldJavalinVersionWarning = false;
        javalinConfig.startup.startupWatcherEnabled = false;
        javalinConfig.http.prefer405over404 = true;
        // One address, one spelling: what is cached under two names is fetched twice.
        javalinConfig.router.ignoreTrailingSlashes = false;
        // Bodies are compressed once, when they are published.
        javalinConfig.http.compressionStrategy = CompressionStrategy.NONE;
        javalinConfig.jetty.modifyHttpConfiguration(http -> {
            http.setUriCompliance(UriCompliance.DEFAULT);
            http.setSendServerVersion(false);
        });
        javalinConfig.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new ProblemErrorHandler()));
        javalinConfig.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new ProblemErrorHandler());
            // Left at 0, stopping cuts off whoever is being answered.
            jetty.setStopTimeout(STOP_PATIENCE.toMillis());
        });
        // Last: Javalin reads the rules for addresses while routes are added.
        routes(javalinConfig.routes);
    }

    /** {@code GET /v1/definitions}: the envelope as it was signed, 304 if the client has it, 503 if there is none yet. */
    private void definitions(Context ctx) throws IOException {
        Published published = store.get().orElseThrow(() -> new ServiceUnavailableResponse("nothing is published yet"));
        send(ctx, published.definitions(), DEFINITIONS_TYPE, MINUTES);
    }

    /** {@code GET /v1/texts/{sha256}}: one language's texts, which never change under this name. */
    private void texts(Context ctx) throws IOException {
        // Looked up among what is published: nothing of a request becomes part of a path.
        Body body = store.get()
                .flatMap(published -> published.text(ctx.pathParam("sha256")))
                .orElseThrow(() -> new NotFoundResponse("no such texts"));
        send(ctx, body, "application/json", FOR_EVER);
    }

    private static void send(Context ctx, Body body, String type, String cacheControl) throws IOException {
        String coding = AcceptEncoding.choose(field(ctx, "Accept-Encoding"), body.codings());
        Body.Coded coded = body.in(coding);
        ctx.header("ETag", coded.etag());
        ctx.header("Cache-Control", cacheControl);
        ctx.header("Vary", "Accept-Encoding");
        // Also with a 304: a cache takes its fields over into what it has stored (RFC 9111 §3.2).
        ctx.contentType(type);
        if (IfNoneMatch.matches(field(ctx, "If-None-Match"), coded.etag())) {
            ctx.status(HttpStatus.NOT_MODIFIED_304);
            // Sent at once; left to itself, Jetty adds a length of 0, which a 304 must not claim (RFC 9110 §8.6).
            ctx.res().flushBuffer();
            return;
        }
        if (!coding.equals(AcceptEncoding.IDENTITY)) {
            ctx.header("Content-Encoding", coding);
        }
        ctx.result(coded.bytes());
    }

    /** All lines of a field as one list. */
    private static String field(Context ctx, String name) {
        List<String> lines = Collections.list(ctx.req().getHeaders(name));
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    private static void commonHeaders(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "ETag, Retry-After");
    }

    private static void preflight(Context ctx) {
        ctx.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        ctx.header("Access-Control-Allow-Headers", "If-None-Match");
        ctx.header("Access-Control-Max-Age", "86400");
        ctx.status(HttpStatus.NO_CONTENT_204);
    }

    private static void problem(HttpResponseException e, Context ctx) {
        int status = e.getStatus();
        String detail = e.getMessage();
        ctx.header("Cache-Control", SECONDS);
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            ctx.header("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
            ctx.header("Cache-Control", "no-store");
        } else if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
            ctx.header("Allow", "GET, HEAD, OPTIONS");
            detail = "";
        } else if (status == HttpStatus.NOT_FOUND_404 && ctx.endpoints().matchedHttpEndpoint() == null) {
            detail = "no such address";
        }
        send(ctx, new Problem(status, HttpStatus.getMessage(status), detail));
    }

    private static void fault(Exception e, Context ctx) {
        LOG.log(Level.ERROR, "a request failed", e);
        send(ctx, new Problem(500, HttpStatus.getMessage(500), ""));
    }

    private static void send(Context ctx, Problem problem) {
        ctx.status(problem.status()).contentType(Problem.TYPE).result(problem.json());
    }
}
