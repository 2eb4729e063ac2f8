package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that help authors to keep the guidance true. */
class AuthoringCommandsTest {
    private static final String GOOD = Fixtures.AUTHORED.resolve("good").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    /** What no author would put among the guidance. */
    @TempDir
    private Path elsewhere;

    @Test
    void staleListsWhatWasCheckedLongAgoAndIsNotContent() {
        assertEquals(1, run("stale", GOOD, "--days", "0"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(6, lines.size(), out.toString());
        assertTrue(
                lines.get(0).matches("explainers/since-when\\.json: claim first checked 2024-09-18, \\d+ days ago"),
                lines.get(0));
        assertTrue(
                lines.get(5).matches("forms/objection-form\\.json: objection-form checked 2026-10-02, \\d+ days ago"),
                lines.get(5));
    }

    @Test
    void staleIsContentWithWhatIsYoungEnough() {
        assertEquals(0, run("stale", GOOD, "--days", "100000"));
        assertEquals("", out.toString());
        assertEquals("all were checked within 100000 days\n", err.toString());
    }

    @Test
    void linksListsEveryAddressOnceWithAllThatNamesIt() {
        assertEquals(0, run("links", GOOD));
        assertEquals(
                """
                https://www.linkedin.com/help/linkedin/answer/a6278444 | source of discover-email, seen 2026-09-28; \
                source of genai-training, seen 2026-09-28; source of objection-form, seen 2026-09-28; \
                source of claim europe of since-when, seen 2026-09-28
                https://www.linkedin.com/help/linkedin/ask/TS-DPRO | page of objection-form
                https://www.linkedin.com/mypreferences/d/ad-data | neighbour ad-data
                https://www.linkedin.com/mypreferences/d/categories/privacy | category privacy
                https://www.linkedin.com/mypreferences/d/categories/profile-visibility | category visibility
                https://www.linkedin.com/mypreferences/d/discover-email | page of discover-email
                """,
                out.toString()
                        .replace("\t", " | ")
                        .lines()
                        .filter(it -> !it.contains("research") && !it.contains("/settings/"))
                        .map(it -> it + "\n")
                        .reduce("", String::concat));
        assertTrue(
                out.toString().contains("/mypreferences/d/research\tpage of research; row of research\n"),
                out.toString());
    }

    @Test
    void diffOfTheSameIsNothing() throws Exception {
        Fixtures.copy("good", folder);
        assertEquals(0, run("diff", GOOD, folder.toString()));
        assertEquals("", out.toString());
        assertEquals("no difference\n", err.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # change                | file                   | from                      | to                         | line
        a text                  | texts/en.json          | "Research"                | "Studies"                  | ~ texts en: settings.research.title: "Research" → "Studies"
        the usual state         | settings/research.json | "default": null           | "default": "on"            | ~ research: controls[share].default: unknown → "on"
        an address              | settings/research.json | "page": "/mypreferences/d/research" | "page": "/mypreferences/d/research", "alsoPages": ["/psettings/research"] | ~ research: alsoPages: nothing → ["/psettings/research"]
        a name of a neighbour   | pages.json             | "Manage your data and activity" | "Your data"          | ~ neighbour ad-data: names.en: ["Manage your data and activity"] → ["Your data"]
        """)
    void diffSaysWhatMembersWillSeeChange(String what, String file, String from, String to, String line)
            throws Exception {
        Fixtures.copy("good", folder);
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), text);
        Files.writeString(folder.resolve(file), text.replace(from, to));
        assertEquals(1, run("diff", GOOD, folder.toString()), err.toString());
        assertEquals(line + "\n", out.toString());
    }

    @Test
    void diffTellsTheDayOfTheLastCheckOnlyIfAsked() throws Exception {
        Fixtures.copy("good", folder);
        Path file = folder.resolve("settings/research.json");
        Files.writeString(
                file, Files.readString(file).replace("\"checked\": \"2026-09-28\"", "\"checked\": \"2026-11-01\""));
        assertEquals(0, run("diff", GOOD, folder.toString()));
        assertEquals(1, run("diff", "--all", GOOD, folder.toString()));
        assertEquals("~ research: checked: \"2026-09-28\" → \"2026-11-01\"\n", out.toString());
    }

    @Test
    void diffKnowsOfAnEnvelopeThatItsTextsAreOthers() throws Exception {
        Fixtures.copy("good", folder);
        Files.delete(folder.resolve("texts/de.json"));
        Path languages = folder.resolve("languages.json");
        Files.writeString(languages, Files.readString(languages).replace("\"de\"", ""));
        Path english = folder.resolve("texts/en.json");
        Files.writeString(english, Files.readString(english).replace("\"AI training\"", "\"AI\""));
        String key = elsewhere.resolve("key").toString();
        assertEquals(0, run("keygen", key));
        out.getBuffer().setLength(0);
        String envelope = elsewhere.resolve("d.env").toString();
        assertEquals(0, run("sign", "--key", key, "--in", folder.toString(), "--out", envelope));
        assertEquals(1, run("diff", GOOD, envelope));
        assertEquals("- texts de\n~ texts en: other texts\n", out.toString());
    }

    @Test
    void diffReadsNoDefinitionsFromAnyOtherFile() throws Exception {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "{}");
        assertEquals(2, run("diff", GOOD, file.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("x.json"), err.toString());
        assertEquals(2, run("diff", GOOD, folder.resolve("none").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stale", "links"})
    void faultsOfTheFilesComeFirst(String command) throws Exception {
        Fixtures.copy("good", folder);
        Fixtures.copy("rival-of-itself", folder);
        assertEquals(1, run(command, folder.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("rivals must name another setting"), err.toString());
    }

    @Test
    void lintTakesNoDateThatIsYetToCome() {
        assertEquals(0, run("lint", GOOD, "--on", "2026-10-02"));
        assertEquals(1, run("lint", GOOD, "--on", "2026-10-01"));
        assertEquals("""
            forms/objection-form.json: checked must not be after today, 2026-10-01, is "2026-10-02"
            explainers/since-when.json: seen of sources[0] of claim first must not be after today, 2026-10-01, is \
            "2026-10-02"
            """, out.toString());
        assertEquals(2, run("lint", GOOD, "--on", "tomorrow"));
        assertTrue(err.toString().contains("--on must be a day such as 2026-11-23, is tomorrow"), err.toString());
    }

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource({"2026-11-23T09:59:59Z, 2026-11-23", "2026-11-23T10:00:00Z, 2026-11-24"})
    void todayIsWhatItIsWhereTheDayBeginsFirst(Instant now, LocalDate today) {
        assertEquals(today, LintFolder.today(Clock.fixed(now, ZoneOffset.UTC)));
    }

    @Test
    void nothingIsSignedThatWasLookedAtTomorrow() throws Exception {
        Fixtures.copy("good", folder);
        Path file = folder.resolve("settings/research.json");
        Files.writeString(
                file, Files.readString(file).replace("\"checked\": \"2026-09-28\"", "\"checked\": \"9999-01\""));
        String key = elsewhere.resolve("key").toString();
        String envelope = elsewhere.resolve("d.env").toString();
        assertEquals(0, run("keygen", key));
        assertEquals(1, run("sign", "--key", key, "--in", folder.toString(), "--out", envelope));
        assertTrue(err.toString().contains("settings/research.json: checked must not be after today"), err.toString());
        assertFalse(Files.exists(Path.of(envelope)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999"})
    void staleTakesNoOtherDays(String days) {
        assertEquals(2, run("stale", GOOD, "--days", days));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains(days), err.toString());
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
