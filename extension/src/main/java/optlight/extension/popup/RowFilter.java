package optlight.extension.popup;

/**
 * Which settings the checklist shows.
 *
 * @param sought words that must all stand somewhere in what is said of a setting, in lower case; empty for any
 * @param kind   {@code all}, {@code open} or {@code done}
 */
record RowFilter(String sought, String kind) {
    boolean isNone() {
        return sought.isBlank() && kind.equals("all");
    }

    /**
     * @param words    what is said of the setting, in lower case
     * @param standing as {@code Checklist.Standing} names it
     */
    boolean lets(String words, String standing) {
        return hasAll(words)
                && switch (kind) {
                    case "open" -> isOpen(standing);
                    case "done" -> isDone(standing);
                    default -> true;
                };
    }

    private boolean hasAll(String words) {
        int from = 0;
        for (int at = sought.indexOf(' '); at >= 0; at = sought.indexOf(' ', from)) {
            if (!words.contains(sought.substring(from, at))) {
                return false;
            }
            from = at + 1;
        }
        return words.contains(sought.substring(from));
    }

    /** Whether nothing is left to do. */
    static boolean isDone(String standing) {
        return standing.equals("AS_RECOMMENDED") || standing.equals("SEEN") || standing.equals("MARKED");
    }

    /** Whether there is something to do for whoever has the setting: it is neither done nor stopped. */
    static boolean isOpen(String standing) {
        return !isDone(standing) && counts(standing);
    }

    /** Whether it is one of those that can be done. */
    static boolean counts(String standing) {
        return !standing.equals("NOT_OFFERED") && !standing.equals("STOPPED");
    }
}
