package optlight.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final Path AUTHORED = Path.of("../shared/src/main/definitions");

    @ParameterizedTest
    @ValueSource(strings = {"facts.md", "settings.md"})
    void theRepositoryHoldsWhatTheDefinitionsSay(String name) throws IOException {
        assertEquals(
                documents(AUTHORED).get(name),
                Files.readString(Path.of("../docs").resolve(name)),
                "docs/" + name + " is not what the definitions say; run"
                        + " java -jar server/target/optlight.jar document --out docs");
    }

    @Test
    void tellsOfASettingWhereItIsAndWhatWeAdvise() throws IOException {
        String settings = documents(Fixtures.AUTHORED.resolve("good")).get("settings.md");
        assertTrue(settings.contains("""
                        ### Data privacy

                        | Setting | Advice | New accounts | Where | Certainty |
                        | --- | --- | --- | --- | --- |
                        | **AI training**<br>[“Data for Generative AI Improvement”]\
                        (https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement) | turn off | on \
                        | Data privacy → How LinkedIn uses your data \
                        | high, 2026-09-28<br>In Europe since 3 November 2025. |
                        """), settings);
        assertTrue(
                settings.contains(
                        "| **[Found by e-mail](https://www.linkedin.com/mypreferences/d/discover-email)** | choose “Nobody” | Friends may not find you. | “Everyone” | "),
                settings);
    }

    @Test
    void namesEachControlWhereThereAreSeveral(@TempDir Path folder) throws IOException {
        Fixtures.copy("good", folder);
        Path setting = folder.resolve("settings/discover-email.json");
        String controls = """
                "controls": [{"id": "phone", "role": "switch", "recommended": "off", "default": null,
                  "names": {"en": ["Find me by phone"]}},
                  {"id": "post", "role": "switch", "recommended": null, "default": "on", "names": {"en": ["By post"]}},
                """;
        Files.writeString(setting, Files.readString(setting).replace("\"controls\": [", controls));
        String settings = documents(folder).get("settings.md");
        assertTrue(
                settings.contains("| “Find me by phone”: turn off<br>“By post”: your choice"
                        + "<br>choice under “Discover by email”: choose “Nobody” | Friends may not find you."
                        + " | “Find me by phone”: not known<br>“By post”: on"
                        + "<br>choice under “Discover by email”: “Everyone” |"),
                settings);
    }

    @Test
    void advisesNothingWhereGuidanceIsStopped(@TempDir Path folder) throws IOException {
        Fixtures.copy("good", folder);
        Files.writeString(
                folder.resolve("off.json"),
                "[{\"setting\": \"genai-training\", \"reason\": \"LinkedIn turned the switch around.\"}]");
        String settings = documents(folder).get("settings.md");
        assertTrue(
                settings.contains("| **AI training**<br>“Data for Generative AI Improvement”"
                        + " | *stopped for now:* LinkedIn turned the switch around. | "),
                settings);
    }

    @Test
    void saysOfEachReasonOnWhatItRests() throws IOException {
        String facts = documents(Fixtures.AUTHORED.resolve("good")).get("facts.md");
        assertTrue(facts.contains("| tier *core* | AI training. | AI training |\n"), facts);
        assertTrue(
                facts.contains(
                        "| category *privacy* | What LinkedIn does with your data. | AI training<br>Research |\n"),
                facts);
    }

    @Test
    void tellsOfASentenceWhyItIsBelieved() throws IOException {
        String facts = documents(Fixtures.AUTHORED.resolve("good")).get("facts.md");
        assertTrue(
                facts.contains("| In most places since September 2024. | A newspaper | 2024-09-18 | high |\n"), facts);
        assertTrue(
                facts.contains(
                        "| In Europe since 3 November 2025. | [LinkedIn](https://www.linkedin.com/help/linkedin/answer/a6278444)"),
                facts);
        assertTrue(
                facts.contains(
                        "<br>Training that has happened stays. Look for the row “Data for Generative AI Improvement”"
                                + " under “How LinkedIn uses your data”. |"),
                facts);
    }

    private static Map<String, String> documents(Path folder) throws IOException {
        return Documents.of(AuthoredFolder.read(folder).assemble(Edition.issuedAt(Instant.EPOCH.plusSeconds(1))));
    }
}
