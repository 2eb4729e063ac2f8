package optlight.poll;

import optlight.definition.InvalidDefinitionException;
import optlight.definition.UtcTime;

/**
 * The header {@code Retry-After}: seconds, or a date as {@code Sun, 06 Nov 1994 08:49:37 GMT}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>
 */
public final class RetryAfter {
    /** More than a day is taken for a day: nobody shall be able to silence a member's browser for good. */
    public static final long MAX_MS = 86_400_000L;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private RetryAfter() {}

    /**
     * The pause asked for, milliseconds, 0 to {@link #MAX_MS}; 0 also for what cannot be read, as the two older forms of
     * dates that servers must not send any more.
     */
    public static long pauseMs(String header, long nowMs) {
        String value = header.trim();
        long pauseMs = isNumber(value) ? seconds(value) * 1000 : dateMs(value) - nowMs;
        return Math.max(0, Math.min(pauseMs, MAX_MS));
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static long seconds(String digits) {
        long seconds = 0;
        for (int i = 0; i < digits.length() && seconds * 1000 < MAX_MS; i++) {
            seconds = seconds * 10 + (digits.charAt(i) - '0');
        }
        return seconds;
    }

    /** 0 for what is no date. */
    private static long dateMs(String value) {
        boolean shape = value.length() == 29 && value.startsWith(", ", 3) && value.endsWith(" GMT");
        int month = shape ? MONTHS.indexOf(value.substring(8, 11)) : -1;
        if (month < 0 || month % 3 != 0 || value.charAt(7) != ' ' || value.charAt(11) != ' ') {
            return 0;
        }
        int number = month / 3 + 1;
        String day = value.substring(12, 16) + (number < 10 ? "-0" : "-") + number + "-" + value.substring(5, 7);
        try {
            return UtcTime.parseMs(day + "T" + value.substring(17, 25) + "Z", "Retry-After");
        } catch (InvalidDefinitionException e) {
            return 0;
        }
    }
}
