package optlight.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The costs of all pages as Markdown, and their place in a document. */
final class CostTable {
    private final int looks;
    private final int rounds;
    private final List<String> rows = new ArrayList<>();
    private final List<Double> loads = new ArrayList<>();
    private String browser = "";

    CostTable(int looks, int rounds) {
        this.looks = looks;
        this.rounds = rounds;
    }

    void browser(String userAgent) {
        int at = userAgent.indexOf("Chrome/");
        browser = userAgent.substring(at).split(" ", 2)[0].replace("Chrome/", "Chromium ");
    }

    /** Takes a page in, and gives its row. */
    String add(CostPage page, Cost cost) {
        loads.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        String row = "| " + page.kind().title + " | " + thousands(cost.nodes()) + " | " + page.roots() + " | "
                + ms(cost.first()) + " | " + ms(cost.look()) + " | " + ms(cost.lookWorst()) + " | "
                + ms(cost.processor()) + " | "
                + ms(cost.turn()) + " | " + ms(cost.turnWorst()) + " | " + ms(cost.own()) + " | " + ms(cost.sweep())
                + " | "
                + ms(cost.sweepWorst()) + " | " + calls(cost, "checkVisibility") + " | "
                + calls(cost, "getComputedStyle") + " | " + calls(cost, "querySelectorAll") + " | " + cost.answer()
                + " |";
        rows.add(row);
        return row;
    }

    void into(Path document) throws IOException {
        Section.write(document, "cost", markdown());
    }

    private String markdown() {
        double least = loads.stream().min(Double::compare).orElse(0.0);
        double most = loads.stream().max(Double::compare).orElse(0.0);
        return browser + ", " + Runtime.getRuntime().availableProcessors() + " processors, load " + ms(least) + " to "
                + ms(most) + "; " + looks + " looks a round, the least of " + rounds + " rounds. Milliseconds.\n\n"
                + "| page | elements | roots | first look | look | worst | processor | turn after a change | worst | style and layout before it | sweep | its"
                + " longest slice | checkVisibility | getComputedStyle | querySelectorAll | answer |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n" + String.join("\n", rows)
                + "\n";
    }

    private static int calls(Cost cost, String name) {
        return cost.calls().path(name).asInt();
    }

    private static String ms(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String thousands(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
