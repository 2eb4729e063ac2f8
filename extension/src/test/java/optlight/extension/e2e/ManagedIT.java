package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import optlight.server.authoring.Edition;
import optlight.server.trust.SigningKey;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an organisation has set, in Firefox. Chromium reads policies from system folders alone; for it, {@code
 * UpdateInHtmlUnitTest} and the schema's test stand.
 */
class ManagedIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void theOrganisationsServerIsUsedAndCannotBeChanged(@TempDir Path folder) throws IOException {
        SigningKey key = SigningKey.generate();
        try (var server = new FaultyServer()) {
            var edition =
                    Edition.issuedAt(Instant.now()).withSerial(Instant.now().getEpochSecond() + 1_000);
            server.publishes(
                    new AuthoredCopy(folder.resolve("authored"))
                            .titled("From the organisation")
                            .assemble(edition),
                    key);
            try (Browser browser = managed(
                            "{\"servers\": [\"" + server.url() + "\"], \"key\": \"" + key.publicLine() + "\"}");
                    var options = new OptionsView(browser)) {
                assertEquals("Set by your organisation; it cannot be changed here.", options.text("managed"));
                assertEquals(server.url(), options.value("#url"));
                assertEquals(key.publicLine(), options.value("#key"));
                assertTrue(options.isReadOnly("url") && options.isReadOnly("key"));
                assertTrue(options.isHidden("save") && options.isHidden("clear"));
                options.askNow();
                assertEquals("UPDATED", options.check(), options.text("detail"));
                assertTrue(options.text("origin").contains(server.url()), options.text("origin"));
                assertEquals("", options.kept("server.url"), "nothing of it is kept as if entered");
            }
        }
    }

    @Test
    void theOrganisationsLanguageAndModeAreShownAndCannotBeChanged() {
        try (Browser browser = managed("{\"language\": \"DE\", \"mode\": \"panel\"}");
                var options = new OptionsView(browser)) {
            assertEquals("de", options.value("#language"));
            assertEquals("Set by your organisation; it cannot be changed here.", options.text("languageManaged"));
            assertEquals("Set by your organisation; it cannot be changed here.", options.text("modeManaged"));
            assertEquals("beside", options.value("input[name=mode]:checked"));
            assertEquals(
                    3,
                    options.tab()
                            .eval("document.querySelectorAll('#language:disabled, input[name=mode]:disabled').length")
                            .asInt());
            String settings = new Member(browser, STAGE.replica())
                    .popupGuidance()
                    .path("settings")
                    .asText();
            assertTrue(settings.contains("KI"), settings);
            options.tab().screenshot(Stage.screenshot(BrowserKind.FIREFOX, "options-managed"));
        }
    }

    @Test
    void theOrganisationMayForbidReports() {
        try (Browser browser = managed("{\"reports\": \"never\"}");
                var options = new OptionsView(browser)) {
            // As it may have been before.
            options.overwrite("reports", "yes");
            options.overwrite("reports.queue", "waiting 1 0 7 ads ABSENT NO_CANDIDATE 0.1.0 gecko");
            options.tab().open(options.tab().eval("location.href").asText());
            options.untilAnswered();
            options.tab()
                    .until(
                            "told so",
                            () -> options.text("reportsNote").equals("Your organisation does not allow reports."));
            assertTrue(options.tab()
                    .eval("document.querySelector('#reports').disabled && !document.querySelector('#reports').checked")
                    .asBoolean());
            options.ringTheAlarm();
            options.tab().until("forgotten", () -> options.kept("reports.queue").isEmpty());
        }
    }

    /** Firefox in an organisation that has set this, as JSON. */
    private static Browser managed(String set) {
        return Browser.launch(LaunchOptions.of(BrowserKind.FIREFOX)
                .withReplica(STAGE.replica())
                .withExtension(Stage.built(BrowserKind.FIREFOX))
                .withManaged(set));
    }
}
