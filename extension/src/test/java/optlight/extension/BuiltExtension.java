package optlight.extension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The unpacked extension as it was built for one browser. */
final class BuiltExtension {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    private BuiltExtension(Path folder) {
        this.folder = folder;
    }

    /** @param browser {@code chrome} or {@code firefox} */
    static BuiltExtension of(String browser) {
        return new BuiltExtension(Path.of("target", browser));
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    JsonNode json(String file) throws IOException {
        return MAPPER.readTree(path(file).toFile());
    }

    JsonNode manifest() throws IOException {
        return json("manifest.json");
    }

    /** The scripts that run in pages by themselves, in the order of the manifest. */
    List<String> contentScripts() throws IOException {
        List<String> scripts = new ArrayList<>();
        manifest().path("content_scripts").forEach(it -> it.path("js").forEach(script -> scripts.add(script.asText())));
        return scripts;
    }

    /** The extension's own words in a language. */
    JsonNode words(String language) throws IOException {
        return json("_locales/" + language + "/messages.json");
    }

    Set<String> languages() throws IOException {
        try (Stream<Path> found = Files.list(path("_locales"))) {
            return new TreeSet<>(found.map(it -> it.getFileName().toString()).toList());
        }
    }

    /** Everything the extension consists of, by its path in it. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The files that end in one of these, as text. */
    Map<String, String> texts(String... endings) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (var file : files().entrySet()) {
            for (String ending : endings) {
                if (file.getKey().endsWith(ending)) {
                    texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
