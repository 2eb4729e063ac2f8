package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;

/** The benchmark as a command; {@code scripts/benchmark-cost --help} says how it is called. */
public final class CostBenchmark {
    private static final String WANTED = "genai-training";

    /** Looks in one go: the driver waits only so long for an answer. */
    private static final int BATCH = 10;

    private Path document = Path.of("docs/locating.md");
    private String kinds = "";
    private int looks = 50;
    private int rounds = 3;
    private boolean write = true;
    private final String probe = Files.readString(Path.of("extension/target/probe/probe.js"));
    private final String definitions = Files.readString(Path.of("extension/target/definitions/definitions.json"));
    private final String script = script();

    private CostBenchmark() throws IOException {}

    public static void main(String[] arguments) throws IOException {
        CostBenchmark it = new CostBenchmark();
        if (!it.read(List.of(arguments))) {
            System.err.println("unknown or incomplete option; see scripts/benchmark-cost --help");
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
            case "--looks" -> looks = Integer.parseInt(value);
            case "--rounds" -> rounds = Integer.parseInt(value);
            case "--kind" -> kinds = value;
            case "--document" -> document = Path.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void run() throws IOException {
        List<CostPage> pages = CostPage.all().stream()
                .filter(it -> kinds.isEmpty() || kinds.equals(it.word()))
                .toList();
        CostTable table = new CostTable(looks, rounds);
        try (Replica replica = Replica.start();
                Browser browser =
                        Browser.launch(LaunchOptions.of(BrowserKind.CHROMIUM).withReplica(replica))) {
            replica.show(PageVariant.usual());
            table.browser(browser.tab().eval("navigator.userAgent").asText());
            for (CostPage page : pages) {
                List<Cost> costs = new ArrayList<>();
                for (int i = 0; i < rounds; i++) {
                    costs.add(measure(browser, page));
                }
                System.out.println(
                        table.add(page, costs.stream().reduce(Cost::least).orElseThrow()));
            }
        }
        if (write && kinds.isEmpty()) {
            table.into(document);
        }
    }

    /** A tab of its own for each, so that no page inherits what the one before has left behind. */
    private Cost measure(Browser browser, CostPage page) {
        try (Tab tab = browser.newTab(page.address())) {
            tab.until("the page", "document.querySelector('main a, main input')");
            tab.eval("(() => {" + probe + "\nmain();\n" + script + "\nreturn true; })()");
            int nodes = tab.eval("cost.fill('" + page.word() + "', " + page.nodes() + ", " + page.roots() + ")")
                    .asInt();
            tab.eval("costProbe.prepare(" + Tab.quoted(definitions) + ", '" + page.path() + "', '" + WANTED + "')");
            JsonNode sweep = tab.eval("cost.sweep()");
            JsonNode first = tab.eval("cost.first()");
            PageThread thread = new PageThread(browser.bidi(), tab);
            List<Double> rest = new ArrayList<>();
            double before = thread.processorMs();
            while (rest.size() < looks) {
                tab.eval("cost.rest(" + BATCH + ")").forEach(it -> rest.add(it.asDouble()));
            }
            double processor = (thread.processorMs() - before) / rest.size();
            List<Double> turns = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            while (turns.size() < looks) {
                tab.eval("cost.changed(" + BATCH + ")").forEach(it -> {
                    turns.add(it.path("turn").asDouble());
                    own.add(it.path("own").asDouble());
                });
            }
            return new Cost(
                    nodes,
                    first.path("answer").asText(),
                    sweep.path("total").asDouble(),
                    sweep.path("worst").asDouble(),
                    first.path("time").asDouble(),
                    Cost.median(rest),
                    Cost.worst(rest),
                    processor,
                    Cost.median(turns),
                    Cost.worst(turns),
                    Cost.median(own),
                    tab.eval("cost.calls()"));
        }
    }

    private static String script() throws IOException {
        try (InputStream in = CostBenchmark.class.getResourceAsStream("cost.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
