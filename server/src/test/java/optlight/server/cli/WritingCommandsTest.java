package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that write into an authored folder. */
class WritingCommandsTest {
    private static final Path AUTHORED = Path.of("../shared/src/main/definitions");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheGoodFolder() throws IOException {
        Fixtures.copy("good", folder);
    }

    @Test
    void stampMendsOldAndMissingMarksAndNothingElse() throws IOException {
        Path german = folder.resolve("texts/de.json");
        String good = Files.readString(german);
        Files.writeString(
                german,
                good.replace("\"from\": \"49ce591c\"", "\"from\": \"00000000\"")
                        .replace(
                                "\"text\": \"KI-Training.\",\n      \"from\": \"c2964499\"",
                                "\"text\": \"KI-Training.\""));
        assertEquals(1, run("lint", folder.toString()));
        out.getBuffer().setLength(0);
        assertEquals(0, run("stamp", "--language", "de", folder.toString()));
        assertEquals("settings.objection-form\nwhy.core\n", out.toString());
        assertEquals(good, Files.readString(german));
    }

    @Test
    void stampLeavesAFileAloneWhoseMarksAreRight() throws IOException {
        Path german = folder.resolve("texts/de.json");
        String oddlyIndented = Files.readString(german).replace("\n  ", "\n\t");
        Files.writeString(german, oddlyIndented);
        assertEquals(0, run("stamp", "--language", "de", folder.toString()));
        assertEquals("", out.toString());
        assertEquals("all marks were right\n", err.toString());
        assertEquals(oddlyIndented, Files.readString(german));
    }

    @Test
    void stampWritesWhatWeDeliverAsItIsWritten() throws IOException {
        for (String language : List.of("de", "ja", "ar")) {
            String file = "texts/" + language + ".json";
            String delivered = Files.readString(AUTHORED.resolve(file));
            Files.copy(
                    AUTHORED.resolve("texts/en.json"),
                    folder.resolve("texts/en.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(folder.resolve(file), delivered.replaceAll("\"from\": \"[0-9a-f]+\"", "\"from\": \"\""));
            assertEquals(0, run("stamp", "--language", language, folder.toString()), err.toString());
            assertEquals(delivered, Files.readString(folder.resolve(file)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # language | exit | message
        en         | 2    | --language must be a translation's
        nl         | 2    | there is no
        ../en      | 2    | --language must be a language such as en or zh-tw, is "../en"
        de         | 1    | texts/de.json: objections.mars must be an entry of the English too, is not: remove it
        """)
    void stampWritesNothingIfAnythingIsWrong(String language, int exit, String message) throws IOException {
        Fixtures.copy("translation-of-no-entry", folder);
        Map<String, String> before = contents();
        assertEquals(exit, run("stamp", "--language", language, folder.toString()));
        assertTrue(err.toString().contains(message), err.toString());
        assertEquals(before, contents());
    }

    @Test
    void stampReadsNoTextsThatAreNoJson() throws IOException {
        Files.writeString(folder.resolve("texts/de.json"), "{\"language\": \"de\",}");
        assertEquals(1, run("stamp", "--language", "de", folder.toString()));
        assertTrue(err.toString().contains("texts/de.json: is not JSON"), err.toString());
        assertEquals(2, run("stamp", folder.toString()));
    }

    @Test
    void newSettingLeavesToLintWhatIsStillToBeFoundOut() throws IOException {
        assertEquals(0, run("new-setting", "dark-mode", "--category", "privacy", "--tier", "info", folder.toString()));
        assertEquals("", out.toString());
        assertEquals(1, run("lint", folder.toString()));
        assertEquals("""
                settings/dark-mode.json: $.advice must be set, choose, review, act, know or never, is null
                settings/dark-mode.json: $.certainty must be high, medium or low, is null
                settings/dark-mode.json: $.regions must be all, or the key of a text under regions, is null
                settings/dark-mode.json: $.checked must be a day such as 2026-09-28, or a month such as 2026-09, is null
                settings/dark-mode.json: $.sources[0].seen must be a day such as 2026-09-28, or a month such as 2026-09, is null
                texts/en.json: $.settings.dark-mode.title must be a string, is null
                texts/en.json: $.settings.dark-mode.what must be a string, is null
                texts/en.json: $.settings.dark-mode.cost must be a string, is null
                """, out.toString());
    }

    @Test
    void newSettingMustBeTranslatedWhereEverythingIs() throws IOException {
        assertEquals(0, run("new-setting", "dark-mode", "--category", "privacy", "--tier", "core", folder.toString()));
        assertEquals(1, run("lint", folder.toString()));
        assertTrue(
                out.toString()
                        .contains(
                                "texts/de.json: settings.dark-mode must be translated, because languages.json names de"
                                        + " under core, is missing: translate it, then run optlight stamp --language de\n"),
                out.toString());
    }

    @Test
    void newSettingComesLastInTheOrder() throws IOException {
        Path pages = folder.resolve("pages.json");
        String written = Files.readString(pages);
        String order = "\"order\": [\n    \"research\",\n    \"discover-email\",\n    \"genai-training\"";
        Files.writeString(pages, written.replaceFirst("\\{", "{\n  " + order + "\n  ],"));
        assertEquals(0, run("lint", folder.toString()), out.toString());
        assertEquals(0, run("new-setting", "ask-for-it", "--category", "forms", "--tier", "info", folder.toString()));
        assertEquals(0, run("new-setting", "dark-mode", "--category", "privacy", "--tier", "info", folder.toString()));
        assertTrue(Files.readString(pages).contains(order + ",\n    \"dark-mode\"\n  ]"), Files.readString(pages));
    }

    @Test
    void newSettingIsFaultlessOnceItIsFilledIn() throws IOException {
        String text = Files.readString(folder.resolve("texts/en.json"));
        assertEquals(0, run("new-setting", "ask-for-it", "--category", "forms", "--tier", "info", folder.toString()));
        Path form = folder.resolve("forms/ask-for-it.json");
        Files.writeString(
                form,
                Files.readString(form)
                        .replace("\"advice\": null", "\"advice\": \"know\"")
                        .replace("\"certainty\": null", "\"certainty\": \"low\"")
                        .replace("\"regions\": null", "\"regions\": \"all\"")
                        .replace("\"checked\": null", "\"checked\": \"2026-10\"")
                        .replace("\"title\": null", "\"title\": \"A newspaper\"")
                        .replace("\"seen\": null", "\"seen\": \"2026-10\""));
        Path english = folder.resolve("texts/en.json");
        String entry = """
                ,
                    "ask-for-it": {
                      "title": null,
                      "what": null,
                      "cost": null,
                      "note": null
                    }""";
        assertEquals(text, Files.readString(english).replace(entry, ""));
        Files.writeString(
                english, Files.readString(english).replaceAll("\"(title|what|cost)\": null", "\"$1\": \"x\""));
        assertEquals(0, run("lint", folder.toString()), out.toString());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # id           | category | tier | message
        research       | privacy  | info | id must be new, but "research" is in settings/research.json and texts/en.json
        objection-form | privacy  | info | id must be new, but "objection-form" is in forms/objection-form.json
        ad-data        | privacy  | info | id must be new, but "ad-data" is in pages.json
        Dark           | privacy  | info | id must be 2 to 40 of a-z, 0-9 and -, is "Dark"
        ../dark        | privacy  | info | id must be 2 to 40 of a-z, 0-9 and -, is "../dark"
        dark           | secrecy  | info | category must be one of privacy, visibility, forms, is "secrecy"
        dark           | privacy  | huge | --tier must be one of core, recommended, optional, info, danger, is huge
        """)
    void newSettingWritesNothingIfAnythingIsWrong(String id, String category, String tier, String message)
            throws IOException {
        Map<String, String> before = contents();
        assertEquals(2, run("new-setting", id, "--category", category, "--tier", tier, folder.toString()));
        assertTrue(err.toString().contains(message), err.toString());
        assertEquals(before, contents());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.json", "texts/en.json"})
    void newSettingNeedsFilesItCanRead(String file) throws IOException {
        Files.writeString(folder.resolve(file), "{");
        assertEquals(1, run("new-setting", "dark", "--category", "privacy", "--tier", "info", folder.toString()));
        assertTrue(err.toString().contains(file + ": is not JSON"), err.toString());
        Files.delete(folder.resolve(file));
        assertEquals(2, run("new-setting", "dark", "--category", "privacy", "--tier", "info", folder.toString()));
        assertFalse(Files.exists(folder.resolve("settings/dark.json")));
    }

    @Test
    void documentWritesNothingWhileLintFindsSomething() throws IOException {
        Path docs = folder.resolve("docs/written");
        assertEquals(0, run("document", folder.toString(), "--out", docs.toString()));
        assertTrue(Files.readString(docs.resolve("settings.md")).contains("# The settings"));
        assertTrue(Files.readString(docs.resolve("facts.md")).contains("# What we say"));
        Fixtures.copy("mark-missing", folder);
        assertEquals(
                1,
                run(
                        "document",
                        folder.toString(),
                        "--out",
                        folder.resolve("other").toString()));
        assertFalse(Files.exists(folder.resolve("other")));
        assertEquals(2, run("document", folder.toString()));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
