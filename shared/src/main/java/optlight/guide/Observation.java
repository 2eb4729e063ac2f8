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
 * @param fresh    whether it came into this state on the page where it was seen, and no page loaded since has shown it: LinkedIn
 *                 may not have kept it
 */
public record Observation(String state, long atMs, String before, long beforeMs, boolean fresh) {
    /** In what is stored, behind all else. */
    private static final String FRESH = "fresh";

    public Observation {
        if (state.isEmpty() || state.indexOf(' ') >= 0 || before.indexOf(' ') >= 0) {
            throw new InvalidDefinitionException("states must be single words, are " + state + " and " + before);
        }
    }

    /** The first time. */
    public static Observation first(String state, long nowMs) {
        return new Observation(state, nowMs, "", 0, false);
    }

    /** It was looked at again. A state that cannot be read takes nothing from what was known before. */
    public Observation then(String seen, long nowMs) {
        if (seen.equals(state)) {
            return new Observation(state, nowMs, before, beforeMs, false);
        }
        if (!state.equals(ControlView.UNKNOWN)) {
            return new Observation(seen, nowMs, state, atMs, false);
        }
        return seen.equals(before) ? first(seen, nowMs) : new Observation(seen, nowMs, before, beforeMs, false);
    }

    /** The same, seen to come about on the page at hand. */
    public Observation made() {
        return new Observation(state, atMs, before, beforeMs, true);
    }

    /** What a page has shown when it was loaded; empty if there is no such thing. */
    public Optional<Observation> confirmed() {
        if (!fresh) {
            return Optional.of(this);
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(first(before, beforeMs));
    }

    /** As it is stored: {@code <atMs> <state>}, then {@code <beforeMs> <before>} if there is one, then {@code fresh} if it is. */
    public String write() {
        return atMs + " " + state + (before.isEmpty() ? "" : " " + beforeMs + " " + before)
                + (fresh ? " " + FRESH : "");
    }

    /** Reads what {@link #write} wrote, and what Optlight 0.1 did, which kept the state and its time alone; empty if it is neither. */
    public static Optional<Observation> read(String text) {
        String[] words = StoredWords.of(text);
        int length = words.length;
        boolean fresh = length % 2 == 1 && words[length - 1].equals(FRESH);
        length -= fresh ? 1 : 0;
        boolean whole = length == 2 || length == 4;
        if (!whole || !StoredWords.isTime(words[0]) || (length == 4 && !StoredWords.isTime(words[2]))) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                words[1],
                Long.parseLong(words[0]),
                length == 2 ? "" : words[3],
                length == 2 ? 0 : Long.parseLong(words[2]),
                fresh));
    }
}
