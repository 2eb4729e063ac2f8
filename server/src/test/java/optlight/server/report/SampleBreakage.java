package optlight.server.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts of some days, for tests of what is made of them. */
public final class SampleBreakage {
    private SampleBreakage() {}

    /** One setting broke on 24 November, one is fine, and one was hardly reported. */
    public static BreakageReport report() {
        Map<Cell, Long> counts = new HashMap<>();
        count(counts, "2026-11-23", 5, "genai-training", Outcome.LOCATED, 92);
        count(counts, "2026-11-24", 5, "genai-training", Outcome.ABSENT, 41);
        count(counts, "2026-11-25", 5, "genai-training", Outcome.ABSENT, 42);
        count(counts, "2026-11-25", 6, "genai-training", Outcome.ABSENT, 43);
        count(counts, "2026-11-25", 6, "genai-training", Outcome.LOCATED, 7);
        count(counts, "2026-11-24", 5, "research", Outcome.HINT, 30);
        count(counts, "2026-11-25", 6, "research", Outcome.LOCATED, 60);
        count(counts, "2026-11-25", 6, "rarely-seen", Outcome.ABSENT, 19);
        return BreakageReport.of(counts, Reports.DAY, 60);
    }

    private static void count(
            Map<Cell, Long> counts, String day, long serial, String setting, Outcome outcome, long count) {
        counts.put(new Cell(LocalDate.parse(day), Reports.report(serial, setting, outcome)), count);
    }
}
