package optlight.server.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import optlight.server.trust.Sha256;

/**
 * Bytes ready to be sent, in each coding we offer.
 *
 * @param identity the bytes as they are
 * @param gzip     the same, compressed once and for all
 */
public record Body(Coded identity, Coded gzip) {
    /**
     * Bytes in one coding.
     *
     * @param etag strong, quotes included; each coding has its own (RFC 9110 §8.8.3.3)
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the network, never compared
    public record Coded(byte[] bytes, String etag) {
        static Coded of(byte[] bytes) {
            return new Coded(bytes, '"' + Sha256.hex(bytes).substring(0, 32) + '"');
        }
    }

    static Body of(byte[] bytes) {
        return new Body(Coded.of(bytes), Coded.of(compress(bytes)));
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
