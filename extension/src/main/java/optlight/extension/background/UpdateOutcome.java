package optlight.extension.background;

/**
 * How the last attempt to get new definitions went. It is kept for the member to see, and for the next start.
 *
 * @param atMs     when it was, milliseconds since 1970; 0 if there was none
 * @param nextMs   when the next is planned
 * @param failures how many there were without an answer in between
 * @param code     the end of the name of a word of ours, {@code check_…}; empty if there was no attempt
 * @param detail   for whoever publishes; may be empty
 */
record UpdateOutcome(long atMs, long nextMs, int failures, String code, String detail) {
    static final UpdateOutcome NEVER = new UpdateOutcome(0, 0, 0, "", "");

    String stored() {
        return atMs + " " + nextMs + " " + failures + " " + code + " " + detail;
    }

    /** {@link #NEVER} for what was not written by us. */
    static UpdateOutcome read(String stored) {
        int first = stored.indexOf(' ');
        int second = stored.indexOf(' ', first + 1);
        int third = stored.indexOf(' ', second + 1);
        int fourth = stored.indexOf(' ', third + 1);
        if (first < 0 || second < 0 || third < 0 || fourth < 0) {
            return NEVER;
        }
        try {
            return new UpdateOutcome(
                    Long.parseLong(stored.substring(0, first)),
                    Long.parseLong(stored.substring(first + 1, second)),
                    Integer.parseInt(stored.substring(second + 1, third)),
                    stored.substring(third + 1, fourth),
                    stored.substring(fourth + 1));
        } catch (NumberFormatException e) {
            return NEVER;
        }
    }
}
