package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.definition.ScriptPages;
import org.junit.jupiter.api.Test;

/** The manifest, as it is written, and what lint holds the definitions to. */
class ScriptPagesTest {
    private static final Path MANIFEST = Path.of("src/main/webext/manifest.json");

    @Test
    void theManifestDeclaresTheContentScriptForTheSamePages() throws IOException {
        List<String> patterns = ScriptPages.PREFIXES.stream()
                .map(it -> "https://www.linkedin.com" + it + "*")
                .toList();
        assertEquals(patterns, declared());
    }

    /** The list alone: with its placeholders the manifest is no JSON before it is built. */
    private static List<String> declared() throws IOException {
        String manifest = Files.readString(MANIFEST);
        int begin = manifest.indexOf('[', manifest.indexOf("\"matches\":"));
        JsonNode matches = new ObjectMapper().readTree(manifest.substring(begin, manifest.indexOf(']', begin) + 1));
        List<String> declared = new ArrayList<>();
        matches.forEach(it -> declared.add(it.asText()));
        return declared;
    }
}
