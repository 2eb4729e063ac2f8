package optlight.extension.overlay;

/** A rectangle of the viewport, CSS pixels. */
public record Box(double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    /** The same place, {@code by} pixels larger on every side. */
    Box grown(double by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /** {@code equals} would bring boxed numbers into the page. */
    boolean isSameAs(Box other) {
        return other != null
                && left == other.left
                && top == other.top
                && width == other.width
                && height == other.height;
    }

    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }
}
