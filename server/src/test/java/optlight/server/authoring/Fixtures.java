package optlight.server.authoring;

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
 * Authored folders: {@code good}, and others named for their fault, which hold only the files that differ from it and what
 * is to be said of them.
 */
public final class Fixtures {
    public static final Path AUTHORED = Path.of("src/test/resources/authored");

    private Fixtures() {}

    /** Copies a fixture over whatever is there. */
    public static void copy(String fixture, Path folder) throws IOException {
        Path from = AUTHORED.resolve(fixture);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The good folder, signed with a new key. */
    public static SignedEdition edition(long serial) throws IOException {
        var edition = Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")).withSerial(serial);
        return SignedEdition.sign(
                AuthoredFolder.read(AUTHORED.resolve("good")).assemble(edition), SigningKey.generate());
    }

    /** The good folder with another English text for the title of one setting, so that the texts have another hash. */
    public static SignedEdition edition(long serial, String title, Path scratch) throws IOException {
        copy("good", scratch);
        Path english = scratch.resolve("texts/en.json");
        Files.write(english, List.of(Files.readString(english).replace("\"AI training\"", "\"" + title + "\"")));
        var edition = Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z")).withSerial(serial);
        return SignedEdition.sign(AuthoredFolder.read(scratch).assemble(edition), SigningKey.generate());
    }
}
