package optlight.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.server.dashboard.DashboardPage;
import optlight.server.http.HostAllowList;
import optlight.server.metrics.ServerMetrics;
import optlight.server.report.BreakageReport;
import optlight.server.report.ReportDesk;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What operators and maintainers look at, on a port of its own. There is nothing to change here, so there are no accounts,
 * cookies or tokens; who can reach the port may read.
 */
final class AdminServer implements AutoCloseable {
    private static final int DAYS_SHOWN = 60;

    private final Config.Admin config;
    private final Supplier<Readiness> readiness;
    private final ServerMetrics metrics;
    private final Optional<ReportDesk> reports;
    private final HostAllowList hosts;
    private final Javalin javalin;

    AdminServer(
            Config.Admin config, Supplier<Readiness> readiness, ServerMetrics metrics, Optional<ReportDesk> reports) {
        this.config = config;
        this.readiness = readiness;
        this.metrics = metrics;
        this.reports = reports;
        this.hosts = new HostAllowList(config.names());
        this.javalin = Javalin.create(this::configure);
    }

    void start() {
        javalin.start(config.host(), config.port());
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.routes.before(this::guard);
        Server.basics(javalinConfig, ctx -> "GET, HEAD");
        javalinConfig.routes.get("/livez", ctx -> text(ctx, "alive\n"));
        javalinConfig.routes.get("/readyz", this::ready);
        javalinConfig.routes.get("/metrics", this::metrics);
        reports.ifPresent(desk -> javalinConfig.routes.get("/reports", ctx -> dashboard(ctx, desk)));
    }

    private void guard(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Content-Security-Policy", DashboardPage.CONTENT_SECURITY_POLICY);
        if (!hosts.admits(ctx.header("Host"))) {
            throw new HttpResponseException(
                    HttpStatus.MISDIRECTED_REQUEST_421, "this name is not one of --admin-name", Map.of());
        }
    }

    /** {@code GET /readyz}: 200 if there is something to serve, else 503; one line for each trouble. */
    private void ready(Context ctx) {
        Readiness now = readiness.get();
        ctx.status(now.ready() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
        text(ctx, now.text());
    }

    private void metrics(Context ctx) {
        ctx.contentType(ServerMetrics.TYPE).result(metrics.text());
    }

    /** {@code GET /reports}: the dashboard. One at a time: it is the one page that takes memory. */
    private synchronized void dashboard(Context ctx, ReportDesk desk) throws IOException {
        ctx.contentType("text/html; charset=utf-8");
        BreakageReport report;
        try {
            report = desk.breakage(DAYS_SHOWN);
        } catch (RuntimeException e) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE_503);
            ctx.result(DashboardPage.unavailable(desk.trouble().orElse("it does not answer")));
            return;
        }
        Writer page = new OutputStreamWriter(ctx.res().getOutputStream(), StandardCharsets.UTF_8);
        DashboardPage.write(report, desk.trouble(), page);
        page.flush();
    }

    private static void text(Context ctx, String text) {
        ctx.contentType("text/plain; charset=utf-8").result(text);
    }
}
