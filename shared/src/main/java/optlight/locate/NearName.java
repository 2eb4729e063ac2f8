package optlight.locate;

import java.util.List;

/**
 * Whether two names differ by no more than a slip of the pen: as many words, all equal but one long word, and in that one
 * a letter too many, too few or other, or two neighbours swapped. A word more or less is never near: it could be a "not".
 * Nor is a slip among a word's first letters: there "include" becomes "exclude".
 */
final class NearName {
    private static final int SHORTEST_WORD = 5;
    private static final int SURE_LETTERS = 3;

    private NearName() {}

    /** Both in comparable form, not equal. */
    static boolean isNear(String known, String found) {
        List<String> a = AccessibleName.tokens(known);
        List<String> b = AccessibleName.tokens(found);
        if (a.size() != b.size() || a.size() < 3) {
            return false;
        }
        boolean differs = false;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (differs || !isSlip(a.get(i), b.get(i))) {
                    return false;
                }
                differs = true;
            }
        }
        return differs;
    }

    private static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        // What is left in the middle once the equal start and the equal end are gone.
        int left = Math.max(a.length(), b.length()) - start - end;
        boolean swapped = left == 2
                && a.length() == b.length()
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return shorter >= SHORTEST_WORD && start >= SURE_LETTERS && (left == 1 || swapped);
    }
}
