package optlight.trust;

/** Base64 with the alphabet of RFC 4648 §5 and without padding. {@code java.util.Base64} would cost 11 KB in the browser. */
final class Base64Url {
    private Base64Url() {}

    /** The bytes, or an empty array if the text is not base64url of at least one byte. */
    static byte[] decode(String text) {
        int rest = text.length() % 4;
        if (rest == 1) {
            return new byte[0];
        }
        byte[] bytes = new byte[text.length() / 4 * 3 + (rest == 0 ? 0 : rest - 1)];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return new byte[0];
            }
            held = (held << 6) | digit;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        // Bits left over must be zero: one value, one spelling.
        return held == 0 ? bytes : new byte[0];
    }

    static String encode(byte[] bytes) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 6) {
                bits -= 6;
                text.append(digits.charAt((held >> bits) & 63));
            }
            held &= 63;
        }
        return bits == 0
                ? text.toString()
                : text.append(digits.charAt((held << (6 - bits)) & 63)).toString();
    }

    private static int digit(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '-' ? 62 : c == '_' ? 63 : -1;
    }
}
