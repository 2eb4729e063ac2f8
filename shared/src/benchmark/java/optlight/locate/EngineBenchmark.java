package optlight.locate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The benchmark as a command; {@code scripts/benchmark-engine --help} says how it is called. */
public final class EngineBenchmark {
    private static final String BEGIN = "<!-- engine: begin -->";
    private static final String END = "<!-- engine: end -->";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Path document = Path.of("docs/performance.md");
    private boolean write = true;
    private int iterations = 5;
    private String only = "Look|Names";

    private EngineBenchmark() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        EngineBenchmark it = new EngineBenchmark();
        if (!it.read(List.of(arguments))) {
            System.err.println("unknown or incomplete option; see scripts/benchmark-engine --help");
            System.exit(2);
        }
        it.run();
    }

    private boolean read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals("--no-write")) {
                write = false;
            } else if (i + 1 == arguments.size() || !take(option, arguments.get(++i))) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String option, String value) {
        switch (option) {
            case "--iterations" -> iterations = Integer.parseInt(value);
            case "--only" -> {
                only = value;
                write = false;
            }
            case "--document" -> document = Path.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void run() throws IOException, RunnerException {
        double before = load();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("optlight.locate.(" + only + ")Benchmark")
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run();
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, Java %s, %d processors, load %.1f to %.1f; %d times a second.%n%n"
                        + "| | µs | ± (99.9 %%) | allocated, KB |%n|---|---|---|---|%n",
                LocalDate.now(ZoneOffset.UTC),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                before,
                load(),
                iterations));
        results.forEach(it -> table.append(row(it)));
        System.out.print(table);
        if (write) {
            String text = Files.readString(document);
            int begin = text.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(document, text.substring(0, begin) + "\n\n" + table + "\n" + text.substring(text.indexOf(END)));
        }
    }

    private static String row(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        String page = result.getParams().getParam("page");
        String what = page == null
                ? time.getLabel() + ", 200 switches"
                : "look, " + page.replace("+0", "").replace("+199", ", 200 switches");
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                what,
                time.getScore(),
                time.getScoreError(),
                result.getSecondaryResults().get(ALLOCATED).getScore() / 1_000);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
