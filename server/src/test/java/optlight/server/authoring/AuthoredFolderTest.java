package optlight.server.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Setting;
import optlight.format.DefinitionsReader;
import optlight.server.json.JacksonValue;
import optlight.server.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthoredFolderTest {
    private static final Edition EDITION = Edition.issuedAt(Instant.parse("2026-11-23T00:00:00Z"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    static List<String> faults() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.AUTHORED)) {
            return folders.map(it -> it.getFileName().toString())
                    .filter(it -> !it.equals("good"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void listsAllThatIsWrong(String fault) throws IOException {
        Fixtures.copy("good", folder);
        Fixtures.copy(fault, folder);
        List<String> problems = new ArrayList<>(problems());
        AuthoredFolder.read(folder).problemsOn(TODAY).forEach(it -> problems.add(it.toString()));
        assertEquals(
                Files.readString(Fixtures.AUTHORED.resolve(fault).resolve(Fixtures.PROBLEMS)),
                String.join("\n", problems) + "\n");
    }

    @Test
    void findsNothingWrongWithTheGoodFolder() throws IOException {
        assertEquals(
                List.of(),
                AuthoredFolder.read(Fixtures.AUTHORED.resolve("good")).problems());
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertEquals(
                List.of(
                        "settings: is missing",
                        "pages.json: is missing",
                        "texts: is missing",
                        "languages.json: is missing",
                        "texts/en.json: is missing"),
                AuthoredFolder.read(folder).problems().stream()
                        .map(Problem::toString)
                        .toList());
        assertThrows(NotDirectoryException.class, () -> AuthoredFolder.read(folder.resolve("nowhere")));
    }

    @Test
    void refusesADocumentOverItsLimit() throws IOException {
        Fixtures.copy("good", folder);
        Path file = folder.resolve("settings/research.json");
        String names = ("\"" + "€".repeat(500) + "\",").repeat(15);
        StringBuilder languages = new StringBuilder();
        for (String language : List.of("bg", "cs", "da", "el", "es", "fi", "fr", "hr", "hu", "it", "ja", "ko")) {
            languages
                    .append("\"")
                    .append(language)
                    .append("\": [")
                    .append(names)
                    .append("\"x\"], ");
        }
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(\"section\"|\"keys\")", "\"section\": {" + languages + "\"en\": []}, $1"));
        List<String> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("settings: all together must be at most 262144 bytes, are "));
    }

    @Test
    void refusesTextsOverTheirLimit() throws IOException {
        Fixtures.copy("good", folder);
        StringBuilder claims = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        for (int i = 10; i < 30; i++) {
            claims.append(i == 10 ? "" : ",")
                    .append("{\"id\": \"c" + i + "\", \"certainty\": \"high\", \"checked\": \"2026-09\","
                            + " \"sources\": [{\"title\": \"A newspaper\", \"seen\": \"2026-09\"}]}");
            texts.append(i == 10 ? "" : ",").append("\"c" + i + "\": \"" + "字".repeat(500) + "\"");
        }
        StringBuilder entries = new StringBuilder();
        for (String id : List.of("one", "two", "three")) {
            Files.writeString(
                    folder.resolve("explainers/" + id + ".json"),
                    "{\"id\": \"" + id + "\", \"claims\": [" + claims + "]}");
            entries.append("\"" + id + "\": {\"title\": \"Long\", \"claims\": {" + texts + "}},");
        }
        Path file = folder.resolve("texts/en.json");
        Files.writeString(file, Files.readString(file).replace("\"explainers\": {", "\"explainers\": {" + entries));
        List<String> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("texts/en.json: must be at most 65536 bytes, is "), problems.get(0));
    }

    @Test
    void assemblesTheSameBytesForTheSameEdition() throws IOException {
        Assembly first = AuthoredFolder.read(Fixtures.AUTHORED.resolve("good")).assemble(EDITION);
        Assembly second = AuthoredFolder.read(Fixtures.AUTHORED.resolve("good")).assemble(EDITION);
        assertArrayEquals(first.document(), second.document());
        assertArrayEquals(first.texts().get("en"), second.texts().get("en"));
    }

    @Test
    void assemblesWhatClientsRead() throws IOException {
        Assembly assembly =
                AuthoredFolder.read(Fixtures.AUTHORED.resolve("good")).assemble(EDITION);
        Definitions read = DefinitionsReader.definitions(
                JacksonValue.parse(assembly.document()).orElseThrow());
        assertEquals(
                List.of("discover-email", "genai-training", "research"),
                read.settings().stream().map(Setting::id).toList());
        assertEquals(List.of(), read.skipped());
        assertEquals(EDITION.serial(), read.serial());
        assertEquals(EDITION.expires().toEpochMilli(), read.expiresMs());
        read.texts().forEach((language, ref) -> {
            byte[] bytes = assembly.texts().get(language);
            assertEquals(ref.sha256(), Sha256.hex(bytes));
            assertEquals(ref.bytes(), bytes.length);
            assertEquals(
                    language,
                    DefinitionsReader.texts(JacksonValue.parse(bytes).orElseThrow())
                            .language());
        });
    }

    @Test
    void writesMembersInTheOrderOfTheFormat() throws IOException {
        String document = new String(
                AuthoredFolder.read(Fixtures.AUTHORED.resolve("good"))
                        .assemble(EDITION)
                        .document(),
                StandardCharsets.UTF_8);
        assertTrue(
                document.startsWith(
                        "{\"format\":1,\"serial\":1795392000,\"issued\":\"2026-11-23T00:00:00Z\","
                                + "\"expires\":\"2027-01-22T00:00:00Z\",\"engine\":1,\"off\":[],\"texts\":{\"de\":{\"sha256\":\""),
                document);
        assertTrue(
                document.contains("\"rivals\":[\"research\",\"ad-data\"],\"regions\":\"genai\",\"checked\""),
                "as authored");
    }

    @Test
    void refusesAnEditionThatBreaksARule() throws IOException {
        var good = AuthoredFolder.read(Fixtures.AUTHORED.resolve("good"));
        assertThrows(InvalidDefinitionException.class, () -> good.assemble(EDITION.withSerial(0)));
    }

    private List<String> problems() throws IOException {
        return AuthoredFolder.read(folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
