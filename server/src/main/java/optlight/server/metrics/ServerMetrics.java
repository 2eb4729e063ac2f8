package optlight.server.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.definition.Definitions;
import optlight.server.report.ReportDesk;

/** What {@code /metrics} says. Names end in their unit, as Prometheus has it. */
public final class ServerMetrics {
    public static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private static final double MS_PER_SECOND = 1_000;
    private static final double MS_PER_DAY = 86_400_000;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("optlight_http_requests_total")
            .help("Answered requests by route and status; route none is an address that does not exist.")
            .labelNames("route", "status")
            .register(registry);

    /** @param served what is served now */
    public ServerMetrics(String version, Supplier<Optional<Definitions>> served, Clock clock) {
        Info.builder()
                .name("optlight_build_info")
                .help("The version that runs.")
                .labelNames("version", "java")
                .register(registry)
                .addLabelValues(version, System.getProperty("java.version"));
        gauge("optlight_definitions_serial", "Serial of what is served; absent while nothing is.", served, it ->
                (double) it.serial());
        gauge(
                "optlight_definitions_age_seconds",
                "How long ago it was signed.",
                served,
                it -> (clock.millis() - it.issuedMs()) / MS_PER_SECOND);
        gauge(
                "optlight_definitions_expiry_days",
                "Days until it expires; below 0 it has.",
                served,
                it -> (it.expiresMs() - clock.millis()) / MS_PER_DAY);
        gauge(
                "optlight_definitions_settings",
                "Settings in it.",
                served,
                it -> it.settings().size());
    }

    /**
     * Says how the data folder is, too.
     *
     * @param degradation what is wrong with it
     */
    public void observeFolder(Supplier<Optional<String>> degradation) {
        GaugeWithCallback.builder()
                .name("optlight_data_folder_up")
                .help(
                        "1 if what the data folder names could be loaded, 0 if something older is served; /readyz has why.")
                .callback(callback -> callback.call(degradation.get().isEmpty() ? 1 : 0))
                .register(registry);
    }

    /** Counts what becomes of reports, too. */
    public void observe(ReportDesk desk) {
        CounterWithCallback.builder()
                .name("optlight_reports_total")
                .help("Reports by what became of them; all but counted are dropped.")
                .labelNames("fate")
                .callback(callback -> {
                    for (ReportDesk.Fate fate : ReportDesk.Fate.values()) {
                        String word = fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
                        callback.call((double) desk.count(fate), word);
                    }
                })
                .register(registry);
        GaugeWithCallback.builder()
                .name("optlight_reports_database_up")
                .help("1 if counts could be written down last time, 0 if not.")
                .callback(callback -> callback.call(desk.trouble().isEmpty() ? 1 : 0))
                .register(registry);
    }

    /** @param route as it stands in the route table, never a path that somebody has sent */
    public void answered(String route, int status) {
        requests.labelValues(route, Integer.toString(status)).inc();
    }

    /** In Prometheus' text format 0.0.4. */
    public byte[] text() {
        var out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private interface Measure {
        double of(Definitions definitions);
    }

    private void gauge(String name, String help, Supplier<Optional<Definitions>> served, Measure measure) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> served.get().ifPresent(it -> callback.call(measure.of(it))))
                .register(registry);
    }
}
