package optlight.server.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reports by outcome; what it tells is what may be shown. */
public final class Tally {
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    void add(Outcome outcome, long count) {
        counts.merge(outcome, count, Long::sum);
    }

    /** How many reports had this outcome, rounded down; empty below {@link Anonymity#K}. */
    public OptionalLong shown(Outcome outcome) {
        return Anonymity.shown(counts.getOrDefault(outcome, 0L));
    }

    /** The sum of what is shown. */
    public long total() {
        return shownOrNone(Outcome.LOCATED)
                + shownOrNone(Outcome.HINT)
                + shownOrNone(Outcome.ABSENT)
                + shownOrNone(Outcome.AMBIGUOUS);
    }

    /** How many of a hundred reports that are shown were located or had a hint; empty if none is shown. */
    public OptionalInt foundPercent() {
        long total = total();
        long found = shownOrNone(Outcome.LOCATED) + shownOrNone(Outcome.HINT);
        return total == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * found / total));
    }

    private long shownOrNone(Outcome outcome) {
        return shown(outcome).orElse(0);
    }
}
