package optlight.locate;

import java.util.List;

/**
 * Whether a name on the page is one we know but for one of two things: a little word left out, or a slip of the pen, which
 * is two neighbouring letters swapped, or a letter doubled or no longer doubled. All else must be equal, in its order: a word
 * more could be a "not", and one letter for another makes an employee of an employer.
 */
final class NearName {
    /**
     * Articles, possessives, "and", "of", "for". Left out, none of them turns a name round. None that is a word for a state
     * in any language, as "an" and "ein" are, and no "to", "from", "in", "off", "no".
     */
    private static final TextSet FILLERS = TextSet.of(
            "the a of for and my your der die das des den dem und für zur zum ihre meine le la les l de du et pour mes"
                    + " vos el los y del mis sus o os da dos meus il lo gli della dei per het van voor mijn");

    private static final int SHORTEST_WORD = 5;

    /** A name with less in it is not sure enough to forgive anything. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEWEST_LETTERS = 15;

    /** From here on a single sign can be a word, such as "not": Hebrew, Arabic, and what is written without spaces. */
    private static final char FIRST_OTHER_SCRIPT = '\u0590';

    private NearName() {}

    /**
     * Both in comparable form, not equal.
     *
     * @param a the words of the one known
     * @param b the words of the one found
     */
    static boolean isNear(String known, List<String> a, List<String> b) {
        if (a.size() == b.size() + 1) {
            return b.size() >= FEWEST_WORDS && isWithoutFiller(a, b);
        }
        if (a.size() != b.size() || (a.size() < FEWEST_WORDS && known.length() < FEWEST_LETTERS)) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && isSlip(a.get(differing), b.get(differing));
    }

    private static boolean isWithoutFiller(List<String> whole, List<String> part) {
        int skipped = 0;
        for (int i = 0; i < whole.size(); i++) {
            int at = i - skipped;
            if (at == part.size() || !whole.get(i).equals(part.get(at))) {
                if (skipped > 0 || !FILLERS.has(whole.get(i))) {
                    return false;
                }
                skipped = 1;
            }
        }
        return true;
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
        String longer = a.length() > b.length() ? a : b;
        boolean doubled =
                left == 1 && a.length() != b.length() && start > 0 && longer.charAt(start) == longer.charAt(start - 1);
        return shorter >= SHORTEST_WORD && (swapped || doubled) && longer.charAt(start) < FIRST_OTHER_SCRIPT;
    }
}
