package optlight.server.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

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
        return of(counts);
    }

    /** As the server makes it, with a database of its own. */
    static BreakageReport of(Map<Cell, Long> counts) {
        try {
            Path folder = Files.createTempDirectory("breakage");
            try (var database = ReportDatabase.open(DatabaseAddress.in(folder))) {
                database.add(counts);
                return BreakageReport.of(database.sums(Reports.DAY.minusDays(59)), Reports.DAY, 60);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(
            Map<Cell, Long> counts, String day, long serial, String setting, Outcome outcome, long count) {
        counts.put(new Cell(LocalDate.parse(day), Reports.report(serial, setting, outcome)), count);
    }
}
