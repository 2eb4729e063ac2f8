package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.server.authoring.Assembly;
import optlight.server.trust.SigningKey;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a member can choose on the options page, and what comes of it. */
@ParameterizedClass(name = "{0}")
@EnumSource
class OptionsIT extends ServedMember {
    private static final String ALL = "(globalThis.browser ?? chrome).storage.local.get()";

    @Test
    @OneBrowser("which texts are taken")
    void theGuidanceIsInTheLanguageThatWasChosen() {
        choose("language", "de");
        untilSaid("chosen", "Saved.");
        member.opens(Member.AI_PAGE);
        member.tab().activate();
        member.overlay().untilText("popover", "KI");
        options.tab().activate();
        choose("language", "");
        untilSaid("chosen", "Saved.");
        assertFalse(options.keptKeys("").contains("language"));
        assertEquals(
                16,
                options.tab()
                        .eval("document.querySelectorAll('#language option').length")
                        .asInt());
    }

    @Test
    @OneBrowser("which texts are taken")
    void aLanguageWhoseTextsCannotBeHadIsNotTaken() throws IOException {
        Assembly assembly = AuthoredCopy.ours(edition);
        server.publishes(assembly, key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        server.garblesTextsOf(assembly);
        choose("language", "sv");
        untilSaid("chosen", "did not give the texts");
        assertEquals("alert bad", role("chosen"));
        assertEquals("", options.value("#language"));
        assertTrue(options.isHidden("damaged"));
        server.holdsTextsOf(assembly);
        choose("language", "sv");
        untilSaid("chosen", "Saved.");
        assertEquals("sv", options.kept("language"));
        assertTrue(options.text("origin").contains(server.url()), options.text("origin"));
        assertTrue(options.isHidden("damaged"));
    }

    @Test
    @OneBrowser("what is said")
    void theTestOfAServerSaysHowFarItCame() throws IOException {
        options.save("http://127.0.0.1:9", key.publicLine());
        assertEquals(
                "Address reached failed,Signed guidance read not tried,Signature checked not tried,"
                        + "Well-formed, and new enough not tried,Texts read not tried,Kept in this browser not tried",
                steps());
        server.publishes(authored.assemble(edition), SigningKey.generate());
        options.save(server.url(), key.publicLine());
        assertTrue(steps().startsWith("Address reached ok,Signed guidance read ok,Signature checked failed,"), steps());
        server.publishes(authored.assemble(edition), key);
        options.askNow();
        assertTrue(
                steps().startsWith("Address reached ok,Signed guidance read ok,Signed with the key "
                        + key.trusted().id() + " ok,Number " + edition.serial() + ", issued on "),
                steps());
        assertTrue(steps().endsWith("Texts read ok,Kept in this browser ok"), steps());
        options.clear();
        assertTrue(options.isHidden("tested"));
    }

    @Test
    void whatIsChosenGoesIntoAFileAndComesBackFromIt() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        choose("region", "ch");
        untilSaid("chosen", "Saved.");
        choose("reminder", "off");
        untilSaid("chosen", "Saved.");
        options.overwrite("seen.genai-training/train", "1795435200000 off");
        options.overwrite("mark.external-data", "1795435300000 done");
        JsonNode without = export();
        assertEquals(
                "{\"mode\":\"page\",\"language\":\"\",\"region\":\"ch\",\"reminder\":\"off\",\"prompt\":\"off\"}",
                without.path("choices").toString());
        assertEquals(key.publicLine(), without.at("/server/key").asText());
        assertFalse(without.has("states") || without.has("marks"), "not unless asked");
        options.tab().click("#exportStates");
        JsonNode with = export();
        assertEquals(
                "{\"genai-training/train\":\"1795435200000 off\"}",
                with.path("states").toString());
        assertEquals(
                "{\"external-data\":\"1795435300000 done\"}", with.path("marks").toString());
        erase();
        assertEquals("{}", options.tab().evalInPage(ALL).toString());
        options.overwrite("mark.external-data", "1795435400000 absent");
        load(with.toString());
        untilSaid("imported", "Loaded.");
        assertEquals("ch", options.value("#region"));
        assertEquals("off", options.value("#reminder"));
        assertEquals(server.url(), options.value("#url"));
        assertEquals("1795435200000 off", options.kept("seen.genai-training/train"));
        assertEquals("1795435400000 absent", options.kept("mark.external-data"), "the newer stays");
        member.untilStanding("genai-training", "AS_RECOMMENDED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not JSON        | hello                                                      | This is no file
            another's       | {"choices": {}}                                            | This is no file
            newer           | {"kind": "optlight-choices", "version": 3}                 | made by a newer Optlight
            a bad mode      | {"kind": "optlight-choices", "version": 1, "choices": {"region": "uk", "mode": "both"}} | $.choices.mode
            a bad server    | {"kind": "optlight-choices", "version": 1, "choices": {"region": "uk"}, "server": {"addresses": "http://example.org", "key": "x"}} | $.server
            """)
    @OneBrowser("how a file is read")
    void whatIsWrongWithAFileIsSaidAndNothingIsChanged(String why, String file, String said) {
        choose("region", "eu");
        untilSaid("chosen", "Saved.");
        String before = options.tab().evalInPage(ALL).toString();
        load(file);
        untilSaid("imported", said);
        assertEquals("alert bad", role("imported"));
        assertEquals(before, options.tab().evalInPage(ALL).toString());
        assertEquals("eu", options.value("#region"));
    }

    @Test
    void erasedByKeyboardAloneItIsAsOnTheFirstDay() throws IOException {
        server.publishes(authored.assemble(edition), key);
        options.save(server.url(), key.publicLine());
        choose("mode", "beside");
        options.overwrite("seen.genai-training/train", "1795435200000 off");
        options.tab().eval("document.querySelector('#erase').focus()");
        options.tab().input().keys(Key.ENTER);
        assertEquals("eraseNo", focused(), "the answer that changes nothing");
        options.tab().input().keys(Key.ENTER);
        assertEquals("erase", focused());
        assertTrue(options.keptKeys("server.").size() == 2);
        options.tab().input().keys(Key.ENTER);
        options.tab().input().chord(Key.SHIFT, Key.TAB);
        assertEquals("eraseYes", focused());
        options.tab().input().keys(Key.ENTER);
        untilSaid("erased", "Erased.");
        assertEquals("{}", options.tab().evalInPage(ALL).toString());
        assertEquals("", options.value("#url") + options.value("#key"));
        assertTrue(options.text("origin").startsWith("Guidance: built in"));
        assertEquals(
                "[\"definitions\"]",
                options.tab()
                        .evalInPage(
                                "(globalThis.browser ?? chrome).alarms.getAll().then((all) => all.map((it) => it.name))")
                        .toString());
        member.untilStanding("genai-training", "NOT_LOOKED_AT");
        member.untilBadge("3");
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    @Test
    @OneBrowser("which texts are taken")
    void aLanguageFromAFileIsSpokenAtOnceByTheSameServer() throws IOException {
        server.publishes(AuthoredCopy.ours(edition), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        load("{\"kind\": \"optlight-choices\", \"version\": 1, \"choices\": {\"language\": \"de\"}, \"server\":"
                + " {\"addresses\": \"" + server.url() + "\", \"key\": \"" + key.publicLine() + "\"}}");
        untilSaid("imported", "Loaded.");
        assertEquals("status good", role("imported"));
        assertTrue(member.popupGuidance().path("settings").asText().contains("KI"));
    }

    @Test
    @OneBrowser("what is shown")
    void whatIsOpenIsSeenAgainAfterErasingAndTheDeveloperTickIsGone() {
        member.opens(Member.AI_PAGE);
        member.tab().activate();
        options.tab().until("seen", () -> !options.keptKeys("seen.").isEmpty());
        options.tab().activate();
        options.tab().click("#developer");
        options.tab().until("kept", () -> options.kept("developer").equals("yes"));
        erase();
        assertEquals("status good", role("erased"));
        options.tab().until("tick gone", "!document.querySelector('#developer').checked");
        assertTrue(options.isHidden("developerTools"));
        member.tab().activate();
        options.tab().until("seen again", () -> !options.keptKeys("seen.").isEmpty());
    }

    @Test
    @OneBrowser("words are data")
    void everyPageHasATitleOfItsOwn() {
        for (String[] page : new String[][] {
            {"options.html", "Options – Optlight"},
            {"log.html", "Log – Optlight"},
            {"welcome.html", "Welcome to Optlight"},
            {"panel.html", "Checklist – Optlight"}
        }) {
            assertEquals(
                    page[1],
                    member.browser().evalInExtension(page[0], "document.title").asText());
        }
    }

    /** How something is said: its role, and whether it looks good. */
    private String role(String id) {
        return options.tab()
                .eval("((it) => it.role + ' ' + it.className)(document.querySelector('#" + id + "'))")
                .asText();
    }

    @Test
    void theKeysOfTheCommandAreThoseTheBrowserHas() {
        String expected = kind == BrowserKind.CHROMIUM ? "chrome://extensions/shortcuts" : "about:addons";
        assertEquals(expected, options.text("commandAddress"));
        options.tab().until("the keys", "document.querySelector('#command').textContent");
        String said = options.text("command");
        // Chromium gives no keys to what a driver installs.
        assertTrue(said.contains("Alt+Shift+O") || said.startsWith("No keys are set"), said);
    }

    private JsonNode export() throws IOException {
        Path file = member.browser().downloads().resolve("optlight-choices.json");
        Files.deleteIfExists(file);
        options.tab().activate();
        options.tab().click("#exportSettings");
        options.tab().until("the file", () -> isWhole(file));
        return new ObjectMapper().readTree(file.toFile());
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).endsWith("}");
        } catch (IOException e) {
            return false;
        }
    }

    /** As the browser's own dialogue would put it into the field. */
    private void load(String text) {
        options.tab()
                .evalInPage("(() => { const files = new DataTransfer(); files.items.add(new File([" + Tab.quoted(text)
                        + "], 'choices.json')); const field = document.querySelector('#importFile');"
                        + " field.files = files.files; field.dispatchEvent(new Event('change')); })()");
    }

    private void erase() {
        options.tab().activate();
        options.tab().click("#erase");
        options.tab().click("#eraseYes");
        untilSaid("erased", "Erased.");
    }

    private void choose(String choice, String value) {
        options.tab()
                .evalInPage("(() => { document.querySelector('#chosen').textContent = '';"
                        + " const list = document.querySelector('select#" + choice + "');"
                        + " const field = list ?? document.querySelector('input[name=" + choice + "][value="
                        + (value.isEmpty() ? "x" : value) + "]');"
                        + " if (list) { list.value = '" + value + "'; } else { field.checked = true; }"
                        + " field.dispatchEvent(new Event('change')); })()");
    }

    private void untilSaid(String id, String words) {
        options.tab().until(id + " says " + words, () -> options.text(id).contains(words));
    }

    private String focused() {
        return options.tab().eval("document.activeElement.id").asText();
    }

    private String steps() {
        return options.tab()
                .eval("[...document.querySelectorAll('#tested li')].map((it) =>"
                        + " [...it.children].map((each) => each.textContent).join(' ')).join()")
                .asText();
    }
}
