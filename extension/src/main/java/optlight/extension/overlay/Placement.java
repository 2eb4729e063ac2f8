package optlight.extension.overlay;

/**
 * Where the popover goes: beside its target, never over it if there is room anywhere, always inside the viewport. Plain
 * geometry.
 */
public final class Placement {
    static final double GAP = 16;
    static final double MARGIN = 8;

    /** No card is lower: it shows what to do, and the rest scrolls. */
    static final double LOWEST = 72;

    private Placement() {}

    /**
     * The popover's box, lower than wanted where it would lie over its target otherwise.
     *
     * @param target      what it speaks of
     * @param width       of the popover
     * @param height      of the popover
     * @param rightToLeft whether reading goes to the left, so that the far side is the left one
     */
    public static Box beside(
            Box target, double width, double height, double viewportWidth, double viewportHeight, boolean rightToLeft) {
        double toTheRight = target.right() + GAP;
        double toTheLeft = target.left() - GAP - width;
        double level = within(target.top() - MARGIN, height, viewportHeight);
        // Under a row that is wider than the card: at the row's end, so that the words below stay readable.
        boolean wide = target.width() > width;
        double aligned = within(rightToLeft == wide ? target.left() : target.right() - width, width, viewportWidth);
        Box[] wishes = {
            new Box(rightToLeft ? toTheLeft : toTheRight, level, width, height),
            new Box(aligned, target.bottom() + GAP, width, height),
            new Box(aligned, target.top() - GAP - height, width, height),
            new Box(rightToLeft ? toTheRight : toTheLeft, level, width, height),
        };
        for (Box wish : wishes) {
            if (fits(wish, viewportWidth, viewportHeight)) {
                return wish;
            }
        }
        // No room beside it: at the edge that is farther from the target, and as high as leaves the target free.
        double above = target.top() - MARGIN;
        double below = viewportHeight - target.bottom() - MARGIN;
        double room = Math.max(LOWEST, Math.max(above, below) - MARGIN);
        double lower = Math.min(height, Math.min(room, viewportHeight - 2 * MARGIN));
        return new Box(aligned, below > above ? viewportHeight - MARGIN - lower : MARGIN, width, lower);
    }

    private static boolean fits(Box box, double viewportWidth, double viewportHeight) {
        return box.left() >= MARGIN
                && box.top() >= MARGIN
                && box.right() <= viewportWidth - MARGIN
                && box.bottom() <= viewportHeight - MARGIN;
    }

    /** The wish, moved so that {@code length} pixels from there stay inside; the beginning counts if all cannot. */
    private static double within(double wish, double length, double viewport) {
        return Math.max(MARGIN, Math.min(wish, viewport - MARGIN - length));
    }
}
