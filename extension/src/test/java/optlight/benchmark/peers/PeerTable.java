package optlight.benchmark.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The results as Markdown: medians, and the quartiles on both sides in brackets. */
final class PeerTable {
    private final Figures figures;
    private final Circumstances circumstances;
    private final StringBuilder text = new StringBuilder();

    private PeerTable(Figures figures, Circumstances circumstances) {
        this.figures = figures;
        this.circumstances = circumstances;
    }

    static String of(Figures figures, Circumstances circumstances) {
        PeerTable table = new PeerTable(figures, circumstances);
        table.text.append(circumstances.sentence()).append("\n\n");
        table.goals();
        table.text.append('\n');
        table.costs();
        table.text.append('\n');
        table.insertions();
        return table.text.toString();
    }

    private void goals() {
        head(List.of("wanted of ours", "measured", "wanted", ""));
        for (Goal goal : Goal.of(figures, circumstances.bytes())) {
            row(List.of(
                    goal.title(),
                    goal.written(goal.measured()),
                    "≤ " + goal.written(goal.most()),
                    goal.isMet() ? "met" : "**missed**"));
        }
    }

    private void costs() {
        List<String> head = new ArrayList<>(List.of("page", "quantity"));
        Arm.COSTED.forEach(it -> head.add((it.title() + " " + circumstances.version(it)).strip()));
        head.add("ours of autoconsent's");
        head(head);
        weights();
        for (PeerPage page : PeerPage.values()) {
            String title = page.title();
            for (Quantity quantity : Quantity.values()) {
                if (quantity.isOf(page)) {
                    List<String> cells = new ArrayList<>(List.of(title, quantity.title()));
                    Arm.COSTED.forEach(it -> cells.add(written(figures.spread(page, it, quantity))));
                    cells.add(ratio(
                            figures.spread(page, Arm.OURS, quantity), figures.spread(page, Arm.AUTOCONSENT, quantity)));
                    row(cells);
                    title = "";
                }
            }
        }
    }

    private void weights() {
        weight("any", "content scripts, bytes", ContentBytes::raw);
        weight("", "the same, gzip -9", ContentBytes::gzip);
        weight("", "of them in every page, bytes", ContentBytes::alwaysRaw);
        weight("", "the same, gzip -9", ContentBytes::alwaysGzip);
    }

    private void weight(String page, String title, ToIntFunction<ContentBytes> weight) {
        List<String> cells = new ArrayList<>(List.of(page, title));
        for (Arm arm : Arm.COSTED) {
            cells.add(String.format(
                    Locale.ROOT, "%,d", weight.applyAsInt(circumstances.bytes().get(arm))));
        }
        cells.add(ratio(
                weight.applyAsInt(circumstances.bytes().get(Arm.OURS)),
                weight.applyAsInt(circumstances.bytes().get(Arm.AUTOCONSENT))));
        row(cells);
    }

    private void insertions() {
        head(List.of(
                "from a target inserted to a frame that points at it, 10,000 elements",
                "median, ms",
                "p95, ms",
                "times"));
        for (Arm arm : List.of(Arm.OURS, Arm.OUTLINE)) {
            Spread spread = Spread.of(figures.insertions(arm));
            row(List.of(arm.title(), number(spread.median()), number(spread.p95()), Integer.toString(spread.count())));
        }
    }

    private void head(List<String> cells) {
        row(cells);
        text.append("|---".repeat(cells.size())).append("|\n");
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String written(Spread spread) {
        return number(spread.median()) + " (" + number(spread.lowerQuartile()) + "–" + number(spread.upperQuartile())
                + ")";
    }

    /** Of what could as well be nothing a ratio says nothing. */
    private static String ratio(Spread ours, Spread theirs) {
        return theirs.lowerQuartile() <= 0 ? "" : ratio(ours.median(), theirs.median());
    }

    private static String ratio(double ours, double theirs) {
        return String.format(Locale.ROOT, "%.2f", ours / theirs);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }
}
