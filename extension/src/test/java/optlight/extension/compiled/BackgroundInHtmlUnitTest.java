package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the delivered background answers, and to whom. Signatures, real storage and the worker's sleep are tested in the
 * browsers.
 */
class BackgroundInHtmlUnitTest {
    private static final String KEY = "ed25519 0123456789abcdef AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final StubbedExtension extension = StubbedExtension.at("/mypreferences/d/");

    @AfterEach
    void close() {
        extension.close();
    }

    /** Manifest V3 wakes a worker with an event that only listeners of its first turn hear. */
    @Test
    void listensBeforeItsScriptEnds() {
        assertEquals(
                "alarm 1,changed 1,command 1,installed 1,message 1,removed 1,startup 1,updated 2",
                extension.text("Object.keys(stub.listeners).sort().map(function (name) {"
                        + " return name + ' ' + stub.heardAtOnce[name]; }).join()"));
    }

    @Test
    void welcomesOnceAtTheInstallation() {
        extension.eval("stub.fire('installed', {reason: 'install'})");
        extension.until("stub.opened.length === 1");
        assertEquals("chrome-extension://optlight/welcome.html", extension.text("stub.opened[0]"));
        for (String reason : new String[] {"update", "chrome_update", "shared_module_update"}) {
            extension.eval("stub.alarms = []; stub.fire('installed', {reason: '" + reason + "'})");
            extension.until("stub.alarms.length === 1");
        }
        extension.eval("stub.alarms = []; stub.fire('startup')");
        extension.until("stub.alarms.length === 1");
        assertEquals("1", extension.text("'' + stub.opened.length"));
    }

    @Test
    void keepsWhatTheMemberChoosesAndNothingElse() throws JsonProcessingException {
        assertEquals("page", own("{kind: 'overview'}").path("mode").asText());
        assertEquals("4", "" + own("{kind: 'overview'}").path("objections").size());
        assertEquals(
                "beside",
                own("{kind: 'choose', choice: 'mode', value: 'beside'}")
                        .path("mode")
                        .asText());
        var overview = own("{kind: 'choose', choice: 'region', value: 'uk'}");
        assertEquals("uk", overview.path("region").asText());
        assertEquals("uk", overview.at("/objections/0/kind").asText());
        assertEquals(1, overview.path("objections").size());
        for (String bad : new String[] {
            "choice: 'mode', value: 'both'",
            "choice: 'region', value: 'us'",
            "choice: 'server.url', value: 'x'",
            "choice: 'mode'"
        }) {
            assertEquals(
                    "failed", own("{kind: 'choose', " + bad + "}").path("kind").asText(), bad);
        }
        assertEquals(
                "",
                own("{kind: 'choose', choice: 'region', value: ''}")
                        .path("region")
                        .asText());
        assertEquals("{\"mode\":\"beside\"}", extension.text("JSON.stringify(stub.local)"));
    }

    @Test
    void plansToAskAtInstallationAndAtEachStart() {
        for (String event : new String[] {"installed", "startup"}) {
            extension.eval("stub.alarms = []; stub.badge = null; stub.fire('" + event + "', {reason: 'update'})");
            extension.until("stub.alarms.length === 1");
            assertEquals(
                    "definitions 360", extension.text("stub.alarms[0].name + ' ' + stub.alarms[0].periodInMinutes"));
            assertTrue((Boolean) extension.eval("(function (minutes) { return minutes > 0.9 && minutes < 31; })"
                    + "((stub.alarms[0].when - Date.now()) / 60000)"));
            extension.until("stub.badge === '3'");
            assertEquals("Optlight: core settings still open: 3", extension.text("stub.title"));
        }
    }

    @Test
    void givesAnOverviewToOwnPages() throws JsonProcessingException {
        JsonNode overview = own("{kind: 'overview'}");
        assertEquals("genai-training", overview.at("/settings/0/id").asText());
        assertEquals("core", overview.at("/settings/0/tier").asText());
        assertEquals("NOT_LOOKED_AT", overview.at("/settings/0/standing").asText());
        assertEquals("", overview.path("origin").asText("missing"));
        assertEquals(9, overview.path("settings").size());
        assertEquals(2, overview.path("guides").size());
        assertEquals(1, overview.path("explainers").size());
        assertEquals(5, overview.path("whys").size());
        assertFalse(overview.toString().contains("{row"), "placeholders are filled");
    }

    @Test
    void walksAGuideByWhereTheMemberIs() throws JsonProcessingException {
        extension.eval("stub.tabs = [{id: 7, url: 'https://www.linkedin.com/feed/'}]");
        assertEquals(
                "done",
                own("{kind: 'begin', guide: 'stop-ai-training'}").path("kind").asText());
        assertEquals(
                "7 https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
                extension.text("stub.updated.join()"));
        String step = "it.setting + '|' + it.place + '|' + it.nextUrl.replace('https://www.linkedin.com', '')";
        assertEquals(
                "genai-training|Stop AI training: step 1 of 6|/mypreferences/d/categories/privacy",
                guidance("/mypreferences/d/settings/data-for-ai-improvement", step));
        // The page of the next step is not known, so that only the member's going on tells.
        assertEquals("done", page("{kind: 'onward', setting: 'external-data'}"));
        assertEquals(
                "ROW external-data",
                guidance("/mypreferences/d/categories/privacy", "it.locators[0].kind + ' ' + it.locators[0].setting"));
        assertEquals("failed", page("{kind: 'onward', setting: 'dark-mode'}"));
        assertEquals("done", page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}"));
        assertEquals(
                "affiliates-sharing|Stop AI training: step 3 of 6|/jobs/application-settings/",
                guidance("/mypreferences/d/settings/share-data-with-select-partners", step));
        assertEquals("affiliates-sharing", extension.text("stub.session['wanted.7']"));
        // Astray: back to the step.
        assertEquals(
                "RAIL affiliates-sharing",
                guidance("/mypreferences/d/dark-mode", "it.locators[0].kind + ' ' + it.locators[0].setting"));
        assertEquals("objection-form|Stop AI training: step 6 of 6|", guidance("/help/linkedin/ask/TS-DPRO", step));
        assertEquals(
                "failed", own("{kind: 'begin', guide: 'no-such'}").path("kind").asText());
        // Asking for one setting ends the guide.
        assertEquals(
                "done", own("{kind: 'show', setting: 'research'}").path("kind").asText());
        assertEquals("research||", guidance("/mypreferences/d/settings/policy-and-academic-research", step));
    }

    /** Whatever the message says: a page's process may be in other hands than its script. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # sender                          | frame, document                        | answer | target
        the page                          | frameId: 0, documentId: 'a'            | done   | {"tabId":7,"documentIds":["a"]}
        a frame of it                     | frameId: 4, documentId: 'b'            | failed |
        no frame at all                   | documentId: 'b'                        | failed |
        a page where no document is named | frameId: 0                             | done   | {"tabId":7}
        one that has been left            | frameId: 0, tab: {id: 8}               | failed |
        one of another site               | frameId: 0, tab: {id: 9}               | failed |
        one that is not there any more    | frameId: 0, tab: {id: 10}              | failed |
        """)
    void bringsItsOwnScriptIntoThePageThatAsksAlone(String sender, String place, String answer, String target)
            throws JsonProcessingException {
        extension.eval("stub.tabs = [{id: 7, url: 'https://www.linkedin.com/mypreferences/d/'},"
                + " {id: 8, url: 'https://www.linkedin.com/feed/'}, {id: 9, url: 'https://example.com/'}];"
                + " stub.asking = Object.assign({id: 'optlight', tab: {id: 7}, url: 'https://www.linkedin.com/'}, {"
                + place
                + "})");
        String reply = extension.answer(
                "asking",
                "{kind: 'engine', path: '/mypreferences/d/', tab: 8, file: 'background.js', documentId: 'z', frameId: 0}");
        assertEquals(answer, new ObjectMapper().readTree(reply).path("kind").asText());
        assertEquals(
                target == null ? "" : "{\"target\":" + target + ",\"files\":[\"content.js\"]}",
                extension.text("stub.brought.join()"));
    }

    @Test
    void wherePagesAreLeftAloneNoScriptIsBrought() {
        extension.eval("stub.local.mode = 'beside'");
        assertEquals("{\"kind\":\"beside\"}", extension.answer("contentScript", "{kind: 'engine', path: '/'}"));
        assertEquals("", extension.text("stub.brought.join()"));
    }

    @Test
    void aPageThatIsGoneBeforeItsScriptComesIsNothingToThrowAbout() {
        extension.eval("stub.gone = true");
        assertEquals("{\"kind\":\"failed\"}", extension.answer("contentScript", "{kind: 'engine', path: '/'}"));
    }

    @Test
    void recommendsNothingInAGuideThatWeighs() throws JsonProcessingException {
        extension.eval("stub.tabs = [{id: 7, url: 'https://www.linkedin.com/feed/'}]");
        own("{kind: 'begin', guide: 'job-search'}");
        String path = "/mypreferences/d/settings/data-for-ai-improvement";
        assertEquals("genai-training ", guidance(path, "it.setting + ' ' + it.locators[0].recommended"));
        assertTrue(guidance(path, "it.note").startsWith("Off counts from now on"), () -> guidance(path, "it.note"));
        own("{kind: 'show', setting: 'genai-training'}");
        assertEquals("off", guidance(path, "it.locators[0].recommended"));
    }

    @Test
    void remembersWhatAPageHasSeen() throws JsonProcessingException {
        assertEquals("done", page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'on'}"));
        assertEquals(
                "OPEN", own("{kind: 'overview'}").at("/settings/0/standing").asText());
        assertEquals("done", page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}"));
        JsonNode setting = own("{kind: 'overview'}").at("/settings/0");
        assertEquals("AS_RECOMMENDED", setting.path("standing").asText());
        assertTrue(setting.path("atMs").asText().matches("\\d{13}"), setting.toString());
        extension.until("stub.badge === '2'");
        assertEquals("done", page("{kind: 'seen', setting: 'discover-email', control: 'who', state: 'anyone'}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                                   | the organisation's | the member's | answer
        nothing chosen                           | -                  | -            | guidance
        on the page                              | -                  | page         | guidance
        beside it                                | -                  | beside       | beside
        damaged                                  | -                  | [object Ob   | guidance
        set by an organisation                   | panel              | -            | beside
        set by an organisation, chosen otherwise | panel              | page         | beside
        the organisation minds no page           | page               | beside       | beside
        damaged by the organisation              | nowhere            | -            | guidance
        """)
    void leavesPagesAloneWhereItIsWanted(String why, String managed, String mode, String answer)
            throws JsonProcessingException {
        if (managed != null) {
            extension.eval("stub.managed = {mode: '" + managed + "'}");
        }
        if (mode != null) {
            extension.eval("stub.local.mode = '" + mode + "'");
        }
        String ai = "/mypreferences/d/settings/data-for-ai-improvement";
        String given = extension.answer("contentScript", "{kind: 'guidance', path: '" + ai + "'}");
        assertTrue(given.startsWith("{\"kind\":\"" + answer + "\""), given);
        assertEquals(
                answer.equals("guidance") ? "done" : "beside",
                page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'on'}"));
        assertEquals(
                answer.equals("guidance") ? "OPEN" : "NOT_LOOKED_AT",
                own("{kind: 'overview'}").at("/settings/0/standing").asText());
    }

    @Test
    void keepsWhatTheMemberSaysIfThereIsSuchASetting() throws JsonProcessingException {
        for (String wrong : List.of(
                "{kind: 'mark'}",
                "{kind: 'mark', setting: 'no-such-setting', mark: 'done'}",
                "{kind: 'mark', setting: 'genai-training', mark: 'perhaps'}",
                "{kind: 'mark', setting: '__proto__', mark: 'done'}")) {
            assertEquals("failed", own(wrong).path("kind").asText(), wrong);
        }
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
        assertEquals(
                "MARKED",
                own("{kind: 'mark', setting: 'genai-training', mark: 'done'}")
                        .at("/settings/0/standing")
                        .asText());
        extension.until("stub.badge === '2'");
        assertEquals(
                "NOT_LOOKED_AT",
                own("{kind: 'mark', setting: 'genai-training', mark: ''}")
                        .at("/settings/0/standing")
                        .asText());
        JsonNode log = own("{kind: 'log'}");
        assertEquals("undone", log.at("/changes/0/state").asText());
        assertEquals("Done, by your own word", log.at("/changes/1/words").asText());
    }

    /** A page tells of all its controls in one breath. */
    @Test
    void losesNoChangeOfSeveralAtOnce() throws JsonProcessingException {
        extension.eval(
                "['on', 'off', 'on', 'on', 'unknown'].forEach(function (state) {"
                        + " stub.deliver({kind: 'seen', setting: 'genai-training', control: 'train', state: state}, stub.contentScript);"
                        + " stub.deliver({kind: 'seen', setting: 'research', control: 'use', state: state}, stub.contentScript); })");
        assertEquals("done", page("{kind: 'seen', setting: 'discover-email', control: 'who', state: 'anyone'}"));
        JsonNode changes = own("{kind: 'log'}").path("changes");
        assertEquals(9, changes.size(), changes.toString());
        // One write fails, as on a full disk, and takes none of the others with it.
        extension.eval("stub.failingWrite = stub.writes.length + 1");
        assertEquals("failed", page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}"));
        assertEquals("done", page("{kind: 'seen', setting: 'research', control: 'use', state: 'off'}"));
        assertEquals(10, own("{kind: 'log'}").path("changes").size());
        assertEquals(0, own("{kind: 'forget'}").path("changes").size());
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
    }

    @Test
    void doesNotRememberWhatNoDefinitionKnows() {
        for (String message : List.of(
                "{kind: 'seen'}",
                "{kind: 'seen', setting: 'no-such-setting', control: 'train', state: 'off'}",
                "{kind: 'seen', setting: 'genai-training', control: 'no-such-control', state: 'off'}",
                "{kind: 'seen', setting: 'genai-training', control: 'train', state: 'blue'}",
                "{kind: 'seen', setting: 'genai-training', control: 'train', state: 'anyone'}",
                "{kind: 'seen', setting: 'discover-email', control: 'who', state: 'on'}",
                "{kind: 'seen', setting: 'genai-training', control: 'train', state: 'x'.repeat(1e6)}",
                "{kind: 'seen', setting: 'x'.repeat(1e6), control: 'train', state: 'off'}",
                "{kind: 'seen', setting: '__proto__', control: 'constructor', state: 'off'}",
                "{kind: 'seen', setting: ['genai-training'], control: {}, state: 1}")) {
            assertEquals("failed", page(message), message);
        }
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
    }

    @Test
    void answersAPageNothingThatIsForOwnPages() {
        for (String message : List.of(
                "{kind: 'overview'}",
                "{kind: 'show', setting: 'genai-training'}",
                "{kind: 'begin', guide: 'stop-ai-training'}",
                "{kind: 'resume', guide: 'stop-ai-training'}",
                "{kind: 'next', guide: 'stop-ai-training'}",
                "{kind: 'end'}",
                "{kind: 'here', url: 'https://www.linkedin.com/'}",
                "{kind: 'mark', setting: 'genai-training', mark: 'done'}",
                "{kind: 'log'}",
                "{kind: 'forget'}",
                "{kind: 'server', url: 'https://example.org', key: 'ed25519'}",
                "{kind: 'check'}",
                "{kind: 'no-such-kind'}",
                "{}",
                "null",
                "'overview'")) {
            assertEquals("nobody", extension.answer("contentScript", message), message);
        }
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
        assertEquals("", extension.text("stub.opened.concat(stub.updated).join()"));
    }

    @Test
    void answersOwnPagesNothingThatIsForPages() {
        for (String message : List.of(
                "{kind: 'guidance', path: '/mypreferences/d/settings/data-for-ai-improvement'}",
                "{kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}",
                "{kind: 'dismissed'}")) {
            assertEquals("nobody", extension.answer("page", message), message);
        }
    }

    @Test
    void showsInTheTabInFrontIfThatIsLinkedIn() throws JsonProcessingException {
        extension.eval("stub.tabs = [{id: 7, url: 'https://www.linkedin.com/feed/'}]");
        assertEquals(
                "done", own("{kind: 'show', setting: 'research'}").path("kind").asText());
        assertEquals(
                "7 https://www.linkedin.com/mypreferences/d/settings/policy-and-academic-research",
                extension.text("stub.updated.join()"));
        assertEquals("research", extension.text("stub.session['wanted.7']"));
        // On the way there, the page is told to look for what the member asked for.
        assertEquals(
                "ROW research",
                guidance("/mypreferences/d/categories/privacy", "it.locators[0].kind + ' ' + it.locators[0].setting"));
        extension.eval("stub.fire('removed', 7)");
        extension.until("Object.keys(stub.session).length === 0");
    }

    @Test
    void showsInANewTabElse() throws JsonProcessingException {
        extension.eval("stub.tabs = [{id: 7}]");
        assertEquals(
                "done",
                own("{kind: 'show', setting: 'genai-training'}").path("kind").asText());
        assertEquals(
                "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
                extension.text("stub.opened.join()"));
        assertEquals("genai-training", extension.text("stub.session['wanted.8']"));
        assertEquals(
                "failed", own("{kind: 'show', setting: 'no-such'}").path("kind").asText());
    }

    @Test
    void isSilentInATabWhereItWasDismissed() {
        String path = "/mypreferences/d/settings/data-for-ai-improvement";
        assertEquals("1", guidance(path, "'' + it.locators.length"));
        assertEquals("done", page("{kind: 'dismissed'}"));
        assertEquals("0", guidance(path, "'' + it.locators.length"));
    }

    @Test
    void refusesAnAddressItCouldNotAsk() throws JsonProcessingException {
        for (String url : List.of(
                "http://example.org",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "http://localhost:8484@example.org",
                "http://[::1]:8484",
                "ftp://example.org",
                "javascript:alert(1)",
                "example.org")) {
            assertEquals("badUrl", server(url, KEY).path("problem").asText(), url);
        }
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
        assertTrue((Boolean) extension.eval("stub.requests.every(function (it) { return it.startsWith('chrome-'); })"));
    }

    @Test
    void refusesAKeyThatIsNone() throws JsonProcessingException {
        assertEquals(
                "badKey",
                server("https://example.org", "secret").path("problem").asText());
        assertEquals("{}", extension.text("JSON.stringify(stub.local)"));
    }

    @Test
    void asksTheServerAndKeepsWhatIsBuiltInIfThereIsNone() throws JsonProcessingException {
        for (String url : List.of(
                "https://example.org", "http://127.0.0.1:8484", "http://localhost:8484/path", "http://localhost")) {
            JsonNode overview = server(url + "/", KEY);
            assertEquals(url, overview.path("server").asText());
            assertEquals("UNREACHABLE", overview.path("check").asText());
            assertEquals("", overview.path("origin").asText("missing"));
            assertEquals(url + "/v1/definitions", extension.text("stub.requests[stub.requests.length - 1]"));
        }
        assertEquals("NO_SERVER", server("", "").path("check").asText());
    }

    private String page(String message) {
        return extension.answer("contentScript", message).replaceAll("\\{\"kind\":\"(\\w+)\"}", "$1");
    }

    private JsonNode own(String message) throws JsonProcessingException {
        return new ObjectMapper().readTree(extension.answer("page", message));
    }

    private JsonNode server(String url, String key) throws JsonProcessingException {
        return own("{kind: 'server', url: '" + url + "', key: '" + key + "'}");
    }

    /** What an expression says of {@code it}, the answer to a page there. */
    private String guidance(String path, String expression) {
        extension.answer("contentScript", "{kind: 'guidance', path: '" + path + "'}");
        return extension.text("(function (it) { return " + expression + "; })(JSON.parse(stub.answer))");
    }
}
