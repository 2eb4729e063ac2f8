package optlight.definition;

/** What we tell the member to do about a setting. */
public enum Advice {
    /** Bring its controls into the state we recommend. */
    SET,
    /** A real trade-off: the member's own choice. */
    CHOOSE,
    /** Look through a list that is the member's own, and remove what is not needed. */
    REVIEW,
    /** Do something once, such as asking for a copy. */
    ACT,
    /** Nothing to do; good to know. */
    KNOW,
    /** Never suggested: it ends or hides the account. */
    NEVER;

    /** @throws InvalidDefinitionException for a word that is no advice */
    public static Advice of(String word, String what) {
        for (Advice advice : values()) {
            if (advice.word().equals(word)) {
                return advice;
            }
        }
        throw new InvalidDefinitionException(
                what + " must be set, choose, review, act, know or never, is " + Require.quoted(word));
    }

    /** The word in definitions. */
    public String word() {
        return switch (this) {
            case SET -> "set";
            case CHOOSE -> "choose";
            case REVIEW -> "review";
            case ACT -> "act";
            case KNOW -> "know";
            case NEVER -> "never";
        };
    }
}
