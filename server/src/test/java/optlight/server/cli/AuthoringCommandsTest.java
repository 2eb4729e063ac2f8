package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that help authors to keep the guidance true. */
class AuthoringCommandsTest {
    private static final String GOOD = Fixtures.AUTHORED.resolve("good").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void staleListsWhatWasCheckedLongAgoAndIsNotContent() {
        assertEquals(1, run("stale", GOOD, "--days", "0"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size(), out.toString());
        assertTrue(
                lines.get(0).matches("settings/discover-email\\.json: checked 2026-09-28, \\d+ days ago"),
                lines.get(0));
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
                source of genai-training, seen 2026-09-28
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

    @ParameterizedTest
    @ValueSource(strings = {"stale", "links"})
    void faultsOfTheFilesComeFirst(String command) throws Exception {
        Fixtures.copy("good", folder);
        Fixtures.copy("rival-of-itself", folder);
        assertEquals(1, run(command, folder.toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("rivals must name another setting"), err.toString());
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
