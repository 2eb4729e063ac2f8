package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The results for programs: every measurement, and what was made of them. */
final class PeerJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PeerJson() {}

    static String of(Figures figures, Circumstances circumstances) {
        ObjectNode all = MAPPER.createObjectNode()
                .put("date", circumstances.date())
                .put("browser", circumstances.browser())
                .put("processors", circumstances.processors())
                .put("leastLoad", circumstances.leastLoad())
                .put("mostLoad", circumstances.mostLoad())
                .put("rounds", circumstances.rounds());
        ArrayNode goals = all.putArray("goals");
        for (Goal goal : Goal.of(figures, circumstances.bytes())) {
            goals.addObject()
                    .put("title", goal.title())
                    .put("unit", goal.unit())
                    .put("measured", rounded(goal.measured()))
                    .put("most", goal.most())
                    .put("met", goal.isMet());
        }
        ObjectNode arms = all.putObject("arms");
        for (Arm arm : Arm.COSTED) {
            ContentBytes bytes = circumstances.bytes().get(arm);
            arms.putObject(arm.word())
                    .put("title", arm.title())
                    .put("version", circumstances.version(arm))
                    .put("bytes", bytes.raw())
                    .put("gzipBytes", bytes.gzip())
                    .put("alwaysBytes", bytes.alwaysRaw())
                    .put("alwaysGzipBytes", bytes.alwaysGzip());
        }
        ObjectNode pages = all.putObject("pages");
        for (PeerPage page : PeerPage.values()) {
            ObjectNode quantities = pages.putObject(page.word()).put("title", page.title());
            for (Quantity quantity : Quantity.values()) {
                if (quantity.isOf(page)) {
                    ObjectNode values = quantities.putObject(quantity.word()).put("title", quantity.title());
                    Arm.COSTED.forEach(it -> spread(values.putObject(it.word()), figures.values(page, it, quantity)));
                }
            }
        }
        ObjectNode insertions = all.putObject("insertedToPaintedMs");
        for (Arm arm : List.of(Arm.OURS, Arm.OUTLINE)) {
            spread(insertions.putObject(arm.word()), figures.insertions(arm));
        }
        return all.toPrettyString() + "\n";
    }

    private static void spread(ObjectNode into, List<Double> values) {
        Spread spread = Spread.of(values);
        into.put("median", rounded(spread.median()))
                .put("lowerQuartile", rounded(spread.lowerQuartile()))
                .put("upperQuartile", rounded(spread.upperQuartile()))
                .put("p95", rounded(spread.p95()));
        ArrayNode each = into.putArray("values");
        values.forEach(it -> each.add(rounded(it)));
    }

    /** More places than these are noise. */
    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
