package optlight.locate;

import java.util.List;

/**
 * Whether two names differ by no more than a slip of the pen: as many words, all equal but one long word, and that one by
 * two letters at most. A word more or less is never near: it could be a "not".
 */
final class NearName {
    private static final int SHORTEST_WORD = 5;
    private static final int MOST_EDITS = 2;

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
        return Math.min(a.length(), b.length()) >= SHORTEST_WORD && edits(a, b) <= MOST_EDITS;
    }

    /** The Levenshtein distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
