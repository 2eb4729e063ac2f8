package optlight.guide;

import java.util.Optional;

/**
 * What the member says of a setting, which nobody has seen.
 *
 * @param atMs when they said it, milliseconds since 1970
 */
public record Mark(Kind kind, long atMs) {
    /** What can be said. */
    public enum Kind {
        /** They have done what is recommended, or have looked at it. */
        DONE,
        /** They have looked, and LinkedIn does not offer it to them. */
        ABSENT;

        /** Empty for a word that is none. */
        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The word in messages and in what is stored. */
        public String word() {
            return this == DONE ? "done" : "absent";
        }
    }

    /** As it is stored: {@code <atMs> <word>}. */
    public String write() {
        return atMs + " " + kind.word();
    }

    /** Empty if it is not what {@link #write} wrote. */
    public static Optional<Mark> read(String text) {
        String[] words = StoredWords.of(text);
        return words.length == 2 && StoredWords.isTime(words[0])
                ? Kind.of(words[1]).map(kind -> new Mark(kind, Long.parseLong(words[0])))
                : Optional.empty();
    }
}
