package optlight.trust;

/** Why bytes were not believed, in the order in which the rules are asked. */
public enum Refusal {
    /** Longer than any envelope may be. */
    TOO_BIG,
    /** No envelope: a captive portal's page, half a file, nothing. */
    NOT_AN_ENVELOPE,
    /** Signed by somebody we do not know. */
    UNKNOWN_KEY,
    /** Signed with a key that has been revoked. */
    REVOKED_KEY,
    /** The signature does not hold for these bytes. */
    BAD_SIGNATURE,
    /** Signed, and written for a newer Optlight than this one: nobody's fault. */
    NEWER_ENGINE,
    /** Signed, but not UTF-8, not JSON, or outside the limits of the format. */
    INVALID,
    /** Older than what we have seen. */
    ROLLED_BACK,
    /** Issued later than our clock says it is: one of the two is wrong. */
    NOT_YET_ISSUED,
    /** Past its expiry when it arrived. */
    EXPIRED
}
