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
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import optlight.server.delivery.DeliveryHandler;
import optlight.server.delivery.DrainHandler;
import optlight.server.http.CommonFields;
import optlight.server.http.ConnectionLimits;
import optlight.server.http.ListeningConnector;
import optlight.server.http.OverloadHandler;
import optlight.server.http.PreparedAnswer;
import optlight.server.http.Problem;
import optlight.server.http.ProblemErrorHandler;
import optlight.server.http.TrustedProxies;
import optlight.server.metrics.ServerMetrics;
import optlight.server.report.ReportDesk;
import optlight.server.site.Address;
import optlight.server.store.Body;
import optlight.server.store.DataFolder;
import optlight.server.store.LiveStore;
import optlight.server.store.Published;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * The guidance server: every route stands in {@link #routes}. It has no keys and trusts nobody; what it serves was signed
 * elsewhere. No address of a client is ever logged.
 */
public final class Server implements AutoCloseable {
    /** The version of this program. */
    public static final String VERSION = "0.1.0";

    /** How long requests in flight may take to end when the server stops. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    /** A connection that has been silent for so long is not waited for when the server stops. */
    private static final Duration DRAIN = Duration.ofMillis(500);

    /** A connection on which nothing happens for so long is closed. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    /** After an outage all come back at once; so many may wait for being accepted. */
    private static final int BACKLOG = 4_096;

    /** Whoever sends less than this many bytes a second keeps somebody else waiting. */
    private static final long SLOWEST_BYTES_PER_SECOND = 64;

    /** Nothing that may be sent to us is longer, bytes. */
    private static final long LONGEST_REQUEST = 4_096;

    static final String MINUTES = "public, max-age=300, stale-if-error=604800";
    private static final String ALLOWED = Server.class.getName() + ".allowed";
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String JSON = "application/json";
    private static final String SECONDS = "public, max-age=10";
    private static final int RETRY_AFTER_SECONDS = 60;

    private static final Logger LOG = System.getLogger(Server.class.getName());

    private final Config config;
    private final Runnable look;
    private final DrainHandler handlers;
    private final SitePages pages;
    private final ApiDocuments documents;
    private final ServerMetrics metrics;
    private final Optional<ReportDesk> reports;
    private final Optional<AdminServer> admin;
    private final Javalin javalin;

    /** {@code null} until it is configured. */
    private volatile ListeningConnector connector;

    /** Looks at the data folder, so that no request waits for a disk. */
    private final ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "follower");
        thread.setDaemon(true);
        return thread;
    });

    private Server(
            Config config,
            Supplier<Optional<Published>> store,
            Runnable look,
            Supplier<Optional<String>> degradation,
            ServedDefinitions served,
            Clock clock) {
        this.config = config;
        this.look = look;
        org.eclipse.jetty.server.Handler.Singleton routed = new OverloadHandler(
                new MinimumDataRateHandler(new SizeLimitHandler(LONGEST_REQUEST, -1), SLOWEST_BYTES_PER_SECOND, 0),
                RETRY_AFTER_SECONDS);
        if (config.reports().isPresent()) {
            ReportIntake intake = ReportIntake.withUsualPatience();
            intake.setHandler(routed);
            routed = intake;
        }
        this.handlers = new DrainHandler(new DeliveryHandler(store, routed));
        this.pages = new SitePages(store, config.publicUrl());
        this.documents = new ApiDocuments(config.reports().isPresent());
        this.metrics = new ServerMetrics(VERSION, served, clock);
        this.reports = config.reports().map(it -> new ReportDesk(it.database(), served::ids, clock));
        metrics.observeFolder(degradation);
        reports.ifPresent(metrics::observe);
        Supplier<Readiness> readiness = () ->
                Readiness.of(() -> store.get().isPresent(), degradation, () -> reports.flatMap(ReportDesk::trouble));
        this.admin = config.admin().map(it -> new AdminServer(it, readiness, metrics, reports));
        this.javalin = Javalin.create(this::configure);
    }

    /** A server that follows its data folder; it does not listen yet. */
    public static Server create(Config config) {
        return create(config, Clock.systemUTC());
    }

    static Server create(Config config, Clock clock) {
        var folder = new DataFolder(config.data());
        var store = new LiveStore(folder, System::nanoTime);
        var served = new ServedDefinitions(store::lastSeen, folder::publishedSerials);
        return new Server(config, store::lastSeen, store::get, store::degradation, served, clock);
    }

    static Server create(Config config, Supplier<Optional<Published>> store) {
        return new Server(
                config, store, () -> {}, Optional::empty, new ServedDefinitions(store, List::of), Clock.systemUTC());
    }

    /** Begins to listen, and to write reports down. */
    public Server start() {
        follow();
        javalin.start();
        admin.ifPresent(AdminServer::start);
        reports.ifPresent(ReportDesk::start);
        adminUrl().ifPresent(url -> LOG.log(Level.INFO, "admin port: {0}", url));
        return this;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is told by each look
    private void follow() {
        follower.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException e) {
                        LOG.log(Level.ERROR, "a look at the data folder failed", e);
                    }
                },
                0,
                LiveStore.PATIENCE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Where it is reached, without a slash at the end. */
    public String url() {
        return url(config.host(), port());
    }

    /** Where the admin port is reached; empty if there is none. */
    public Optional<String> adminUrl() {
        return admin.map(it -> url(config.admin().orElseThrow().host(), it.port()));
    }

    private static String url(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * Listens no longer, answers whoever has come and tells them to take another connection next time, and returns when those in
     * flight have ended and the last counts are written down.
     */
    @Override
    public void close() {
        ListeningConnector listening = connector;
        if (listening != null) {
            listening.closePort();
        }
        // Not before: whoever is told to take another connection takes it at once, while the port is being closed.
        handlers.drain();
        if (listening != null) {
            listening.waitForConnected(DRAIN);
        }
        try {
            javalin.stop();
        } catch (JavalinException e) {
            LOG.log(
                    Level.WARNING,
                    "connections were cut off that had not ended in " + STOP_PATIENCE.toSeconds() + " s");
        } finally {
            follower.shutdownNow();
            admin.ifPresent(AdminServer::close);
            reports.ifPresent(ReportDesk::close);
        }
    }

    /** Method and path of every route, as {@code GET /v1/texts/{sha256}}. */
    List<String> routeTable() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(it -> it.endpoint.method.isHttpMethod())
                .map(it -> it.endpoint.method + " " + it.endpoint.path)
                .toList();
    }

    private ServerConnector connector(org.eclipse.jetty.server.Server jetty, HttpConfiguration http) {
        var connector = new ListeningConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        ConnectionLimits.putOn(connector);
        this.connector = connector;
        return connector;
    }

    private void routes(RoutesConfig routes) {
        readable(routes, DeliveryHandler.DEFINITIONS, Server::noDefinitions);
        readable(routes, DeliveryHandler.TEXTS_ROUTE, Server::noTexts);
        readable(routes, "/", pages::entrance);
        readable(routes, "/{language}", pages::withoutSlash);
        readable(routes, "/{language}/", pages.of(Address.Kind.INDEX));
        for (Address.Kind kind : List.of(Address.Kind.SETTING, Address.Kind.GUIDE, Address.Kind.EXPLAINER)) {
            readable(routes, "/" + kind.folder() + "{id}", pages.inReadersLanguage(kind));
            readable(routes, "/" + kind.folder() + "{id}/", pages.inReadersLanguage(kind));
            readable(routes, "/{language}/" + kind.folder() + "{id}", pages.of(kind));
            readable(routes, "/{language}/" + kind.folder() + "{id}/", pages.withSlash(kind));
        }
        readable(routes, "/v1/openapi.json", ctx -> PreparedAnswer.send(ctx, documents.openApi(), JSON, MINUTES));
        readable(routes, "/v1/schema/{file}", this::schema);
        reports.ifPresent(desk -> {
            var proxies = new TrustedProxies(config.reports().orElseThrow().trustedProxies());
            var endpoint = new ReportsEndpoint(desk, proxies);
            routes.post(ReportsEndpoint.PATH, endpoint::post);
            routes.options(ReportsEndpoint.PATH, endpoint::preflight);
        });
    }

    /** An address for {@code GET} and {@code HEAD}, also from pages of other origins. */
    private static void readable(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, Server::preflight);
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.routes.before(Server::commonHeaders);
        var addresses = new Addresses(config.reports().isPresent());
        javalinConfig.routes.before(ctx -> {
            if (!addresses.has(ctx.req().getRequestURI())) {
                throw new NotFoundResponse("no such address");
            }
        });
        javalinConfig.routes.after(RequestLines::noteRoute);
        basics(javalinConfig, ctx -> ctx.path().equals(ReportsEndpoint.PATH) ? ReportsEndpoint.METHODS : READING);
        javalinConfig.routes.exception(HttpResponseException.class, this::problemOrPage);
        javalinConfig.jetty.addConnector(this::connector);
        javalinConfig.jetty.modifyServer(jetty -> {
            jetty.setRequestLog(new RequestLines(metrics));
            jetty.setHandler(handlers);
        });
        // Last: Javalin reads the rules for addresses while routes are added.
        routes(javalinConfig.routes);
    }

    /**
     * What the public port and the admin port have in common.
     *
     * @param allowed the methods of the address that is asked for, as {@code Allow} has them
     */
    static void basics(JavalinConfig javalinConfig, Function<Context, String> allowed) {
        javalinConfig.routes.before(ctx -> ctx.attribute(ALLOWED, allowed.apply(ctx)));
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
    }

    /** What is published never comes here: {@link DeliveryHandler} has sent it. */
    private static void noDefinitions(Context ctx) {
        throw new ServiceUnavailableResponse("nothing is published yet");
    }

    private static void noTexts(Context ctx) {
        throw new NotFoundResponse("no such texts");
    }

    /** {@code GET /v1/schema/{file}}: the JSON Schema of an authored file. */
    private void schema(Context ctx) throws IOException {
        Body body = documents.schema(ctx.pathParam("file")).orElseThrow(() -> new NotFoundResponse("no such schema"));
        PreparedAnswer.send(ctx, body, JSON, MINUTES);
    }

    private static void commonHeaders(Context ctx) {
        CommonFields.ALL.forEach(it -> ctx.header(it.getName(), it.getValue()));
    }

    private static void preflight(Context ctx) {
        ctx.header("Allow", READING);
        ctx.header("Access-Control-Allow-Methods", READING);
        ctx.header("Access-Control-Allow-Headers", "If-Match, If-None-Match");
        ctx.header("Access-Control-Max-Age", "86400");
        ctx.status(HttpStatus.NO_CONTENT_204);
    }

    /** A person is told by a page, a program by a problem. */
    private void problemOrPage(HttpResponseException e, Context ctx) {
        problem(e, ctx);
        pages.tell(ctx, e.getStatus());
    }

    private static void problem(HttpResponseException e, Context ctx) {
        int status = e.getStatus();
        String detail = e.getMessage();
        if (ctx.res().getHeader("Cache-Control") == null) {
            ctx.header("Cache-Control", SECONDS);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            ctx.header("Retry-After", Integer.toString(RETRY_AFTER_SECONDS));
            ctx.header("Cache-Control", "no-store");
        } else if (status == HttpStatus.METHOD_NOT_ALLOWED_405) {
            ctx.header("Allow", ctx.attribute(ALLOWED));
            detail = "";
        }
        PreparedAnswer.send(ctx, new Problem(status, HttpStatus.getMessage(status), detail));
    }

    private static void fault(Exception e, Context ctx) {
        LOG.log(Level.ERROR, "a request failed", e);
        PreparedAnswer.send(ctx, new Problem(500, HttpStatus.getMessage(500), ""));
    }
}
