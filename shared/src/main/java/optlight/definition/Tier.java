package optlight.definition;

/** How much a setting matters to what members come for: stopping AI training on their data. */
public enum Tier {
    /** AI training and the data that feeds it. */
    CORE,
    RECOMMENDED,
    /** A real trade-off, which the text explains. */
    OPTIONAL,
    /** Nothing to switch: copies of data, forms, lists. */
    INFO,
    /** What ends or hides the account: told about, never suggested, never pointed at. */
    DANGER;

    /** @throws InvalidDefinitionException for a word that is no tier */
    public static Tier of(String word, String what) {
        for (Tier tier : values()) {
            if (tier.word().equals(word)) {
                return tier;
            }
        }
        throw new InvalidDefinitionException(
                what + " must be core, recommended, optional, info or danger, is " + Require.quoted(word));
    }

    /** The word in definitions. */
    public String word() {
        return switch (this) {
            case CORE -> "core";
            case RECOMMENDED -> "recommended";
            case OPTIONAL -> "optional";
            case INFO -> "info";
            case DANGER -> "danger";
        };
    }
}
