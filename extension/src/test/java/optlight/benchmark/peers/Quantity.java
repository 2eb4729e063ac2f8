package optlight.benchmark.peers;

import java.util.Locale;

/** What is compared. Each is worked out of one visit, and of that without any extension in the same round. */
enum Quantity {
    COMPILE("compile, ms"),
    EVALUATE("evaluate, ms"),
    SCRIPT("script in the first window, ms"),
    LAYOUT("of it style and layout it waited for, ms"),
    LONGEST("longest task with its code, ms"),
    IDLE_SCRIPT("its code while idle, ms/s"),
    IDLE("whole thread while idle, over no extension, ms/s"),
    CHURN_SCRIPT("its code while the page changes, % of the thread"),
    CHURN("whole thread while the page changes, over no extension, %"),
    HEAP("heap over no extension, KB");

    private final String title;

    Quantity(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether it is asked of a page. */
    boolean isOf(PeerPage page) {
        return switch (this) {
            // The same wherever the script runs at all.
            case COMPILE, EVALUATE ->
                page == PeerPage.OUTSIDE || page == PeerPage.NOTHING_SOUGHT || page == PeerPage.NOTHING;
            case IDLE_SCRIPT, IDLE -> page.hasRest() && !page.changes();
            case CHURN_SCRIPT, CHURN -> page.changes();
            default -> true;
        };
    }

    /** @param none the visit without any extension */
    double of(Visit it, Visit none, PeerPage page) {
        return switch (this) {
            case COMPILE -> it.compileMs();
            case EVALUATE -> it.evaluateMs();
            case SCRIPT -> it.firstMs() + more(it.firstPromisesMs(), none.firstPromisesMs());
            case LAYOUT -> it.firstLayoutMs();
            case LONGEST -> it.longestMs();
            case IDLE_SCRIPT -> restMs(it, none) / page.restSeconds();
            case IDLE -> (it.restTasksMs() - none.restTasksMs()) / page.restSeconds();
            case CHURN_SCRIPT -> percent(restMs(it, none), page);
            case CHURN -> percent(it.restTasksMs() - none.restTasksMs(), page);
            case HEAP -> (it.heapBytes() - none.heapBytes()) / 1_000.0;
        };
    }

    private static double restMs(Visit it, Visit none) {
        return it.restMs() + more(it.restPromisesMs(), none.restPromisesMs());
    }

    /** Whose promises they are the browser does not say: what there are more of than without any extension counts. */
    private static double more(double ms, double noneMs) {
        return Math.max(0, ms - noneMs);
    }

    private static double percent(double ms, PeerPage page) {
        return ms / page.restSeconds() / 10;
    }

    /** What the machine-readable results call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
