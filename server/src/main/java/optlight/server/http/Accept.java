package optlight.server.http;

import java.util.Locale;

/** Whether somebody would rather read a page than a program's answer, by RFC 9110 §12.5.1. */
public final class Accept {
    private Accept() {}

    /**
     * Browsers name {@code text/html}; programs ask for anything, or for JSON, and get what they can read.
     *
     * @param field the field's lines joined by commas; {@code null} if it is not sent
     */
    public static boolean namesHtml(String field) {
        if (field == null) {
            return false;
        }
        for (String element : field.split(",", -1)) {
            String[] parts = element.split(";", -1);
            if (parts[0].strip().toLowerCase(Locale.ROOT).equals("text/html")) {
                return !isRefused(parts);
            }
        }
        return false;
    }

    /** Whether a parameter is a weight of 0. */
    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=0") && parameter.substring(3).chars().allMatch(it -> it == '.' || it == '0')) {
                return true;
            }
        }
        return false;
    }
}
