package optlight.definition;

/** The kinds of control this engine can find and read. */
public enum ControlRole {
    /** One control with two states, {@code on} and {@code off}. */
    SWITCH,
    /** A group of radios, of which one is checked; the states are the ids of its options. */
    RADIOGROUP,
    /** A group of checkboxes that are set one by one; {@code on} is all of them, {@code off} none. */
    CHECKBOXES;

    /** @throws InvalidDefinitionException for a role this engine does not know: the setting is then skipped */
    public static ControlRole of(String word, String what) {
        for (ControlRole role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new InvalidDefinitionException(what + " must be a known role, is " + Require.quoted(word));
    }

    /** The word in definitions. */
    public String word() {
        return switch (this) {
            case SWITCH -> "switch";
            case RADIOGROUP -> "radiogroup";
            case CHECKBOXES -> "checkboxes";
        };
    }
}
