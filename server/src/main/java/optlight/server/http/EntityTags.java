package optlight.server.http;

/** Lists of entity tags, as {@code If-Match} and {@code If-None-Match} have them (RFC 9110 §13.1.1 and §13.1.2). */
final class EntityTags {
    private EntityTags() {}

    /** Whether one of them is the tag, by the weak comparison: {@code W/} counts for nothing. */
    static boolean anyMatches(String field, String etag) {
        return any(field, etag, true);
    }

    /** Whether one of them is the tag, by the strong comparison: a weak one is none. */
    static boolean anyEquals(String field, String etag) {
        return any(field, etag, false);
    }

    /** A field that is no list of tags counts as far as it is one. */
    private static boolean any(String field, String etag, boolean weak) {
        if (field.strip().equals("*")) {
            return true;
        }
        // A tag may hold commas, so the field is walked from quote to quote.
        int at = 0;
        while (at < field.length()) {
            char c = field.charAt(at);
            if (c == ' ' || c == '\t' || c == ',') {
                at++;
                continue;
            }
            boolean isWeak = field.startsWith("W/", at);
            if (isWeak) {
                at += 2;
            }
            int end = at < field.length() && field.charAt(at) == '"' ? field.indexOf('"', at + 1) : -1;
            if (end < 0) {
                return false;
            }
            if ((weak || !isWeak) && field.substring(at, end + 1).equals(etag)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
