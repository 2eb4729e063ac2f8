package optlight.server.report;

import java.util.EnumMap;
import java.util.Map;
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

    /** What is known of how many reports had this outcome. */
    private FoundShare.Bounds bounds(Outcome outcome) {
        OptionalLong shown = shown(outcome);
        return shown.isPresent()
                ? new FoundShare.Bounds(shown.getAsLong(), shown.getAsLong() + Anonymity.STEP - 1)
                : new FoundShare.Bounds(0, Anonymity.K - 1);
    }

    /** Between which shares of the reports were located or had a hint. */
    public FoundShare found() {
        return FoundShare.of(
                bounds(Outcome.LOCATED).plus(bounds(Outcome.HINT)),
                bounds(Outcome.ABSENT).plus(bounds(Outcome.AMBIGUOUS)));
    }

    /** What {@link #total} may be short of, at most. */
    public long hiddenAtMost() {
        return bounds(Outcome.LOCATED)
                        .plus(bounds(Outcome.HINT))
                        .plus(bounds(Outcome.ABSENT))
                        .plus(bounds(Outcome.AMBIGUOUS))
                        .most()
                - total();
    }

    private long shownOrNone(Outcome outcome) {
        return shown(outcome).orElse(0);
    }
}
