package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * Believes an answer only when it comes twice with nothing changed between that it rests on: lists that fill slowly make things
 * unique for a moment.
 */
public final class SteadyAnswer {
    /** The two looks are at least this far apart, milliseconds. */
    public static final int APART_MS = 150;

    private List<PageElement> before = new ArrayList<>();
    private double beforeMs;
    private String beforeBasis = "";

    /**
     * Whether this answer can be acted on now.
     *
     * @param targets what was located, in the order of the locators; kept, not to be changed
     * @param basis   everything the answer rests on: a page may change elsewhere, as a clock on it does
     * @param nowMs   any clock that only runs forward, milliseconds
     */
    public boolean isSteady(List<PageElement> targets, String basis, double nowMs) {
        boolean same = basis.equals(beforeBasis) && isBefore(targets);
        if (!same) {
            before = targets;
            beforeMs = nowMs;
            beforeBasis = basis;
            return false;
        }
        return nowMs - beforeMs >= APART_MS;
    }

    /** {@code List.equals} would bring the equality of everything that is ever in a list into the page. */
    private boolean isBefore(List<PageElement> targets) {
        boolean same = targets.size() == before.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = targets.get(i).equals(before.get(i));
        }
        return same;
    }
}
