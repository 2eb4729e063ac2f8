package optlight.server.dashboard;

import java.util.Map;
import java.util.OptionalLong;
import optlight.server.report.Anonymity;
import optlight.server.report.FoundShare;
import optlight.server.report.Outcome;
import optlight.server.report.Tally;
import org.jsoup.nodes.Element;

/** Counts by outcome, as words and as a table. */
final class Counts {
    private static final String FEW = "< " + Anonymity.K;

    private Counts() {}

    /** {@code located 120, hint < 20, absent 35, ambiguous < 20}. */
    static String words(Tally tally) {
        var words = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(outcome.word())
                    .append(' ')
                    .append(number(tally, outcome));
        }
        return words.toString();
    }

    /** A row for each tally; nothing if there is none. */
    static void table(Element parent, String caption, Map<?, Tally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        Element table = parent.appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        for (Outcome outcome : Outcome.values()) {
            head.appendElement("th").attr("scope", "col").text(outcome.word());
        }
        head.appendElement("th").attr("scope", "col").text("found");
        Element body = table.appendElement("tbody");
        tallies.forEach((key, tally) -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(key.toString());
            for (Outcome outcome : Outcome.values()) {
                row.appendElement("td").text(number(tally, outcome));
            }
            row.appendElement("td").text(share(tally.found()));
        });
    }

    /** {@code 46–58 %}; that nothing is known is said. */
    private static String share(FoundShare found) {
        if (found.leastPercent() == 0 && found.mostPercent() == 100) {
            return "not known";
        }
        return found.leastPercent() == found.mostPercent()
                ? found.leastPercent() + " %"
                : found.leastPercent() + "–" + found.mostPercent() + " %";
    }

    private static String number(Tally tally, Outcome outcome) {
        OptionalLong count = tally.shown(outcome);
        return count.isPresent() ? Long.toString(count.getAsLong()) : FEW;
    }
}
