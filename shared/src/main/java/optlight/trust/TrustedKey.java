package optlight.trust;

import java.util.Arrays;
import java.util.Optional;

/**
 * A public key whose signatures we believe.
 *
 * @param id  16 hexadecimal digits: the first 8 bytes of the SHA-256 of the key
 * @param raw the 32 bytes of an Ed25519 public key (RFC 8032)
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below; nobody writes into the bytes
public record TrustedKey(String id, byte[] raw) {
    private static final int KEY_BYTES = 32;

    /** Reads the line of a {@code .pub} file: {@code ed25519 <key id> <base64url key>}; empty if it is anything else. */
    public static Optional<TrustedKey> parse(String line) {
        String text = line.trim();
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        if (first < 0 || second < 0 || !text.substring(0, first).equals(Envelope.ALGORITHM)) {
            return Optional.empty();
        }
        String id = text.substring(first + 1, second);
        byte[] raw = Base64Url.decode(text.substring(second + 1));
        return Envelope.isKeyId(id) && raw.length == KEY_BYTES
                ? Optional.of(new TrustedKey(id, raw))
                : Optional.empty();
    }

    /** The line of a {@code .pub} file. */
    public String line() {
        return Envelope.ALGORITHM + " " + id + " " + Base64Url.encode(raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrustedKey key && key.id.equals(id) && Arrays.equals(key.raw, raw);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
