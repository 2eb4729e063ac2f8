package optlight.server.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import optlight.server.report.Outcome;
import optlight.server.report.Tally;
import org.jsoup.nodes.Element;

/**
 * One bar a day, of the shares of its outcomes, from located at the bottom to ambiguous; on top of it is what may be hidden, since
 * there were too few of an outcome to show.
 */
final class DayChart {
    private static final int BAR_WIDTH = 10;
    private static final int GAP = 2;
    private static final int HEIGHT = 80;
    private static final int LABEL_HEIGHT = 16;

    private final LocalDate from;
    private final int days;

    DayChart(LocalDate from, LocalDate to) {
        this.from = from;
        this.days = (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    void draw(Element parent, String title, Map<LocalDate, Tally> tallies, Optional<LocalDate> brokenSince) {
        int width = days * (BAR_WIDTH + GAP);
        Element svg = parent.appendElement("svg")
                .attr("viewBox", "0 0 " + width + " " + (HEIGHT + LABEL_HEIGHT))
                .attr("role", "img")
                .attr("aria-label", title);
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            int x = i * (BAR_WIDTH + GAP);
            Tally tally = tallies.get(day);
            if (tally == null) {
                rect(svg, "hidden", x, HEIGHT - GAP, GAP).appendElement("title").text(day + ": too few to show");
            } else {
                bar(svg, day, x, tally);
            }
        }
        brokenSince.ifPresent(since -> mark(svg, since, width));
        label(svg, from, 0, "start");
        label(svg, from.plusDays(days - 1L), width, "end");
    }

    private static void bar(Element svg, LocalDate day, int x, Tally tally) {
        int y = HEIGHT;
        long all = tally.total() + tally.hiddenAtMost();
        for (Outcome outcome : Outcome.values()) {
            long count = tally.shown(outcome).orElse(0);
            int height = (int) (count * HEIGHT / all);
            y -= height;
            rect(svg, outcome.word(), x, y, height).appendElement("title").text(day + ": " + Counts.words(tally));
        }
        rect(svg, "unknown", x, 0, y).appendElement("title").text(day + ": not known; " + Counts.words(tally));
    }

    private static Element rect(Element svg, String kind, int x, int y, int height) {
        return svg.appendElement("rect")
                .attr("class", kind)
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(y))
                .attr("width", Integer.toString(BAR_WIDTH))
                .attr("height", Integer.toString(height));
    }

    private void mark(Element svg, LocalDate since, int width) {
        long x = Math.max(0, ChronoUnit.DAYS.between(from, since) * (BAR_WIDTH + GAP) - GAP / 2);
        svg.appendElement("path").attr("class", "since").attr("d", "M" + Math.min(x, width) + " 0V" + HEIGHT);
    }

    private static void label(Element svg, LocalDate day, int x, String anchor) {
        svg.appendElement("text")
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(HEIGHT + LABEL_HEIGHT - 4))
                .attr("text-anchor", anchor)
                .text(day.toString());
    }
}
