package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts, each once. Kept in order and searched by halves, since any {@code HashSet} or {@code HashMap} would bring the hash
 * codes and the equality of every class of ours into every page.
 */
final class TextSet {
    private final List<String> texts = new ArrayList<>();

    /** The words of a space-separated list. */
    static TextSet of(String words) {
        return of(AccessibleName.tokens(words));
    }

    static TextSet of(List<String> words) {
        TextSet set = new TextSet();
        set.addAll(words);
        return set;
    }

    /** With the words of a second list, too: put together at run time, since the compiler would write the first one out again. */
    TextSet and(String words) {
        addAll(AccessibleName.tokens(words));
        return this;
    }

    void add(String text) {
        if (!has(text)) {
            texts.add(place(text), text);
        }
    }

    void addAll(List<String> more) {
        for (String text : more) {
            add(text);
        }
    }

    boolean has(String text) {
        int at = place(text);
        return at < texts.size() && texts.get(at).equals(text);
    }

    /** Where a text stands, or else belongs. */
    private int place(String text) {
        int from = 0;
        int to = texts.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (isBefore(texts.get(middle), text)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The shorter first: most comparisons end there, and letter by letter they are dear. */
    private static boolean isBefore(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) < 0 : one.length() < other.length();
    }

    boolean hasAnyOf(List<String> some) {
        for (String text : some) {
            if (has(text)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAll(List<String> some) {
        for (String text : some) {
            if (!has(text)) {
                return false;
            }
        }
        return true;
    }

    /** All of them, the shorter first. */
    List<String> all() {
        return texts;
    }
}
