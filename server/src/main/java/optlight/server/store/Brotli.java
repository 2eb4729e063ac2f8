package optlight.server.store;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Brotli (RFC 7932), where its native library runs: on Linux, of the usual two processors. Elsewhere everything works
 * without.
 */
final class Brotli {
    /** Between the name of a file and that of its compressed copy. */
    static final String SUFFIX = ".br";

    /** Slow and small: some tenths of a second, once in the life of a publication. */
    private static final int QUALITY = 11;

    private Brotli() {}

    static boolean available() {
        return Brotli4jLoader.isAvailable();
    }

    static Optional<byte[]> compress(byte[] bytes) throws IOException {
        return available()
                ? Optional.of(Encoder.compress(bytes, new Encoder.Parameters().setQuality(QUALITY)))
                : Optional.empty();
    }

    /** Whether this is what {@code bytes} are when compressed; no, if that cannot be told here. */
    static boolean holds(byte[] compressed, byte[] bytes) {
        if (!available()) {
            return false;
        }
        try (var in = new BrotliInputStream(new ByteArrayInputStream(compressed))) {
            // No more than needed to see that it is something else.
            return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
