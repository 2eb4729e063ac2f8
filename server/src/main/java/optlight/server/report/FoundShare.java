package optlight.server.report;

/**
 * How many of a hundred reports found the setting, as far as it can be told: numbers that are hidden may be anything from none to
 * just below {@link Anonymity#K}, and those that are shown are rounded.
 *
 * @param leastPercent rounded down
 * @param mostPercent  rounded up
 */
public record FoundShare(int leastPercent, int mostPercent) {
    static FoundShare of(Bounds found, Bounds others) {
        return new FoundShare(
                found.least() == 0 ? 0 : (int) (100 * found.least() / (found.least() + others.most())),
                found.most() == 0 ? 0 : (int) -Math.floorDiv(-100 * found.most(), found.most() + others.least()));
    }

    /** What a number is at least and at most. */
    record Bounds(long least, long most) {
        Bounds plus(Bounds other) {
            return new Bounds(least + other.least, most + other.most);
        }
    }
}
