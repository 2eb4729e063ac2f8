package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manifests ask of the browsers. */
class ManifestTest {
    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void asksForNoMoreThanItNeeds(String browser) throws IOException {
        JsonNode manifest = BuiltExtension.of(browser).manifest();
        assertEquals(3, manifest.path("manifest_version").asInt());
        assertEquals(
                // Firefox needs none for its sidebar.
                browser.equals("chrome")
                        ? "[\"storage\",\"alarms\",\"scripting\",\"sidePanel\"]"
                        : "[\"storage\",\"alarms\",\"scripting\"]",
                manifest.path("permissions").toString());
        assertEquals(
                "[\"https://www.linkedin.com/*\"]",
                manifest.path("host_permissions").toString());
        for (String absent : List.of(
                "web_accessible_resources",
                "externally_connectable",
                "optional_permissions",
                "optional_host_permissions",
                "update_url",
                "key")) {
            assertFalse(manifest.has(absent), absent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void readsSettingsPagesOnly(String browser) throws IOException {
        JsonNode scripts = BuiltExtension.of(browser).manifest().path("content_scripts");
        assertEquals(1, scripts.size());
        assertEquals(
                "{\"matches\":[\"https://www.linkedin.com/mypreferences/*\",\"https://www.linkedin.com/psettings/*\","
                        + "\"https://www.linkedin.com/jobs/application-settings*\","
                        + "\"https://www.linkedin.com/public-profile/settings*\","
                        + "\"https://www.linkedin.com/mynetwork/settings/*\","
                        + "\"https://www.linkedin.com/help/linkedin/ask/TS-DPRO*\","
                        + "\"https://www.linkedin.com/help/linkedin/ask/ts-dpro*\","
                        + "\"https://www.linkedin.com/help/linkedin/answer/a1340649*\"],"
                        + "\"js\":[\"arrival.js\"],\"run_at\":\"document_idle\"}",
                scripts.path(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void runsNoCodeButItsOwn(String browser) throws IOException {
        String policy = BuiltExtension.of(browser)
                .manifest()
                .at("/content_security_policy/extension_pages")
                .asText();
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        for (String directive : policy.split("; ", -1)) {
            String[] parts = directive.split(" ", 2);
            assertEquals(
                    switch (parts[0]) {
                        case "script-src", "style-src", "img-src" -> "'self'";
                        // The same as the options page lets a member enter.
                        case "connect-src" -> "'self' https: http://127.0.0.1:* http://localhost:*";
                        // Firefox's background has a frame of its own.
                        case "frame-src" -> "'self'";
                        case "frame-ancestors" -> browser.equals("firefox") ? "'self'" : "'none'";
                        default -> "'none'";
                    },
                    parts[1],
                    parts[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void oneCommandLeadsToTheCard(String browser) throws IOException {
        assertEquals(
                "{\"focus-card\":{\"suggested_key\":{\"default\":\"Alt+Shift+O\"},"
                        + "\"description\":\"__MSG_commandFocusCard__\"}}",
                BuiltExtension.of(browser).manifest().path("commands").toString());
    }

    @Test
    void chromeHasAWorker() throws IOException {
        JsonNode manifest = BuiltExtension.of("chrome").manifest();
        assertEquals(
                "{\"service_worker\":\"background.js\"}",
                manifest.path("background").toString());
        assertEquals("137", manifest.path("minimum_chrome_version").asText());
        assertFalse(manifest.has("browser_specific_settings"));
    }

    /** Chrome hides from the extension whatever an organisation sets and the schema does not name. */
    @Test
    void anOrganisationMaySetServersKeyLanguageAndModeAndForbidReports() throws IOException {
        BuiltExtension chrome = BuiltExtension.of("chrome");
        assertEquals(
                "managed.json", chrome.manifest().at("/storage/managed_schema").asText());
        JsonNode schema = chrome.json("managed.json");
        assertEquals("object", schema.path("type").asText());
        Map<String, String> types = new TreeMap<>();
        schema.path("properties").properties().forEach(it -> {
            types.put(it.getKey(), it.getValue().path("type").asText());
            assertFalse(it.getValue().path("title").asText().isEmpty(), it.getKey());
            assertFalse(it.getValue().path("description").asText().isEmpty(), it.getKey());
        });
        assertEquals(
                Map.of(
                        "servers",
                        "array",
                        "key",
                        "string",
                        "language",
                        "string",
                        "mode",
                        "string",
                        "reports",
                        "string"),
                types);
        assertFalse(BuiltExtension.of("firefox").manifest().has("storage"));
    }

    @Test
    void firefoxHasAnEventPageAndCollectsNothingUnlessTheMemberWantsIt() throws IOException {
        JsonNode manifest = BuiltExtension.of("firefox").manifest();
        assertEquals(
                "{\"scripts\":[\"background.js\"]}", manifest.path("background").toString());
        JsonNode gecko = manifest.path("browser_specific_settings").path("gecko");
        assertTrue(gecko.path("id").asText().matches("[\\w.-]+@[\\w.-]+"), gecko.toString());
        assertEquals("140.0", gecko.path("strict_min_version").asText());
        assertEquals(
                "{\"required\":[\"none\"],\"optional\":[\"technicalAndInteraction\"]}",
                gecko.path("data_collection_permissions").toString());
        assertEquals(
                "142.0",
                manifest.at("/browser_specific_settings/gecko_android/strict_min_version")
                        .asText(),
                "what Firefox for Android needs to know the declaration");
        assertFalse(manifest.has("minimum_chrome_version"));
    }

    /** A sidebar that opens by itself at the installation asks for more attention than it deserves. */
    @Test
    void thePanelWaitsToBeOpened() throws IOException {
        JsonNode chrome = BuiltExtension.of("chrome").manifest();
        assertEquals(
                "{\"default_path\":\"panel.html\"}", chrome.path("side_panel").toString());
        assertFalse(chrome.has("sidebar_action"));
        JsonNode firefox = BuiltExtension.of("firefox").manifest();
        assertEquals("panel.html", firefox.at("/sidebar_action/default_panel").asText());
        assertEquals("false", firefox.at("/sidebar_action/open_at_install").asText("missing"));
        assertFalse(firefox.has("side_panel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void iconsHaveTheirSizes(String browser) throws IOException {
        BuiltExtension extension = BuiltExtension.of(browser);
        JsonNode manifest = extension.manifest();
        for (JsonNode icons : List.of(manifest.path("icons"), manifest.at("/action/default_icon"))) {
            assertFalse(icons.isEmpty());
            for (var icon : icons.properties()) {
                var image =
                        ImageIO.read(extension.path(icon.getValue().asText()).toFile());
                assertEquals(icon.getKey() + "x" + icon.getKey(), image.getWidth() + "x" + image.getHeight());
            }
        }
    }
}
