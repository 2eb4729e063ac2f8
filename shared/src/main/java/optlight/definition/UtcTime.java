package optlight.definition;

/**
 * Points in time as {@code yyyy-mm-ddThh:mm:ssZ}, read into milliseconds since 1970. By hand, because {@code java.time}
 * costs the content script 330 KB.
 */
public final class UtcTime {
    private static final long DAY_MS = 86_400_000L;

    private UtcTime() {}

    /** @throws InvalidDefinitionException if the text has another shape or names a day that does not exist */
    public static long parseMs(String value, String what) {
        boolean shape = value != null
                && value.length() == 20
                && isNumber(value, 0, 4)
                && value.charAt(4) == '-'
                && isNumber(value, 5, 7)
                && value.charAt(7) == '-'
                && isNumber(value, 8, 10)
                && value.charAt(10) == 'T'
                && isNumber(value, 11, 13)
                && value.charAt(13) == ':'
                && isNumber(value, 14, 16)
                && value.charAt(16) == ':'
                && isNumber(value, 17, 19)
                && value.charAt(19) == 'Z';
        if (!shape
                || !isDate(value)
                || number(value, 11, 13) > 23
                || number(value, 14, 16) > 59
                || number(value, 17, 19) > 59) {
            throw new InvalidDefinitionException(
                    what + " must be a time such as 2026-11-23T09:30:00Z, is " + Require.quoted(value));
        }
        long days = daysSince1970(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
        int seconds = number(value, 11, 13) * 3600 + number(value, 14, 16) * 60 + number(value, 17, 19);
        return days * DAY_MS + seconds * 1000L;
    }

    static boolean isDate(String value) {
        int month = number(value, 5, 7);
        int day = value.length() >= 10 ? number(value, 8, 10) : 1;
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(number(value, 0, 4), month);
    }

    static boolean isNumber(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String value, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n = n * 10 + (value.charAt(i) - '0');
        }
        return n;
    }

    private static int daysInMonth(int year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static boolean isLeap(int year) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    }

    private static long daysSince1970(int year, int month, int day) {
        int before = year - 1;
        // Days of all whole years before this one in the Gregorian calendar, less those before 1970. Rounded down:
        // before
        // the year 0 stands the year -1.
        long days = before * 365L
                + Math.floorDiv(before, 4)
                - Math.floorDiv(before, 100)
                + Math.floorDiv(before, 400)
                - 719_162;
        for (int m = 1; m < month; m++) {
            days += daysInMonth(year, m);
        }
        return days + day - 1;
    }
}
