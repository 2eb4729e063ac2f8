package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import optlight.server.store.SignedEdition;
import optlight.server.trust.SigningKey;

/**
 * Authored folders: {@code good}, and others named for their fault, which hold only what differs from it: whole files, or as
 * {@code x.json-patch} the change of a file (RFC 6902); and in {@code problems.txt} what is to be said of them.
 */
public final class Fixtures {
    public static final Path AUTHORED = Path.of("src/test/resources/authored");

    /** What is to be said of a fixture; no part of it. */
    static final String PROBLEMS = "problems.txt";

    private static final String PATCH = "-patch";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Fixtures() {}

    /** Copies a fixture over whatever is there. */
    public static void copy(String fixture, Path folder) throws IOException {
        Path from = AUTHORED.resolve(fixture);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.endsWith(PROBLEMS))
                    .toList()) {
                Path to = folder.resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                if (to.toString().endsWith(PATCH)) {
                    patch(file, withoutEnd(to));
                } else {
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void patch(Path patch, Path file) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readAllBytes(file));
        JsonPatch.apply(MAPPER.readTree(Files.readAllBytes(patch)), document);
        Files.write(file, MAPPER.writeValueAsBytes(document));
    }

    private static Path withoutEnd(Path patch) {
        String name = patch.getFileName().toString();
        return patch.resolveSibling(name.substring(0, name.length() - PATCH.length()));
    }

    /** The good folder, signed with a new key. */
    public static SignedEdition edition(long serial) throws IOException {
        var edition = Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")).withSerial(serial);
        return SignedEdition.sign(
                AuthoredFolder.read(AUTHORED.resolve("good")).assemble(edition), SigningKey.generate());
    }

    /** The good folder with another English title of a setting that is not translated, so that the texts have another hash. */
    public static SignedEdition edition(long serial, String title, Path scratch) throws IOException {
        copy("good", scratch);
        Path english = scratch.resolve("texts/en.json");
        Files.write(english, List.of(Files.readString(english).replace("\"Research\"", "\"" + title + "\"")));
        var edition = Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")).withSerial(serial);
        return SignedEdition.sign(AuthoredFolder.read(scratch).assemble(edition), SigningKey.generate());
    }
}
