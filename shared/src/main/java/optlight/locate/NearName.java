package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two names are the same but for words that carry no meaning of their own, and one slip of the pen. All other words
 * must be equal, in their order: a word more or less could be a "not". Or one of them is the other, cut off. A slip is two neighbouring letters swapped, or in
 * a long name one letter too many, too few or other; not among a word's first letters, where "include" becomes "exclude".
 */
final class NearName {
    /** Articles, possessives, "and", "of", "for". None that could turn a name round: no "to", "from", "in", "off", "no". */
    private static final TextSet FILLERS = TextSet.of("the a an of for and my your der die das des den dem ein"
            + " eine und für zur zum le la les l d de du des un une et pour el los las una y del para o os as e do da dos"
            + " das il lo i gli di per het een en van voor mijn pro k ja dla");

    private static final int SHORTEST_WORD = 5;
    private static final int SURE_LETTERS = 3;

    /** A name with fewer words or letters left has too little in it to be sure by. */
    static final int FEWEST_WORDS = 3;

    static final int FEWEST_LETTERS = 15;

    private NearName() {}

    /** Both in comparable form, not equal. */
    static boolean isNear(String known, String found) {
        if (found.endsWith(SwitchNames.CUT_OFF)) {
            return isCutOff(known, found.substring(0, found.length() - 1));
        }
        List<String> a = words(known);
        List<String> b = words(found);
        boolean few = a.size() < FEWEST_WORDS;
        if (a.size() != b.size() || (few && known.length() < FEWEST_LETTERS)) {
            return false;
        }
        boolean differs = false;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (differs || !isSlip(a.get(i), b.get(i), few)) {
                    return false;
                }
                differs = true;
            }
        }
        return differs || !few;
    }

    /** Whether a text is the greater part of a name, from its beginning. */
    static boolean isCutOff(String known, String found) {
        return known.startsWith(found) && 2 * found.length() >= known.length() && found.length() >= FEWEST_LETTERS;
    }

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : AccessibleName.tokens(name)) {
            if (!FILLERS.has(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isSlip(String a, String b, boolean swapsOnly) {
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
        return shorter >= SHORTEST_WORD && (swapped || (left == 1 && start >= SURE_LETTERS && !swapsOnly));
    }
}
