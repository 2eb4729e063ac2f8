package optlight.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;

/**
 * Ours beside four tour libraries, on the same page, as a command; {@code scripts/benchmark-overlay --help} says how it is
 * called.
 */
public final class OverlayBenchmark {
    /** The bundle's name, and that of the package. */
    private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("driver", "driver.js");
        LIBRARIES.put("shepherd", "shepherd.js");
        LIBRARIES.put("intro", "intro.js");
        LIBRARIES.put("joyride", "react-joyride");
    }

    private final Path tours;
    private final Path document;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<Contender> contenders = new ArrayList<>();

    private OverlayBenchmark(Path tours, Path document) {
        this.tours = tours;
        this.document = document;
    }

    /** Where the libraries have been built, and the document whose table is to be written. */
    public static void main(String[] arguments) throws IOException {
        new OverlayBenchmark(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        LaunchOptions options = LaunchOptions.of(BrowserKind.CHROMIUM);
        try (Replica replica = Replica.start();
                Browser plain = Browser.launch(options.withReplica(replica));
                Browser extended = Browser.launch(
                        options.withReplica(replica).withExtension(Path.of("extension/target/chrome")))) {
            contenders.add(new Contender("Optlight", null, extended, replica));
            for (var library : LIBRARIES.entrySet()) {
                contenders.add(new Contender(
                        library.getValue() + " " + version(library.getValue()),
                        tours.resolve("built/" + library.getKey() + ".js"),
                        plain,
                        replica));
            }
            Contender nobody = new Contender("nobody", null, plain, replica);
            double without = new OverlayTrial(nobody).idleMs();
            row("share of the target pointed out, page at rest", "1.00", OverlayTrial::still);
            row("after a layout shift of 150 px without any event", "1.00, within 100 ms", OverlayTrial::shifted);
            row("after an inner container has scrolled 40 px", "1.00", OverlayTrial::scrolled);
            row("after the window has another size", "1.00", OverlayTrial::resized);
            row("target in a modal dialog: card on top and clickable", "yes", OverlayTrial::inADialog);
            row("target in an open / closed shadow root found", "yes / yes", OverlayTrial::inAShadowRoot);
            row("target that comes 0.5 s / 1.5 s late found", "yes / yes", OverlayTrial::late);
            row("focus", "stays, and no trap", OverlayTrial::focus);
            row(
                    "role / modal / name / description / live region",
                    "dialog / no / yes / yes / yes",
                    OverlayTrial::semantics);
            row("Escape closes it", "yes", OverlayTrial::escape);
            row("focus is where it was after closing", "yes", OverlayTrial::focusRestored);
            row("elements left behind", "0", it -> it.nodesLeft(nobody));
            row("its buttons seen where the page has `button{display:none!important}`", "all", OverlayTrial::buttons);
            row(
                    "reduced motion: animations at once / places scrolled through",
                    "0 / at most 2",
                    OverlayTrial::reducedMotion);
            row("the page's thread while it is open and idle, ms/s", "at most 1", it -> it.idle(without));
            write(plain.tab().eval("navigator.userAgent").asText());
        }
    }

    private void row(String title, String must, Function<OverlayTrial, String> measure) {
        List<String> cells = new ArrayList<>();
        for (Contender contender : contenders) {
            cells.add(measure.apply(new OverlayTrial(contender)));
        }
        cells.add(must);
        System.out.println(title + ": " + cells);
        rows.put(title, cells);
    }

    private String version(String library) throws IOException {
        return new ObjectMapper()
                .readTree(tours.resolve("node_modules/" + library + "/package.json")
                        .toFile())
                .path("version")
                .asText();
    }

    private void write(String userAgent) throws IOException {
        StringBuilder table = new StringBuilder("| |");
        contenders.forEach(it -> table.append(' ').append(it.name()).append(" |"));
        table.append(" ours must |\n|---|")
                .append("---|".repeat(contenders.size() + 1))
                .append('\n');
        rows.forEach((title, cells) -> table.append("| ")
                .append(title)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        String browser = userAgent.replaceAll(".*Chrome/([\\d.]+).*", "Chromium $1");
        Section.write(
                document,
                "overlay",
                LocalDate.now(ZoneOffset.UTC) + ", " + browser + ", " + machine() + ".\n\n" + table);
    }

    /** What the machine had to do besides: it makes times longer, never shorter. */
    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, load "
                + Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
