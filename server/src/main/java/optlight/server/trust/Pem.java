package optlight.server.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Textual encoding of keys, RFC 7468. */
final class Pem {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    static String block(String label, byte[] der) {
        return begin(label) + "\n" + LINES.encodeToString(der) + "\n" + end(label) + "\n";
    }

    /** @throws IllegalArgumentException if there is no such section or it is not base64 */
    static byte[] section(String text, String label) {
        int begin = text.indexOf(begin(label));
        int end = text.indexOf(end(label));
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no section " + label);
        }
        return Base64.getMimeDecoder()
                .decode(text.substring(begin + begin(label).length(), end));
    }

    private static String begin(String label) {
        return "-----BEGIN " + label + "-----";
    }

    private static String end(String label) {
        return "-----END " + label + "-----";
    }
}
