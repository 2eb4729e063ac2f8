package optlight.benchmark;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Verdicts of many cases, those with the target apart from those without. */
final class Tally {
    private final Map<Verdict, Integer> present = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> removed = new EnumMap<>(Verdict.class);
    /** Why it was silent though the target was there. */
    final Map<String, Integer> silentBecause = new TreeMap<>();

    void add(boolean isRemoved, Verdict verdict, String reason) {
        (isRemoved ? removed : present).merge(verdict, 1, Integer::sum);
        if (!isRemoved && verdict == Verdict.SILENT) {
            silentBecause.merge(reason, 1, Integer::sum);
        }
    }

    void add(Outcome outcome) {
        add(outcome.of().removed, outcome.verdict(), outcome.reason());
    }

    int present() {
        return sum(present);
    }

    int removed() {
        return sum(removed);
    }

    int present(Verdict verdict) {
        return present.getOrDefault(verdict, 0);
    }

    int removed(Verdict verdict) {
        return removed.getOrDefault(verdict, 0);
    }

    int wrong() {
        return present(Verdict.WRONG) + removed(Verdict.WRONG);
    }

    int hintsWrong() {
        return present(Verdict.HINT_WRONG) + removed(Verdict.HINT_WRONG);
    }

    double recall() {
        return present() == 0 ? 0 : (double) present(Verdict.RIGHT) / present();
    }

    private static int sum(Map<Verdict, Integer> of) {
        return of.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A share in per cent. */
    static String percent(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }

    /** The same with two decimals, for what should be next to nothing. */
    static String fine(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }

    /**
     * What the rate may be at most, with 95 % confidence, in per cent: 3/n if there was none, else the normal bound of Wilson.
     */
    static String atMost(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        if (part == 0) {
            return String.format(Locale.ROOT, "%.2f", 300.0 / whole);
        }
        double z = 1.645; // one-sided
        double p = (double) part / whole;
        double middle = p + z * z / (2 * whole);
        double spread = z * Math.sqrt(p * (1 - p) / whole + z * z / (4.0 * whole * whole));
        return String.format(Locale.ROOT, "%.2f", 100 * (middle + spread) / (1 + z * z / whole));
    }
}
