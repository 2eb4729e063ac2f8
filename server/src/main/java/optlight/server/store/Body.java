package optlight.server.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import optlight.server.trust.Sha256;

/**
 * Bytes ready to be sent, in each coding we offer.
 *
 * @param identity the bytes as they are
 * @param gzip     the same, compressed once and for all
 * @param brotli   the same, compressed when they were published; empty if they were not
 */
public record Body(Coded identity, Coded gzip, Optional<Coded> brotli) {
    public static final String GZIP = "gzip";
    public static final String BROTLI = "br";

    private static final List<String> WITHOUT_BROTLI = List.of(GZIP);
    private static final List<String> WITH_BROTLI = List.of(BROTLI, GZIP);

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

    /** Without brotli, which is too slow for bytes that are needed at once. */
    public static Body of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    static Body of(byte[] bytes, Optional<byte[]> brotli) {
        return new Body(Coded.of(bytes), Coded.of(compress(bytes)), brotli.map(Coded::of));
    }

    /** The codings there are besides identity, smallest bodies first, as {@code Accept-Encoding} calls them. */
    public List<String> codings() {
        return brotli.isPresent() ? WITH_BROTLI : WITHOUT_BROTLI;
    }

    /** The bytes in one of {@link #codings}, or for any other word as they are. */
    public Coded in(String coding) {
        return switch (coding) {
            case BROTLI -> brotli.orElse(identity);
            case GZIP -> gzip;
            default -> identity;
        };
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
