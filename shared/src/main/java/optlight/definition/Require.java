package optlight.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The limits every definition keeps, checked where records are made. Each method returns its argument or throws
 * {@link InvalidDefinitionException}. Written without regular expressions: they would cost the content script 114 KB.
 */
public final class Require {
    /** Longest text of any kind, UTF-16 units. */
    public static final int MAX_TEXT = 500;

    private static final int MAX_PATH = 200;

    private Require() {}

    /** Plain text of 1 to {@code max} UTF-16 units: no control or bidirectional override characters, no lone surrogates. */
    public static String text(String value, int max, String what) {
        if (value == null || value.isEmpty() || value.length() > max) {
            throw new InvalidDefinitionException(what + " must be a text of 1 to " + max + " characters, "
                    + (value == null ? "is missing" : "has " + value.length()));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (isControl(c) || isBidiOverride(c) || Character.isSurrogate(c)) {
                throw new InvalidDefinitionException(
                        what + " must not hold the character U+" + hex4(c) + " (at " + i + ")");
            }
        }
        return value;
    }

    /** 2 to 40 of {@code a-z 0-9 -}. */
    public static String id(String value, String what) {
        boolean good = value != null && value.length() >= 2 && value.length() <= 40;
        for (int i = 0; good && i < value.length(); i++) {
            char c = value.charAt(i);
            good = isLowerOrDigit(c) || c == '-';
        }
        if (!good) {
            throw new InvalidDefinitionException(what + " must be 2 to 40 of a-z, 0-9 and -, is " + quoted(value));
        }
        return value;
    }

    /** An absolute path of www.linkedin.com: printable ASCII, no query, fragment, dots that climb, or empty first part. */
    public static String path(String value, String what) {
        boolean good = value != null
                && value.length() <= MAX_PATH
                && value.startsWith("/")
                && !value.startsWith("//")
                && !value.contains("..");
        for (int i = 0; good && i < value.length(); i++) {
            char c = value.charAt(i);
            good = c > ' ' && c < 0x7f && c != '?' && c != '#' && c != '\\' && c != '%';
        }
        if (!good) {
            throw new InvalidDefinitionException(what + " must be an absolute path, is " + quoted(value));
        }
        return value;
    }

    /** An address on LinkedIn itself, the only host a definition may send anybody to. */
    public static String linkedInUrl(String value, String what) {
        String origin = "https://www.linkedin.com";
        if (value == null || !value.startsWith(origin + "/")) {
            throw new InvalidDefinitionException(what + " must begin with " + origin + "/, is " + quoted(value));
        }
        path(value.substring(origin.length()), what);
        return value;
    }

    /** {@code yyyy-mm-dd}, or {@code yyyy-mm} where a source gives no day. */
    public static String date(String value, String what) {
        boolean shape = value != null
                && (value.length() == 10 || value.length() == 7)
                && UtcTime.isNumber(value, 0, 4)
                && value.charAt(4) == '-'
                && UtcTime.isNumber(value, 5, 7)
                && (value.length() == 7 || (value.charAt(7) == '-' && UtcTime.isNumber(value, 8, 10)));
        if (!shape || !UtcTime.isDate(value)) {
            throw new InvalidDefinitionException(what + " must be a date such as 2026-09-28, is " + quoted(value));
        }
        return value;
    }

    /** A language tag in small letters with an optional region or script, such as {@code pt} or {@code zh-tw}. */
    public static String language(String value, String what) {
        int dash = value == null ? -1 : value.indexOf('-');
        int letters = value == null ? 0 : dash < 0 ? value.length() : dash;
        boolean good = (letters == 2 || letters == 3) && value.length() <= 8 && (dash < 0 || value.length() > dash + 2);
        for (int i = 0; good && i < value.length(); i++) {
            char c = value.charAt(i);
            good = i == dash || (c >= 'a' && c <= 'z') || (i > letters && isLowerOrDigit(c));
        }
        if (!good) {
            throw new InvalidDefinitionException(what + " must be a language such as en or zh-tw, is " + quoted(value));
        }
        return value;
    }

    /** 64 hexadecimal digits in small letters. */
    public static String sha256(String value, String what) {
        boolean good = value != null && value.length() == 64;
        for (int i = 0; good && i < 64; i++) {
            good = isHexDigit(value.charAt(i));
        }
        if (!good) {
            throw new InvalidDefinitionException(what + " must be 64 hexadecimal digits, is " + quoted(value));
        }
        return value;
    }

    /** 16 hexadecimal digits in small letters. */
    public static String keyId(String value, String what) {
        boolean good = value != null && value.length() == 16;
        for (int i = 0; good && i < 16; i++) {
            good = isHexDigit(value.charAt(i));
        }
        if (!good) {
            throw new InvalidDefinitionException(what + " must be 16 hexadecimal digits, is " + quoted(value));
        }
        return value;
    }

    /** The line of a {@code .pub} file: {@code ed25519}, a space, the key's id, a space, 32 bytes in base64url. */
    public static String keyLine(String value, String what) {
        boolean good = value != null && value.length() == 68 && value.startsWith("ed25519 ") && value.charAt(24) == ' ';
        for (int i = 8; good && i < 68; i++) {
            char c = value.charAt(i);
            boolean base64 = isLowerOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            good = i < 24 ? isHexDigit(c) : i == 24 || base64;
        }
        if (!good) {
            throw new InvalidDefinitionException(
                    what + " must be the line of a .pub file made by keygen, is " + quoted(value));
        }
        return value;
    }

    /** Apart from the one for {@code long}, which costs a script in the page the writing of 64-bit numbers. */
    public static int within(int value, int min, int max, String what) {
        if (value < min || value > max) {
            throw new InvalidDefinitionException(what + " must be " + min + " to " + max + ", is " + value);
        }
        return value;
    }

    public static long within(long value, long min, long max, String what) {
        if (value < min || value > max) {
            throw new InvalidDefinitionException(what + " must be " + min + " to " + max + ", is " + value);
        }
        return value;
    }

    public static <T> T present(T value, String what) {
        if (value == null) {
            throw new InvalidDefinitionException(what + " is missing");
        }
        return value;
    }

    /** An unmodifiable copy of a list of at most {@code max} entries. */
    public static <T> List<T> list(List<T> value, int max, String what) {
        present(value, what);
        if (value.size() > max) {
            throw new InvalidDefinitionException(what + " must have at most " + max + " entries, has " + value.size());
        }
        return List.copyOf(value);
    }

    /** Refuses the second of two equal ids. */
    public static void distinct(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new InvalidDefinitionException(what + " must not name " + quoted(id) + " twice");
            }
        }
    }

    static String quoted(String value) {
        if (value == null) {
            return "missing";
        }
        return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static boolean isControl(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f);
    }

    private static boolean isBidiOverride(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static String hex4(char c) {
        String digits = "0123456789ABCDEF";
        return "" + digits.charAt(c >> 12) + digits.charAt((c >> 8) & 15) + digits.charAt((c >> 4) & 15)
                + digits.charAt(c & 15);
    }
}
