package optlight.benchmark.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What the content scripts of an unpacked extension weigh, each file once: as they are, and each as {@code gzip -9} makes it.
 *
 * @param raw         all of them
 * @param gzip        all of them
 * @param alwaysRaw  those that the manifest declares, which every page loads
 * @param alwaysGzip the same
 */
record ContentBytes(int raw, int gzip, int alwaysRaw, int alwaysGzip) {
    static final ContentBytes NONE = new ContentBytes(0, 0, 0, 0);

    /**
     * Reads the manifest and what it names.
     *
     * @param brought the files that are put into a page that needs them
     * @throws IOException if there is no manifest, or no file that it names
     */
    static ContentBytes of(Path extension, String... brought) throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(extension.resolve("manifest.json").toFile());
        Set<String> files = new LinkedHashSet<>();
        for (JsonNode scripts : manifest.path("content_scripts")) {
            scripts.path("js").forEach(it -> files.add(it.asText()));
        }
        ContentBytes sum = NONE;
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(extension.resolve(file));
            sum = sum.plus(bytes.length, gzip(bytes), true);
        }
        for (String file : brought) {
            byte[] bytes = Files.readAllBytes(extension.resolve(file));
            sum = sum.plus(bytes.length, gzip(bytes), false);
        }
        return sum;
    }

    private ContentBytes plus(int bytes, int packed, boolean always) {
        return new ContentBytes(
                raw + bytes, gzip + packed, alwaysRaw + (always ? bytes : 0), alwaysGzip + (always ? packed : 0));
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        return packed.size();
    }
}
