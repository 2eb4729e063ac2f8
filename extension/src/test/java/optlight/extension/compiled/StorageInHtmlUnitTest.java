package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the background does with what it has kept: whichever of it is garbage, and whichever write fails. The copies of
 * definitions and their keys are {@code UpdateInHtmlUnitTest}'s and, with real signatures, {@code DamageIT}'s.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorageInHtmlUnitTest {
    private static final String AI = "/mypreferences/d/settings/data-for-ai-improvement";

    /** Everything a member may have gathered in the course of time. */
    private static final String GATHERED =
            "stub.local = {mode: 'page', language: 'en', region: 'eu', reminder: '30', prompt: 'on',"
                    + " 'seen.genai-training/train': '1764000000000 on', 'seen.research/use': '1764000000000 off 1763000000000 on',"
                    + " 'mark.external-data': '1764000000000 done', log: '1764000000000 genai-training train on\\n',"
                    + " walk: 'stop-ai-training genai-training', checkup: 'PAUSED MEMBER 1764000000000 1764000000000 0\\nresearch TO_DO\\n',"
                    + " 'prompt.dismissed': '1764000000000', check: '1764000000000 0 0 SAME ', reports: '', developer: ''};"
                    + " stub.session = {'wanted.7': 'genai-training', 'guide.7': 'stop-ai-training', 'checkup.tab': '9'};"
                    + " stub.tabs = [{id: 7, url: 'https://www.linkedin.com/feed/'}]; stub.writes = []; stub.failingWrite = 0;";

    /** As a disk that failed may give it back, and as another version might have written it. */
    private static final List<String> GARBAGE = List.of("'1 2 3 4 5 6 7'", "{a: 1}");

    private StubbedExtension extension;

    @BeforeAll
    void start() {
        extension = StubbedExtension.at("/mypreferences/d/");
    }

    @AfterAll
    void close() {
        extension.close();
    }

    @BeforeEach
    void gather() {
        extension.eval(GATHERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local.mode", "local.language", "local.region", "local.reminder", "local.prompt",
                        "local.seen.genai-training/train",
                "local.mark.external-data", "local.log", "local.walk", "local.checkup", "local.prompt.dismissed",
                        "local.check",
                "local.reports", "local.reports.for", "local.reports.queue", "local.developer", "local.server.url",
                        "local.server.key",
                "local.current", "local.damaged", "session.wanted.7", "session.guide.7", "session.dismissed.7",
                        "session.arrived.7",
                "session.prompted.7", "session.checkup.tab"
            })
    void whateverIsGarbageAllTheRestIsThereAndEverythingGoesOn(String place) throws JsonProcessingException {
        int dot = place.indexOf('.');
        String item = "stub." + place.substring(0, dot) + "['" + place.substring(dot + 1) + "']";
        for (String garbage : GARBAGE) {
            gather();
            extension.eval(item + " = " + garbage);
            String what = place + " = " + garbage;
            String given = extension.answer("contentScript", "{kind: 'guidance', path: '" + AI + "'}");
            assertTrue(given.startsWith("{\"kind\":\"guidance\""), what + ": " + given);
            assertEquals(
                    "done", page("{kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}"), what);
            JsonNode overview = own("{kind: 'checkup', does: 'resume'}");
            assertEquals(9, overview.path("settings").size(), what);
            assertEquals("AS_RECOMMENDED", overview.at("/settings/0/standing").asText(), what);
            assertEquals("1764000000000 off 1763000000000 on", extension.text("stub.local['seen.research/use']"), what);
        }
    }

    /** A full disk, or a full quota: the browser takes nothing more. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # sender       | message
        contentScript  | {kind: 'seen', setting: 'genai-training', control: 'train', state: 'off'}
        contentScript  | {kind: 'seen', setting: 'genai-training', control: 'train', state: 'off', first: 'on'}
        page           | {kind: 'mark', setting: 'research', mark: 'done'}
        page           | {kind: 'mark', setting: 'external-data', mark: ''}
        page           | {kind: 'choose', choice: 'region', value: 'uk'}
        page           | {kind: 'choose', choice: 'mode', value: 'beside'}
        page           | {kind: 'checkup', does: 'resume'}
        page           | {kind: 'checkup', does: 'stop'}
        """)
    void whatCannotBeStoredIsSaidAndChangesNothing(String sender, String message) {
        String before = extension.text("JSON.stringify(stub.local)");
        extension.eval("stub.failingWrite = 1");
        String failed = extension.answer(sender, message);
        assertEquals("{\"kind\":\"failed\"}", failed);
        assertEquals(before, extension.text("JSON.stringify(stub.local)"));
        String done = extension.answer(sender, message);
        assertNotEquals("{\"kind\":\"failed\"}", done, "once there is room again");
        assertNotEquals(before, extension.text("JSON.stringify(stub.local)"));
    }

    @Test
    void aCheckupGoesOnByItsAlarmAndEndsOnceNothingIsReadAnyMore() {
        extension.eval(
                "stub.local.checkup = 'RUNNING NONE 1764000000000 1764000000000 1764000001000\\n"
                        + "research TO_DO\\ngenai-training TO_DO\\n'; stub.updated = []; stub.fire('alarm', {name: 'checkup'})");
        extension.until("stub.updated.length === 1");
        assertEquals("9 https://www.linkedin.com" + AI, extension.text("stub.updated[0]"));
        assertEquals("RUNNING", extension.text("stub.local.checkup.split(' ')[0]"));
        extension.eval("stub.local.mode = 'beside'; stub.fire('alarm', {name: 'checkup'})");
        extension.until("stub.local.checkup.indexOf('STOPPED') === 0");
        assertEquals("1", extension.text("'' + stub.updated.length"), "no other page was opened");
    }

    private JsonNode own(String message) throws JsonProcessingException {
        return new ObjectMapper().readTree(extension.answer("page", message));
    }

    private String page(String message) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(extension.answer("contentScript", message))
                .path("kind")
                .asText();
    }
}
