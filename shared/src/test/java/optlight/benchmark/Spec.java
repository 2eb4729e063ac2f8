package optlight.benchmark;

import optlight.definition.Definitions;

/**
 * Which page is to be made.
 *
 * @param control     which of the setting's controls is looked for
 * @param definitions what is looked for on it
 * @param keyed       whether the control carries the key of its definition, if that has one
 */
record Spec(
        Subject subject,
        int control,
        PageKind kind,
        Generation generation,
        Words words,
        Definitions definitions,
        boolean keyed) {
    Known known() {
        return words.known(subject, kind);
    }

    /** The template it comes from: cases of one template are no independent trials. */
    String template() {
        return generation.name() + " " + kind + " " + subject + " " + words.language();
    }

    @Override
    public String toString() {
        return template() + " control " + control + (keyed ? " with key" : "");
    }
}
