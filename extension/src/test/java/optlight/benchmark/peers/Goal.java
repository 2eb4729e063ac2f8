package optlight.benchmark.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What ours wants to reach, and what it came to.
 *
 * @param measured as a number of {@code unit}
 * @param most     met if it is no more than this
 */
record Goal(String title, double measured, double most, String unit) {

    /** All goals, in order. */
    static List<Goal> of(Figures figures, Map<Arm, ContentBytes> bytes) {
        Measures ours = new Measures(figures);
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal(
                "outside the settings: pieces of its code that ran, all rounds together",
                figures.visits(PeerPage.OUTSIDE, Arm.OURS).stream()
                        .mapToInt(Visit::pieces)
                        .sum(),
                0,
                ""));
        ours.addTo(goals, "nothing to look for", PeerPage.NOTHING_SOUGHT);
        ours.addTo(goals, "a known page without its switch", PeerPage.NOTHING);
        goals.add(new Goal(
                "a known page without its switch: its code at 1,000 changes a second, of the thread",
                ours.of(PeerPage.CHURN_1000, Arm.OURS, Quantity.CHURN_SCRIPT),
                2,
                "%"));
        goals.add(new Goal("content scripts", bytes.get(Arm.OURS).raw() / 1_000.0, 60, "KB"));
        goals.add(new Goal("content scripts, gzip", bytes.get(Arm.OURS).gzip() / 1_000.0, 20, "KB"));
        Spread pointed = Spread.of(figures.insertions(Arm.OURS));
        double byHand = Spread.of(figures.insertions(Arm.OUTLINE)).median();
        goals.add(
                new Goal("target inserted to painted, of the outline's by hand", pointed.median() / byHand, 1.5, "×"));
        goals.add(new Goal("target inserted to painted, p95", pointed.p95(), 50, "ms"));
        return goals;
    }

    boolean isMet() {
        return measured <= most;
    }

    /** How it stands in text: number and unit. */
    String written(double value) {
        String number = String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private record Measures(Figures figures) {
        /** What is wanted of a settings page on which nothing is shown, of the usual kind and of the hardest. */
        void addTo(List<Goal> goals, String what, PeerPage page) {
            goals.add(new Goal(what + ": evaluate, of autoconsent's", ratio(page, Quantity.EVALUATE), 0.4, "×"));
            goals.add(new Goal(
                    what + ": script in the first second, of autoconsent's", ratio(page, Quantity.SCRIPT), 0.1, "×"));
            goals.add(new Goal(
                    what + ": heap over the one line",
                    of(page, Arm.OURS, Quantity.HEAP) - of(page, Arm.ONE_LINE, Quantity.HEAP),
                    400,
                    "KB"));
            goals.add(new Goal(what + ": whole thread while idle", of(page, Arm.OURS, Quantity.IDLE), 1, "ms/s"));
        }

        double of(PeerPage page, Arm arm, Quantity quantity) {
            return figures.median(page, arm, quantity);
        }

        double ratio(PeerPage page, Quantity quantity) {
            return of(page, Arm.OURS, quantity) / of(page, Arm.AUTOCONSENT, quantity);
        }
    }
}
