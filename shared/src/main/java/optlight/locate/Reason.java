package optlight.locate;

import java.util.Locale;

/** Why an answer is what it is: a closed list, so that a changed reason is noticed. */
public enum Reason {
    /** Located: LinkedIn's own key is on it. Hinted: on a radio group none of whose options we can read. */
    KEY,
    /** Hinted: LinkedIn's own key is on it, but it has another name in a language we know, or one we cannot tell. */
    KEY_WITH_OTHER_NAME,
    /** Located: its name, under its heading. */
    NAME_AND_SECTION,
    /** Located: its name but for a slip or a little word, under its heading. */
    NEAR_NAME_AND_SECTION,
    /** Hinted: alone on its own page under its heading, and its label unknown. */
    ALONE,
    /** Hinted: the right name, and above it a heading in a language in which we know none. */
    NAME_UNDER_UNKNOWN_HEADING,
    /** Absent: alone on its own page, in a language of which we know no word. */
    UNKNOWN_LANGUAGE,
    /** Absent, because nothing is looked for: the page as a whole is spoken of. */
    PAGE_ALONE,
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
    /** Absent: it has another name in a language we know, or one we cannot tell. */
    NAME_CONFLICT,
    /** Absent: several controls, and nothing that tells which. */
    NOT_ALONE,
    /** Absent: a slip in the name, and another control that could be it as well. */
    CLOSE_RUNNER_UP,
    /** Absent: too little speaks for it. */
    WEAK_EVIDENCE,
    /** Absent: the page asks for a password; nothing is ever shown there. */
    PASSWORD_PAGE;

    /** As reports and files have it: {@code name-and-section}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
