package optlight.benchmark;

import java.util.List;

/** The pages on which something of ours stands. Those on which nothing does are made by {@link Removals}. */
enum PageKind {
    /** A category page, with the row of the setting. */
    ROWS,
    /** Another page of the settings: wanted is the entry of the left rail. */
    RAIL,
    /** The setting's own page with its switch alone. */
    OWN_ONE,
    /** The setting's own page with other switches beside it. */
    OWN_MANY,
    /** The setting's own page with its radios. */
    RADIO,
    /** The setting in a dialog above the category page. */
    DIALOG;

    /** The settings that have such a page. */
    List<Subject> subjects() {
        return switch (this) {
            case ROWS -> List.of(Subject.GENAI, Subject.RESEARCH, Subject.EMAIL);
            case RAIL -> List.of(Subject.GENAI, Subject.EMAIL);
            case OWN_ONE -> List.of(Subject.GENAI, Subject.GENAI_KEYED, Subject.RESEARCH);
            case OWN_MANY -> List.of(Subject.GENAI, Subject.GENAI_KEYED, Subject.RESEARCH, Subject.INVITES);
            case RADIO -> List.of(Subject.EMAIL);
            case DIALOG -> List.of(Subject.GENAI, Subject.GENAI_KEYED, Subject.RESEARCH, Subject.EMAIL);
        };
    }

    boolean isLink() {
        return this == ROWS || this == RAIL;
    }
}
