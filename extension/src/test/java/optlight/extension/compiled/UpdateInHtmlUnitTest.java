package optlight.extension.compiled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import optlight.definition.Texts;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the delivered background takes new definitions, where a real browser cannot be made to fail as we want: each write to
 * its storage, its clocks, a browser without Ed25519, an organisation's settings. The rest is tested in the browsers.
 */
class UpdateInHtmlUnitTest {
    private static final String URL = "https://guidance.example";
    private static final SigningKey KEY = SigningKey.generate();
    private static final long SERIAL = 4_000_000_000L;

    private static Assembly assembly;

    private final StubbedExtension extension = StubbedExtension.at("/mypreferences/d/");

    /** Three settings are enough, and HtmlUnit is slow. */
    @BeforeAll
    static void assemble(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        Files.createDirectories(folder.resolve("texts"));
        String setting = """
                {"id": "ID", "tier": "core", "category": "privacy", "advice": "set", "certainty": "high",
                 "page": "/mypreferences/d/ID", "row": null, "regions": "all", "checked": "2026-09-28",
                 "controls": [{"id": "use", "role": "switch", "recommended": "off", "default": null,
                   "names": {"en": ["Use ID"]}}],
                 "sources": [{"title": "made up for a test", "seen": "2026-09"}]}""";
        StringBuilder texts = new StringBuilder();
        for (String id : List.of("one", "two", "three")) {
            Files.writeString(folder.resolve("settings/" + id + ".json"), setting.replace("ID", id));
            texts.append(texts.isEmpty() ? "" : ",")
                    .append("\"" + id + "\": {\"title\": \"Title " + id
                            + "\", \"what\": \"What.\", \"cost\": \"Cost.\"}");
        }
        Files.writeString(
                folder.resolve("texts/en.json"),
                "{\"language\": \"en\", \"settings\": {" + texts + "}, \"why\": {"
                        + "\"core\": {\"text\": \"Why.\"}, \"privacy\": {\"text\": \"Why.\"}}, \"objections\": {"
                        + objections() + "}}");
        Files.writeString(
                folder.resolve("languages.json"),
                "{\"complete\": [\"en\"], \"core\": [], \"coreGuides\": [], \"coreExplainers\": []}");
        Files.writeString(
                folder.resolve("pages.json"),
                "{\"categories\": [{\"id\": \"privacy\", \"page\": \"/mypreferences/d/categories/privacy\","
                        + " \"names\": {\"en\": [\"Data privacy\"]}}]}");
        Files.writeString(folder.resolve("off.json"), """
                [{"setting": "two", "reason": "It was turned round.", "reasons": {"de": "Umgedreht."}}]""");
        AuthoredFolder authored = AuthoredFolder.read(folder);
        assertEquals(List.of(), authored.problems());
        assembly = authored.assemble(Edition.issuedAt(Instant.now()).withSerial(SERIAL));
    }

    private static String objections() {
        return Texts.LEGAL_REGIONS.stream()
                .map(it -> "\"" + it + "\": {\"title\": \"" + it + "\", \"text\": \"I object.\"}")
                .collect(Collectors.joining(","));
    }

    @AfterEach
    void close() {
        extension.close();
    }

    @Test
    void bytesFirstPointerLast() throws JsonProcessingException {
        publish(URL);
        assertEquals("UPDATED", save(URL).path("check").asText());
        String sha256 = Sha256.hex(assembly.texts().get("en"));
        assertEquals(
                "server.url,server.key,current,keys,keys.copy; texts." + sha256 + "; definitions." + SERIAL
                        + "; keys,keys.copy,current; check; overview",
                extension.text("stub.writes.join('; ')"));
    }

    @Test
    void whicheverWriteFailsNothingChanges() throws JsonProcessingException {
        publish(URL);
        extension.eval(
                "stub.local['server.url'] = '" + URL + "'; stub.local['server.key'] = '" + KEY.publicLine() + "'");
        String before = extension.text("Object.keys(stub.local).sort().join()");
        for (int write = 1; write <= 3; write++) {
            extension.eval("stub.writes = []; stub.failingWrite = " + write);
            JsonNode overview = own("{kind: 'check'}");
            assertEquals("NOT_STORED", overview.path("check").asText(), "write " + write);
            assertEquals("", overview.path("origin").asText("missing"), "write " + write);
            assertEquals(
                    before + "",
                    extension.text("Object.keys(stub.local).sort().join().replace('check,', '')"),
                    "left behind by write " + write);
        }
        // The outcome itself may have no room; it is known as long as the background lives.
        extension.eval("stub.writes = []; stub.failingWrite = 4");
        assertEquals("UPDATED", own("{kind: 'check'}").path("check").asText());
        assertEquals("UPDATED", own("{kind: 'overview'}").path("check").asText());
        extension.eval("stub.failingWrite = 0");
        assertEquals("SAME", own("{kind: 'check'}").path("check").asText());
    }

    @Test
    void aBrowserWithoutEd25519KeepsToWhatIsBuiltIn() throws JsonProcessingException {
        publish(URL);
        extension.eval("stub.noEd25519 = true");
        JsonNode overview = save(URL);
        assertEquals("NO_ED25519", overview.path("check").asText());
        assertEquals("", overview.path("origin").asText("missing"));
        assertEquals("", overview.path("damaged").asText("missing"));
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveIsNoMissingEd25519() throws JsonProcessingException {
        publish(URL);
        extension.eval("crypto.subtle.importKey = function () { return Promise.reject({name: 'DataError'}); }");
        assertEquals("BAD_SIGNATURE", save(URL).path("check").asText());
    }

    /** One byte a second is progress, and never ends; silence is none. The clocks are the test's. */
    @Test
    void whoeverIsTooSlowIsGivenUpAfterHalfAMinuteOrTenSecondsOfSilence() {
        extension.eval("stub.timers = []; globalThis.setTimeout = function (action, ms) {"
                + " stub.timers.push({action: action, ms: ms}); return stub.timers.length; };"
                + "globalThis.clearTimeout = function (id) { if (id) { stub.timers[id - 1].cleared = true; } };");
        for (int ms : new int[] {30_000, 10_000}) {
            extension.eval("stub.timers = []; stub.web['" + URL + "/v1/definitions'] = function (options) {"
                    + " var stop = new Promise(function (done, fail) { stub.stopped = function () {"
                    + "  if (options.signal.aborted) { fail(new Error('aborted')); } }; });"
                    + " return Promise.resolve(stub.response(200, ['65', '64', '32'], {}, stop)); };"
                    + "stub.ask({kind: 'server', url: '" + URL + "', key: '" + KEY.publicLine() + "'}, stub.page)");
            extension.until("stub.timers.filter(function (it) { return it.ms === 10000; }).length === 5");
            assertEquals(
                    "30000,10000",
                    extension.text("stub.timers.filter(function (it) { return !it.cleared; })"
                            + ".map(function (it) { return it.ms; }).join()"),
                    "one patience, and silence counted from the last byte");
            assertEquals("null", extension.text("'' + stub.answer"));
            extension.eval("stub.timers.filter(function (it) { return !it.cleared && it.ms === " + ms + "; })"
                    + "[0].action(); stub.stopped()");
            extension.until("stub.answer !== null");
            assertEquals("TOO_SLOW", extension.text("JSON.parse(stub.answer).check"));
            extension.eval("stub.local = {}");
        }
    }

    @Test
    void asksAgainWhenTheServerWantsToAndEachTimeLaterAfterFailures() throws JsonProcessingException {
        extension.eval("Math.random = function () { return 0; };"
                + "stub.answerWith = function (status, retryAfter) { stub.web['" + URL
                + "/v1/definitions'] = function () {"
                + " return Promise.resolve(stub.response(status, [], {'Retry-After': retryAfter})); }; };"
                + "stub.answerWith(503, '7200')");
        save(URL);
        assertPlanned(120);
        extension.eval("stub.answerWith(503, new Date(Date.now() + 3 * 3600000).toUTCString())");
        own("{kind: 'check'}");
        assertPlanned(180);
        extension.eval("stub.answerWith(500, '')");
        own("{kind: 'check'}");
        assertPlanned(60);
        own("{kind: 'check'}");
        assertPlanned(120);
        // Woken too early, it does not ask.
        int asked = extension.text("stub.requests.join(' ')").length();
        extension.eval("stub.alarms = []; stub.fire('alarm')");
        extension.until("stub.alarms.length === 1");
        assertPlanned(120);
        assertEquals(asked, extension.text("stub.requests.join(' ')").length());
        publish(URL);
        own("{kind: 'check'}");
        assertPlanned(270);
        extension.eval("stub.alarms = []; stub.fire('alarm')");
        extension.until("stub.alarms.length === 1");
        assertEquals("SAME", own("{kind: 'overview'}").path("check").asText());
    }

    @Test
    void whatTheOrganisationHasSetIsUsedAndCannotBeChanged() throws JsonProcessingException {
        publish(URL);
        extension.eval("stub.managed = {servers: ['https://gone.example/', '" + URL + "'], key: '" + KEY.publicLine()
                + "', language: 'de', mode: 'panel'}");
        JsonNode overview = own("{kind: 'check'}");
        assertEquals("UPDATED", overview.path("check").asText());
        assertEquals("yes", overview.path("managed").asText());
        assertEquals(URL, overview.path("origin").asText());
        assertEquals("https://gone.example " + URL, overview.path("server").asText());
        JsonNode after = own("{kind: 'server', url: 'https://other.example', key: '" + KEY.publicLine() + "'}");
        assertEquals("https://gone.example " + URL, after.path("server").asText());
        assertEquals("undefined", extension.text("typeof stub.local['server.url']"));
        // With another key it is another server: nothing of the first is left.
        extension.eval("stub.managed.key = '" + SigningKey.generate().publicLine() + "'");
        assertEquals("UNKNOWN_KEY", own("{kind: 'check'}").path("check").asText());
        // When nothing is set any more, what the member had entered counts again.
        extension.eval("stub.managed = null");
        assertEquals("", own("{kind: 'overview'}").path("managed").asText("missing"));
    }

    @Test
    void whatTheOrganisationHasSetWronglyIsNotAsked() throws JsonProcessingException {
        for (String managed : List.of(
                "{servers: ['https://www.linkedin.com'], key: '" + KEY.publicLine() + "'}",
                "{servers: ['http://guidance.example'], key: '" + KEY.publicLine() + "'}",
                "{servers: ['" + URL + "']}",
                "{servers: ['" + URL + "'], key: 'ed25519'}",
                "{key: '" + KEY.publicLine() + "'}")) {
            extension.eval("stub.requests = []; stub.managed = " + managed);
            JsonNode overview = own("{kind: 'check'}");
            assertEquals("BAD_SERVER", overview.path("check").asText(), managed);
            assertEquals("yes", overview.path("managed").asText(), managed);
            assertFalse(extension.text("stub.requests.join()").contains("/v1/"), managed);
        }
        for (String nothing :
                List.of("{}", "{servers: [], key: ''}", "{servers: 7, key: ['x']}".replace("['x']", "8"))) {
            extension.eval("stub.managed = " + nothing);
            assertEquals("NO_SERVER", own("{kind: 'check'}").path("check").asText(), nothing);
        }
    }

    @Test
    void tellsWhyGuidanceIsStoppedInTheMembersLanguage() throws JsonProcessingException {
        publish(URL);
        extension.eval("stub.language = 'de-AT'");
        assertEquals("Umgedreht. de", stopped(save(URL)));
        extension.eval("stub.language = 'fr'");
        assertEquals("It was turned round. en", stopped(own("{kind: 'overview'}")));
        assertEquals(
                "failed", own("{kind: 'show', setting: 'two'}").path("kind").asText());
        extension.answer("contentScript", "{kind: 'guidance', path: '/mypreferences/d/two'}");
        assertEquals("0", extension.text("'' + JSON.parse(stub.answer).locators.length"));
        extension.answer("contentScript", "{kind: 'guidance', path: '/mypreferences/d/one'}");
        assertEquals("1", extension.text("'' + JSON.parse(stub.answer).locators.length"));
    }

    @Test
    void namesWhatNeedsANewerOptlightAndUsesTheRest() throws JsonProcessingException {
        publish(URL);
        String document = new String(assembly.document(), UTF_8)
                .replace("{\"id\":\"three\",", "{\"id\":\"three\",\"engine\":2,\"shape\":\"not ours\",");
        put(URL + "/v1/definitions", KEY.sign(document.getBytes(UTF_8)));
        JsonNode overview = save(URL);
        assertEquals("UPDATED", overview.path("check").asText());
        assertEquals("[\"Title three\"]", overview.path("newer").toString());
        assertEquals(2, overview.path("settings").size());
        put(
                URL + "/v1/definitions",
                KEY.sign(document.replace("\"engine\":1", "\"engine\":2").getBytes(UTF_8)));
        assertEquals("NEWER_ENGINE", own("{kind: 'check'}").path("check").asText());
    }

    private static String stopped(JsonNode overview) {
        for (JsonNode row : overview.path("settings")) {
            if (row.path("id").asText().equals("two")) {
                assertEquals("STOPPED", row.path("standing").asText());
                assertEquals("", row.path("url").asText("missing"));
                return row.path("stopped").asText() + " "
                        + row.path("stoppedLanguage").asText();
            }
        }
        throw new AssertionError(overview.toString());
    }

    private void publish(String url) {
        put(url + "/v1/definitions", KEY.sign(assembly.document()));
        byte[] texts = assembly.texts().get("en");
        put(url + "/v1/texts/" + Sha256.hex(texts), texts);
    }

    private void put(String url, byte[] body) {
        extension.eval("stub.web['" + url + "'] = function () { return Promise.resolve(stub.response(200, ['"
                + HexFormat.of().formatHex(body) + "'])); }");
    }

    private JsonNode save(String urls) throws JsonProcessingException {
        return own("{kind: 'server', url: '" + urls + "', key: '" + KEY.publicLine() + "'}");
    }

    private JsonNode own(String message) throws JsonProcessingException {
        return new ObjectMapper().readTree(extension.answer("page", message));
    }

    private void assertPlanned(int minutes) {
        double planned = ((Number) extension.eval("(stub.alarms[stub.alarms.length - 1].when - Date.now()) / 60000"))
                .doubleValue();
        assertTrue(planned > minutes - 1 && planned <= minutes, planned + " minutes, not " + minutes);
    }
}
