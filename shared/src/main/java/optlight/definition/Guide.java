package optlight.definition;

import java.util.List;

/**
 * An ordered run over settings and forms.
 *
 * @param kind    what sort of run it is
 * @param minutes how long it takes about, as we reckon: 20 seconds for a switch, some minutes for a form
 * @param steps   ids of settings and forms, in the order they are walked
 */
public record Guide(String id, Kind kind, int minutes, List<String> steps) {
    /** The sorts of guide. */
    public enum Kind {
        /** Brings settings into the state we recommend. */
        SET,
        /** Says what speaks for each side and recommends nothing: what is good depends on what the member is up to. */
        WEIGH,
        /** Claims a right over one's data. */
        RIGHT;

        /** @throws InvalidDefinitionException for a word that is no kind */
        public static Kind of(String word, String what) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new InvalidDefinitionException(what + " must be set, weigh or right, is " + Require.quoted(word));
        }

        /** The word in definitions. */
        public String word() {
            return switch (this) {
                case SET -> "set";
                case WEIGH -> "weigh";
                case RIGHT -> "right";
            };
        }
    }

    public Guide {
        Require.id(id, "guide id");
        Require.present(kind, "kind of guide " + id);
        Require.within(minutes, 1, 120, "minutes of guide " + id);
        steps = Require.list(steps, Definitions.MAX_SETTINGS, "steps of guide " + id);
        Require.within(steps.size(), 1, Definitions.MAX_SETTINGS, "number of steps of guide " + id);
        Require.distinct(steps, "steps of guide " + id);
    }
}
