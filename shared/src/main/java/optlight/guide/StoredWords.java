package optlight.guide;

import java.util.ArrayList;
import java.util.List;

/** A stored line as its words. What a disk gives back need not be what was written. */
final class StoredWords {
    /** Beyond the year 5000 a number of milliseconds has no more digits than this. */
    private static final int MAX_DIGITS = 14;

    private StoredWords() {}

    /** What stands between single blanks; of an odd text some words are empty, or there is one too many. */
    static String[] of(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', from)) {
            words.add(line.substring(from, at));
            from = at + 1;
        }
        words.add(line.substring(from));
        for (String word : words) {
            if (word.isEmpty()) {
                return new String[0];
            }
        }
        return words.toArray(new String[0]);
    }

    /** Whether it is a time that {@code Long.parseLong} reads. */
    static boolean isTime(String word) {
        if (word.isEmpty() || word.length() > MAX_DIGITS) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
