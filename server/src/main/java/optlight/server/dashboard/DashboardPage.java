package optlight.server.dashboard;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import optlight.server.report.Anonymity;
import optlight.server.report.BreakageReport;
import optlight.server.report.Outcome;
import optlight.server.report.SettingHistory;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The report dashboard as HTML. */
public final class DashboardPage {
    /** Of one page view; nothing on the page may load or run anything. */
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action"
                    + " 'none'";

    private static final String STYLE = """
        :root { color-scheme: light dark; --located: light-dark(#1a7f4b, #4cc38a); --hint: light-dark(#7b9e1f, #b8d44a);
          --absent: light-dark(#c0392b, #ff7b6b); --ambiguous: light-dark(#b06a00, #ffb454);
          --quiet: light-dark(#595959, #a6a6a6); }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
        section { border-top: 1px solid var(--quiet); padding-block: 1rem; }
        h2 { margin: 0; font-size: 1.2rem; } .broken { color: var(--absent); font-weight: bold; }
        svg { width: 100%; height: auto; max-height: 9rem; } text { font-size: 10px; fill: var(--quiet); }
        .located { fill: var(--located); } .hint { fill: var(--hint); } .absent { fill: var(--absent); }
        .ambiguous { fill: var(--ambiguous); } .hidden { fill: var(--quiet); }
        .unknown { fill: var(--quiet); opacity: 0.25; }
        .since { stroke: var(--absent); stroke-width: 2; stroke-dasharray: 4 2; }
        .key svg { width: 1em; height: 1em; } .key span { display: inline-block; margin-inline-end: 1em; }
        th, td { white-space: nowrap; } .quiet { color: var(--quiet); }
        table { border-collapse: collapse; margin-block: 1rem; } caption { text-align: start; font-weight: bold; }
        th, td { padding: 0.2rem 0.8rem 0.2rem 0; text-align: end; font-variant-numeric: tabular-nums; }
        th[scope=row] { text-align: start; font-weight: normal; }
        @media (max-width: 40rem) { section { overflow-x: auto; } section svg { overflow: visible; }
          text { font-size: 26px; dominant-baseline: hanging; transform: translateY(-6px); }
          table { font-size: 0.8rem; } th, td { padding-inline-end: 0.4rem; } }
        """;

    private final Document page = Document.createShell("");

    private DashboardPage() {
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.selectFirst("html").attr("lang", "en");
        page.title("Optlight: what is found, and what is not");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        page.body().appendElement("h1").text("What is found, and what is not");
    }

    /**
     * Writes it setting by setting: with all that may be shown it is 6 MB long, and would take up a small server's memory.
     *
     * @param trouble why counts cannot be written at the moment
     */
    public static void write(BreakageReport report, Optional<String> trouble, Writer to) throws IOException {
        var dashboard = new DashboardPage();
        trouble.ifPresent(dashboard::say);
        dashboard.explain(report);
        String frame = dashboard.page.outerHtml();
        int end = frame.lastIndexOf("</body>");
        to.write(frame, 0, end);
        for (SettingHistory setting : report.settings()) {
            Element section = dashboard.draw(setting, report);
            to.write(section.outerHtml());
            section.remove();
        }
        to.write(frame, end, frame.length() - end);
    }

    /** When there is nothing to read the counts from. */
    public static byte[] unavailable(String trouble) {
        var dashboard = new DashboardPage();
        dashboard.say(trouble);
        return dashboard.page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void say(String trouble) {
        page.body().appendElement("p").addClass("broken").text("The database is in trouble: " + trouble);
    }

    private void explain(BreakageReport report) {
        Element body = page.body();
        long broken = report.settings().stream()
                .filter(it -> it.brokenSince().isPresent())
                .count();
        body.appendElement("p")
                .text(report.from() + " to " + report.to() + " (UTC): " + broken + " of "
                        + report.settings().size() + " settings are certainly not found in most reports.");
        if (!report.whole()) {
            body.appendElement("p")
                    .addClass("broken")
                    .text("There is more to show than fits: the smallest numbers are left out.");
        }
        body.appendElement("p")
                .addClass("quiet")
                .text("Numbers below " + Anonymity.K + " are never shown, others are rounded down to a multiple of "
                        + Anonymity.STEP
                        + "; so a share is only known from a least to a most. A setting that is not here was reported too"
                        + " seldom, or not at all. Small counts are deleted after "
                        + Anonymity.DAYS_SMALL_CELLS_KEPT + " days, all others after " + Anonymity.DAYS_KEPT + ".");
        Element key = body.appendElement("p").addClass("key");
        for (Outcome outcome : Outcome.values()) {
            explain(key, outcome.word(), outcome.word());
        }
        explain(key, "unknown", "not known: too few to show, or none");
    }

    private static void explain(Element key, String kind, String words) {
        Element entry = key.appendElement("span");
        entry.appendElement("svg")
                .attr("viewBox", "0 0 10 10")
                .attr("aria-hidden", "true")
                .appendElement("rect")
                .attr("class", kind)
                .attr("width", "10")
                .attr("height", "10");
        entry.appendText(" " + words);
    }

    private Element draw(SettingHistory history, BreakageReport report) {
        Element section = page.body().appendElement("section").attr("id", history.setting());
        section.appendElement("h2").text(history.setting());
        Optional<LocalDate> since = history.brokenSince();
        if (since.isPresent()) {
            section.appendElement("p").addClass("broken").text("Not found in most reports since " + since.get() + ".");
        }
        new DayChart(report.from(), report.to())
                .draw(section, history.setting() + ", outcomes by day", history.days(), since);
        Counts.table(section, "By serial of the definitions", history.serials());
        Counts.table(section, "By extension and browser", history.extensions());
        Counts.table(section, "By reason", history.reasons());
        return section;
    }
}
