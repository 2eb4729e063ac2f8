package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The log has every change with its date, is the member's to take along, and theirs to delete. */
@ParameterizedClass(name = "{0}")
@EnumSource
class LogIT extends StagedMember {
    @BeforeEach
    void arrive() {
        // From before there was a log.
        member.stores("seen.discover-email/who", "1764000000000 anyone");
        member.opens(Member.AI_PAGE);
        member.overlay().untilText("popover", "Now: On.");
        member.untilStanding("genai-training", "OPEN");
        member.browser().stopBackground();
        member.tab().click(Member.TRACK);
        member.untilStanding("genai-training", "UNCONFIRMED");
        // The same again is no change.
        member.tab().reload();
        member.overlay().untilText("popover", "Now: Off.");
        member.witness().untilStill();
        member.tab().open("about:blank");
    }

    @Test
    void hasEveryChangeAndNoOtherTheNewestFirstAndIsSavedAsATableAndAsData() throws IOException {
        try (Tab tab = open()) {
            assertEquals(
                    "3",
                    tab.eval("document.querySelectorAll('#changes tr').length").asText());
            assertEquals("AI training on your data|Off", row(tab, 1));
            assertEquals("AI training on your data|On", row(tab, 2));
            assertTrue(row(tab, 3).startsWith("Who finds you by e-mail address|"), row(tab, 3));
            assertEquals(
                    "2025-11-24T16:00:00.000Z",
                    tab.eval("document.querySelector('#changes tr:nth-child(3) time').dateTime")
                            .asText());

            String table = saved(tab, "#csv", "optlight-log.csv");
            assertTrue(
                    table.startsWith("\uFEFF\"time\",\"setting\",\"title\",\"control\",\"state\",\"words\"\r\n"),
                    table);
            assertEquals(4, table.lines().count(), table);
            assertTrue(
                    table.contains("\"genai-training\",\"AI training on your data\",\"train\",\"off\",\"Off\"\r\n"),
                    table);
            JsonNode data = new ObjectMapper().readTree(saved(tab, "#json", "optlight-log.json"));
            assertEquals(3, data.size());
            assertEquals("off", data.at("/0/state").asText());
            assertEquals("2025-11-24T16:00:00.000Z", data.at("/2/time").asText());
        }
    }

    @Test
    void isDeletedWithAllThatIsKnownButNotByAKeyTooMany() {
        new ChecklistView(member.browser(), "popup.html").close();
        try (Tab tab = open()) {
            focus(tab, "#delete");
            tab.input().keys(Key.ENTER);
            assertEquals("no", focused(tab));
            tab.input().keys(Key.ENTER);
            assertEquals("delete", focused(tab));
            tab.input().keys(Key.ENTER);
            tab.input().keys(Key.ESCAPE);
            assertEquals("delete", focused(tab));
            assertEquals(
                    "3",
                    tab.eval("document.querySelectorAll('#changes tr').length").asText());
            member.browser().stopBackground();
            tab.input().keys(Key.ENTER);
            tab.input().keys(Key.TAB);
            tab.input().keys(Key.ENTER);
            tab.until("deleted", "document.querySelector('#done').textContent === 'All of it is deleted.'");
            assertEquals(
                    "0",
                    tab.eval("document.querySelectorAll('#changes tr').length").asText());
            assertEquals(
                    "Nothing so far.",
                    tab.eval("document.querySelector('#empty').innerText").asText());
        }
        assertEquals("", member.stored("log") + member.stored("seen.genai-training/train"));
        assertEquals(
                "{}",
                member.browser()
                        .evalBesideExtension("(globalThis.browser ?? chrome).storage.session.get('overview')")
                        .toString(),
                "what the checklist showed last");
        member.untilStanding("genai-training", "NOT_LOOKED_AT");
    }

    private Tab open() {
        Tab tab = member.browser().newTab(member.browser().extensionPage("log.html"));
        tab.until("filled", "document.querySelector('#changes tr')");
        return tab;
    }

    private static String row(Tab tab, int number) {
        return tab.eval("[...document.querySelectorAll('#changes tr:nth-child(" + number + ") td')].slice(1)"
                        + ".map((it) => it.innerText).join('|')")
                .asText();
    }

    private String saved(Tab tab, String button, String name) throws IOException {
        Path file = member.browser().downloads().resolve(name);
        Files.deleteIfExists(file);
        tab.click(button);
        tab.until(name + " is saved", () -> {
            try {
                return Files.exists(file) && Files.size(file) > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Files.readString(file);
    }

    private static void focus(Tab tab, String selector) {
        tab.eval("document.querySelector('" + selector + "').focus()");
    }

    private static String focused(Tab tab) {
        return tab.eval("document.activeElement.id").asText();
    }
}
