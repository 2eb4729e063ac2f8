package optlight.server.authoring;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What members load stays small: the definitions, and one language. The limits are meant for brotli; gzip makes more of the
 * same bytes, so that what keeps them as gzip keeps them all the more.
 */
class SizeTest {
    private static final Path OURS = Path.of("../shared/src/main/definitions");
    private static final int MAX_DEFINITIONS = 24 * 1024;
    private static final int MAX_LANGUAGE = 12 * 1024;

    @Test
    void whatMembersLoadStaysSmall() throws IOException {
        Assembly assembly = AuthoredFolder.read(OURS).assemble(Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")));
        assertAtMost(MAX_DEFINITIONS, "the definitions", assembly.document());
        assertAll(assembly.texts().entrySet().stream()
                .map(it -> () -> assertAtMost(MAX_LANGUAGE, "texts in " + it.getKey(), it.getValue())));
    }

    private static void assertAtMost(int max, String what, byte[] bytes) throws IOException {
        int size = gzipped(bytes);
        assertTrue(size <= max, what + " are " + size + " bytes, must be at most " + max);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
