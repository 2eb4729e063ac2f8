package optlight.guide;

import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import optlight.locate.ControlView;

/**
 * What state a control was last seen in, and which other one before that.
 *
 * @param state    one word, as {@link ControlView#state} has it
 * @param atMs     when it was last seen in it, milliseconds since 1970
 * @param before   the last other state that could be read; empty if there was none
 * @param beforeMs when it was last seen in that one; 0 if there was none
 */
public record Observation(String state, long atMs, String before, long beforeMs) {
    public Observation {
        if (state.isEmpty() || state.indexOf(' ') >= 0 || before.indexOf(' ') >= 0) {
            throw new InvalidDefinitionException("states must be single words, are " + state + " and " + before);
        }
    }

    /** The first time. */
    public static Observation first(String state, long nowMs) {
        return new Observation(state, nowMs, "", 0);
    }

    /** It was looked at again. A state that cannot be read takes nothing from what was known before. */
    public Observation then(String seen, long nowMs) {
        if (seen.equals(state)) {
            return new Observation(state, nowMs, before, beforeMs);
        }
        if (!state.equals(ControlView.UNKNOWN)) {
            return new Observation(seen, nowMs, state, atMs);
        }
        return seen.equals(before) ? first(seen, nowMs) : new Observation(seen, nowMs, before, beforeMs);
    }

    /** As it is stored: {@code <atMs> <state>}, and behind it {@code <beforeMs> <before>} if there is one. */
    public String write() {
        return atMs + " " + state + (before.isEmpty() ? "" : " " + beforeMs + " " + before);
    }

    /** Reads what {@link #write} wrote, and what Optlight 0.1 did, which kept no state before; empty if it is neither. */
    public static Optional<Observation> read(String text) {
        String[] words = StoredWords.of(text);
        boolean whole = words.length == 2 || words.length == 4;
        if (!whole || !StoredWords.isTime(words[0]) || (words.length == 4 && !StoredWords.isTime(words[2]))) {
            return Optional.empty();
        }
        return Optional.of(
                words.length == 2
                        ? first(words[1], Long.parseLong(words[0]))
                        : new Observation(words[1], Long.parseLong(words[0]), words[3], Long.parseLong(words[2])));
    }
}
