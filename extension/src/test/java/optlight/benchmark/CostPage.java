package optlight.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optlight.replica.Replica;

/**
 * A page whose look is timed: one of the replica's, filled up.
 *
 * @param kind  what {@code cost.js} puts in besides rows, cards and hidden parts
 * @param nodes how many elements it has at least
 * @param roots how many shadow roots; if there are any, also a frame
 */
record CostPage(Kind kind, int nodes, int roots) {
    enum Kind {
        OWN("own page, its switch", "/mypreferences/d/settings/data-for-ai-improvement"),
        ROW("category page, its row", "/mypreferences/d/categories/privacy"),
        RAIL("another category, the rail", "/mypreferences/d/categories/account"),
        SWITCHES("own page, 200 switches", OWN.path),
        NOTHING("own page, nothing of ours", OWN.path);

        final String title;
        final String path;

        Kind(String title, String path) {
            this.title = title;
            this.path = path;
        }
    }

    private static final int[] SIZES = {1_000, 10_000, 30_000, 100_000};
    private static final int SOME_ROOTS = 20;
    private static final int MANY_ROOTS = 200;

    /** All sizes of all kinds with some roots, and the own page without any and with many. */
    static List<CostPage> all() {
        List<CostPage> pages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int size : SIZES) {
                pages.add(new CostPage(kind, size, SOME_ROOTS));
            }
        }
        for (int roots : new int[] {0, MANY_ROOTS}) {
            for (int size : SIZES) {
                pages.add(new CostPage(Kind.OWN, size, roots));
            }
        }
        return pages;
    }

    String path() {
        return kind.path;
    }

    String address() {
        return Replica.address(kind.path);
    }

    /** What {@code cost.js} calls the kind. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
