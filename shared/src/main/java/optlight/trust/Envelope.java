package optlight.trust;

import java.util.Arrays;
import java.util.Optional;

/**
 * Signed definitions as they travel: one line {@code ed25519 <key id> <base64url signature>}, then the exact bytes that
 * were signed. Nothing in them is read before the signature holds.
 *
 * @param keyId     the key that claims to have signed
 * @param signature 64 bytes
 * @param payload   JSON in UTF-8, as signed
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below; nobody writes into the bytes
public record Envelope(String keyId, byte[] signature, byte[] payload) {
    public static final String ALGORITHM = "ed25519";

    /** Travels inside the signed bytes, so that a document of another kind cannot pass for this one. */
    public static final String TYPE = "application/vnd.optlight.definitions.v1+json";

    /** The first line is never longer; bytes. */
    private static final int MAX_LINE = 200;

    private static final int SIGNATURE_BYTES = 64;

    /** The parts of an envelope; empty if the bytes are anything else. */
    public static Optional<Envelope> parse(byte[] bytes) {
        int end = 0;
        StringBuilder line = new StringBuilder();
        while (end < bytes.length && end < MAX_LINE && bytes[end] != '\n') {
            line.append((char) (bytes[end++] & 0xff));
        }
        String text = line.toString();
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        if (end >= bytes.length || bytes[end] != '\n' || first < 0 || second < 0) {
            return Optional.empty();
        }
        String keyId = text.substring(first + 1, second);
        byte[] signature = Base64Url.decode(text.substring(second + 1));
        if (!text.substring(0, first).equals(ALGORITHM)
                || !isKeyId(keyId)
                || signature.length != SIGNATURE_BYTES
                || end + 1 == bytes.length) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(keyId, signature, Arrays.copyOfRange(bytes, end + 1, bytes.length)));
    }

    /**
     * What the signature is over: the pre-authentication encoding of DSSE, {@code "DSSEv1" SP LEN(type) SP type SP
     * LEN(body) SP body}.
     *
     * @see <a href="https://github.com/secure-systems-lab/dsse/blob/master/protocol.md">DSSE protocol</a>
     */
    public static byte[] signedBytes(byte[] payload) {
        String head = "DSSEv1 " + TYPE.length() + " " + TYPE + " " + payload.length + " ";
        byte[] bytes = new byte[head.length() + payload.length];
        for (int i = 0; i < head.length(); i++) {
            bytes[i] = (byte) head.charAt(i);
        }
        System.arraycopy(payload, 0, bytes, head.length(), payload.length);
        return bytes;
    }

    static boolean isKeyId(String text) {
        if (text.length() != 16) {
            return false;
        }
        for (int i = 0; i < 16; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Envelope envelope
                && envelope.keyId.equals(keyId)
                && Arrays.equals(envelope.signature, signature)
                && Arrays.equals(envelope.payload, payload);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }
}
