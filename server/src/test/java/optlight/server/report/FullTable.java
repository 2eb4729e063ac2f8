package optlight.server.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import optlight.locate.Reason;

/** As many counts as the dashboard shows at most: from every side, each just large enough to be shown. */
public final class FullTable {
    private static final int SETTINGS = 100;
    private static final int DAYS = 60;
    private static final Outcome[] OUTCOMES = {Outcome.LOCATED, Outcome.HINT, Outcome.ABSENT};

    private FullTable() {}

    /** Every day has a serial and a version of its own. */
    public static void write(Path folder, LocalDate today) {
        Map<Cell, Long> counts = new HashMap<>();
        for (int setting = 0; setting < SETTINGS; setting++) {
            for (int day = 0; day < DAYS; day++) {
                for (Outcome outcome : OUTCOMES) {
                    var report = new Report(
                            1_795_392_000L + day,
                            "setting-" + setting,
                            outcome,
                            Reason.NO_CANDIDATE,
                            "0.1." + day,
                            Engine.GECKO);
                    counts.put(new Cell(today.minusDays(day), report), (long) Anonymity.K);
                }
            }
        }
        if (counts.size() != ReportDatabase.MOST_SUMS) {
            throw new IllegalStateException(counts.size() + " counts are not a full table");
        }
        try (var database = ReportDatabase.open(DatabaseAddress.in(folder))) {
            database.add(counts);
        }
    }
}
