package optlight.locate;

/** Why an answer is what it is: a closed list, so that a changed reason is noticed. */
public enum Reason {
    /** Located: LinkedIn's own key is on it. Hinted: on a radio group none of whose options we can read. */
    KEY,
    /** Hinted: LinkedIn's own key is on it, but it has another name in a language we know. */
    KEY_WITH_OTHER_NAME,
    /** Located: its name, under its heading. */
    NAME_AND_SECTION,
    /** Located: its name but for one mistyped word, under its heading. */
    NEAR_NAME_AND_SECTION,
    /** Located: alone on its own page, under its heading and speaking of it, in a language in which we know no label. */
    ALONE_UNDER_HEADING,
    /** Hinted: alone on its own page, and nothing else known. */
    ALONE,
    /** Ambiguous: several match alike. */
    SEVERAL_MATCH,
    /** Ambiguous: another definition claims the same element. */
    CLAIMED_TWICE,
    /** Absent: no control of that role. */
    NO_CANDIDATE,
    /** Absent: more controls of the kind than any settings page has. */
    TOO_MANY_CANDIDATES,
    /** Absent: what is there belongs to another setting. */
    RIVAL_CLAIMED,
    /** Absent: the right name under another setting's heading. */
    FOREIGN_SECTION,
    /** Absent: it has another name in a language we know. */
    NAME_CONFLICT,
    /** Absent: several controls, and nothing that tells which. */
    NOT_ALONE,
    /** Absent: a slip in the name, and another control that could be it as well. */
    CLOSE_RUNNER_UP,
    /** Absent: too little speaks for it. */
    WEAK_EVIDENCE,
    /** Absent: the page asks for a password; nothing is ever shown there. */
    PASSWORD_PAGE
}
