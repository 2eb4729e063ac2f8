package optlight.server.http;

/** {@code If-None-Match} by RFC 9110 §13.1.2: weak comparison, lists, and {@code *}. */
public final class IfNoneMatch {
    private IfNoneMatch() {}

    /**
     * Whether the client has what the tag stands for. A field that is no list of tags matches as far as it is one.
     *
     * @param field the field's lines joined by commas; {@code null} if it is not sent
     * @param etag  a strong tag, quotes included
     */
    public static boolean matches(String field, String etag) {
        if (field == null) {
            return false;
        }
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
            if (field.startsWith("W/", at)) {
                at += 2;
            }
            int end = at < field.length() && field.charAt(at) == '"' ? field.indexOf('"', at + 1) : -1;
            if (end < 0) {
                return false;
            }
            if (field.substring(at, end + 1).equals(etag)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }
}
