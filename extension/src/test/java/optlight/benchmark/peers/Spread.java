package optlight.benchmark.peers;

import java.util.List;

/**
 * Several measurements of one thing. Between two measurements lies a straight line, as in R's type 7.
 *
 * @see <a href="https://doi.org/10.2307/2684934">Hyndman and Fan, Sample Quantiles in Statistical Packages</a>
 */
record Spread(int count, double median, double lowerQuartile, double upperQuartile, double p95) {

    /** @throws IllegalArgumentException if there are none, or one is no number */
    static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("measurements must be finite, one is " + value);
            }
        }
        double[] sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        return new Spread(
                sorted.length,
                quantile(sorted, 0.5),
                quantile(sorted, 0.25),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95));
    }

    private static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
