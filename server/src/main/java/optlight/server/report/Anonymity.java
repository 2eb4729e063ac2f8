package optlight.server.report;

import java.util.OptionalLong;

/** What may be shown of a count, and for how long counts are kept. */
public final class Anonymity {
    /** From how many reports on a number is shown at all. */
    public static final int K = 20;

    /** Shown numbers are rounded down to this, so that the difference of two of them says nothing about one member. */
    public static final int STEP = 5;

    /** After so many days a cell that never reached {@link #K} is deleted. */
    public static final int DAYS_SMALL_CELLS_KEPT = 14;

    /** After so many days every cell is deleted. */
    public static final int DAYS_KEPT = 400;

    private Anonymity() {}

    /** A count as it may be shown; empty if it may not, also for none at all: that nobody reported may be telling too. */
    public static OptionalLong shown(long count) {
        return count < K ? OptionalLong.empty() : OptionalLong.of(count - count % STEP);
    }
}
