package optlight.definition;

/** The kinds of control this engine can find and read. */
public enum ControlRole {
    /** One control with two states, {@code on} and {@code off}. */
    SWITCH,
    /** A group of radios, of which one is checked; the states are the ids of its options. */
    RADIOGROUP,
    /** A group of checkboxes that are set one by one; {@code on} is all of them, {@code off} none. */
    CHECKBOXES,
    /** Something to press; it has no state. */
    BUTTON,
    /** What stands under a heading and is the member's own, such as the apps with access; found by its heading. */
    LIST,
    /** A field of a form. What it is labelled is not known, so it is told about and never pointed at. */
    FIELD;

    /** @throws InvalidDefinitionException for a role this engine does not know: the setting is then skipped */
    public static ControlRole of(String word, String what) {
        for (ControlRole role : values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw new InvalidDefinitionException(
                what + " must be switch, radiogroup, checkboxes, button, list or field, is " + Require.quoted(word));
    }

    /** The word in definitions. */
    public String word() {
        return switch (this) {
            case SWITCH -> "switch";
            case RADIOGROUP -> "radiogroup";
            case CHECKBOXES -> "checkboxes";
            case BUTTON -> "button";
            case LIST -> "list";
            case FIELD -> "field";
        };
    }

    /** Whether there is anything to be on or off. */
    public boolean hasState() {
        return this == SWITCH || this == RADIOGROUP || this == CHECKBOXES;
    }
}
