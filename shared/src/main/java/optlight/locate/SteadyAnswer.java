package optlight.locate;

import java.util.List;

/**
 * Believes an answer only when it comes twice with no change of the page between: lists that fill slowly make things
 * unique for a moment.
 */
public final class SteadyAnswer {
    /** The two looks are at least this far apart, milliseconds. */
    public static final int APART_MS = 150;

    private List<PageElement> before = List.of();
    private double beforeMs;
    private int beforeChanges = -1;

    /**
     * Whether this answer can be acted on now.
     *
     * @param targets what was located, in the order of the locators
     * @param changes how often the page has changed so far
     * @param nowMs   any clock that only runs forward, milliseconds
     */
    public boolean isSteady(List<PageElement> targets, int changes, double nowMs) {
        boolean same = changes == beforeChanges && targets.equals(before);
        if (!same) {
            before = List.copyOf(targets);
            beforeMs = nowMs;
            beforeChanges = changes;
            return false;
        }
        return nowMs - beforeMs >= APART_MS;
    }
}
