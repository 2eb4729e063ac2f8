package optlight.benchmark.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentBytesTest {
    @TempDir
    Path extension;

    @Test
    void countsEachContentScriptOnceAndNothingElse() throws IOException {
        write("manifest.json", """
                {"content_scripts": [{"js": ["a.js", "b.js"]}, {"js": ["a.js"], "css": ["a.css"]}],
                 "background": {"service_worker": "c.js"}}""");
        write("a.js", "a".repeat(1_000));
        write("b.js", "b".repeat(500));
        write("c.js", "c".repeat(200));
        ContentBytes bytes = ContentBytes.of(extension);
        assertEquals(1_500, bytes.raw());
        assertTrue(bytes.gzip() < 100, () -> "gzip " + bytes.gzip());
    }

    @Test
    void whatIsBroughtLaterIsNotInEveryPage() throws IOException {
        write("manifest.json", "{\"content_scripts\": [{\"js\": [\"a.js\"]}]}");
        write("a.js", "a".repeat(1_000));
        write("b.js", "b".repeat(500));
        ContentBytes bytes = ContentBytes.of(extension, "b.js");
        assertEquals(1_500, bytes.raw());
        assertEquals(1_000, bytes.alwaysRaw());
        assertTrue(bytes.alwaysGzip() < bytes.gzip(), bytes::toString);
        assertThrows(IOException.class, () -> ContentBytes.of(extension, "gone.js"));
    }

    @Test
    void anExtensionWithoutContentScriptsWeighsNothing() throws IOException {
        write("manifest.json", "{\"background\": {\"service_worker\": \"c.js\"}}");
        assertEquals(ContentBytes.NONE, ContentBytes.of(extension));
    }

    @Test
    void whatIsNotThereIsNotZeroBytes() throws IOException {
        assertThrows(IOException.class, () -> ContentBytes.of(extension));
        write("manifest.json", "{\"content_scripts\": [{\"js\": [\"gone.js\"]}]}");
        assertThrows(IOException.class, () -> ContentBytes.of(extension));
        write("manifest.json", "{\"content_scripts\": [{");
        assertThrows(IOException.class, () -> ContentBytes.of(extension));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(extension.resolve(name), text);
    }
}
