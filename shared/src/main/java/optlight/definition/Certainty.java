package optlight.definition;

/** How sure a fact is. What is of low certainty is told as such, and never pointed at. */
public enum Certainty {
    /** Seen on a screenshot or live, or two sources that do not depend on each other. */
    HIGH,
    /** One good source. */
    MEDIUM,
    /** One weak source, or a translation. */
    LOW;

    /** @throws InvalidDefinitionException for a word that is no certainty */
    public static Certainty of(String word, String what) {
        for (Certainty certainty : values()) {
            if (certainty.word().equals(word)) {
                return certainty;
            }
        }
        throw new InvalidDefinitionException(what + " must be high, medium or low, is " + Require.quoted(word));
    }

    /** The word in definitions. */
    public String word() {
        return switch (this) {
            case HIGH -> "high";
            case MEDIUM -> "medium";
            case LOW -> "low";
        };
    }
}
