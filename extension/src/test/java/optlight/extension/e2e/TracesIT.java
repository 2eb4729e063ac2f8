package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The page is LinkedIn's: what it can notice of us is one neutral element, and after closing nothing. */
@ParameterizedClass(name = "{0}")
@EnumSource
class TracesIT {
    /** The document node for node: names, attributes in order, values; the hash of the load, which differs, left out. */
    static final String TREE = """
            (() => {
              const hash = new URL(document.querySelector('link[rel=stylesheet]').href).pathname.split('/')[2];
              const lines = [];
              const walk = (node, depth) => {
                const attributes = node.attributes
                  ? [...node.attributes].map((it) => ` ${it.name}=${JSON.stringify(it.value)}`).join('') : '';
                const line = `${node.nodeType} ${node.nodeName}${attributes} ${node.nodeValue ?? ''}`;
                lines.push(' '.repeat(depth) + line.replaceAll(hash, 'HASH'));
                node.childNodes.forEach((child) => walk(child, depth + 1));
              };
              walk(document, 0);
              return lines;
            })()""";

    /** As Chromium's own page of extensions knows it. */
    private static final String EXTENSION =
            "chrome.developerPrivate.getExtensionsInfo({includeDisabled: true}).then((all) => all[0])";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private OverlayView overlay;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
    }

    @Test
    void thePageIsAsWithoutUsButForOneElementAndNotEvenThatOnceClosed() {
        Tab plain = STAGE.plainBrowser(kind).tab().open(Replica.address(AI_PAGE));
        plain.until("the switch", "document.querySelector('#main input')");
        JsonNode without = plain.eval(TREE);
        List<String> requestsWithout = requests();
        STAGE.replica().reset();

        member.opens(AI_PAGE);
        overlay.untilText("popover", "Now: On.");
        member.witness().untilStill();
        JsonNode shown = tab.eval(TREE);
        assertEquals(without.size() + 1, shown.size(), shown::toPrettyString);
        assertEquals("  1 DIV popover=\"manual\" ", shown.path(shown.size() - 1).asText());
        assertEquals(without, withoutLast(shown));
        assertEquals(
                "div closed",
                overlay.roots().get(0).host() + " " + overlay.roots().get(0).mode());
        assertEquals(1, tab.shadowRoots().size());

        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertEquals(without, tab.eval(TREE));

        assertEquals(requestsWithout, requests(), "the page's own requests and no other");
        assertEquals(
                List.of(),
                STAGE.replica().refusedHosts().stream()
                        .filter(it -> it.contains("linkedin"))
                        .toList());
        assertEquals("[]", member.witness().leaks().toString());
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    private static JsonNode withoutLast(JsonNode lines) {
        var kept = ((ArrayNode) lines).deepCopy();
        kept.remove(kept.size() - 1);
        return kept;
    }

    /** What the replica was asked for; the hash of a load left out, and the icon, which browsers keep. */
    private List<String> requests() {
        return STAGE.replica().requests().stream()
                .map(it -> it.toString().replaceAll("/replica/[0-9a-z]{6}/", "/replica/HASH/"))
                .filter(it -> !it.contains("favicon"))
                .sorted()
                .toList();
    }

    @Test
    void whatThePageCanSeeNeverNamesAnExtension() {
        for (String path : List.of(Member.PRIVACY_CATEGORY, AI_PAGE, Member.EMAIL_PAGE, Member.RESEARCH_PAGE)) {
            member.opens(path);
            tab.until("something ringed on " + path, () -> !overlay.spotlight().isEmpty());
            JsonNode seen = tab.evalInPage("({html: document.documentElement.outerHTML,"
                    + " sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length,"
                    + " addresses: performance.getEntriesByType('resource').map((it) => it.name).join(),"
                    + " globals: Object.keys(window).filter((it) => /optlight|teavm/i.test(it))})");
            assertFalse(seen.path("html").asText().contains("-extension:"), path);
            assertFalse(seen.path("addresses").asText().contains("-extension:"), path);
            assertEquals(
                    "1 0",
                    seen.path("sheets").asText() + " " + seen.path("adopted").asText());
            assertEquals("[]", seen.path("globals").toString());
            assertEquals("[]", member.witness().leaks().toString(), path);
        }
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    @Test
    void underAModalDialogNothingIsShownUntilItIsClosed() {
        STAGE.replica().show(PageVariant.usual().withDialog());
        member.opens(AI_PAGE);
        tab.until("the dialog", "document.querySelector('dialog[open]')");
        member.witness().untilStill();
        assertEquals("", overlay.spotlight(), "the switch is out of reach under the dialog");
        tab.click("dialog button");
        overlay.untilSpotlight("genai-training/train B");
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
    }

    @Test
    void escapeAndTheButtonCloseItForThisTabUntilTheMemberAsksAgain() {
        member.opens(AI_PAGE);
        overlay.untilText("popover", "Now: On.");
        overlay.click("button");
        tab.until("closed", () -> overlay.roots().isEmpty());
        tab.reload();
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "stays away after a reload");

        member.showMe("genai-training");
        overlay.untilText("popover", "Now: On.");
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        tab.reload();
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "stays away after Escape");
    }

    @Test
    void theManifestAsksForLittleAndOffersPagesNothing() throws IOException {
        JsonNode manifest = new ObjectMapper()
                .readTree(Stage.built(kind).resolve("manifest.json").toFile());
        assertEquals(
                kind == BrowserKind.CHROMIUM
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
                "optional_host_permissions")) {
            assertTrue(manifest.path(absent).isMissingNode(), absent);
        }
        assertEquals(1, manifest.path("content_scripts").size());
        // ManifestTest has the whole list.
        for (JsonNode match : manifest.path("content_scripts").path(0).path("matches")) {
            assertTrue(match.asText().startsWith("https://www.linkedin.com/"), match.asText());
            assertFalse(match.asText().equals("https://www.linkedin.com/*"), match.asText());
        }
    }

    /** What stands on Chromium's page of extensions beside ours, in developer mode; Firefox keeps no such list. */
    @Test
    void chromiumHasNothingToSayAgainstTheManifestOrWhatRuns() {
        assumeTrue(kind == BrowserKind.CHROMIUM);
        try (Tab extensions = member.browser().newTab("chrome://extensions/")) {
            extensions.evalInPage(EXTENSION + ".then(({id}) => chrome.developerPrivate.deleteExtensionErrors("
                    + "{extensionId: id, type: 'RUNTIME'})).then(() => 1)"); // those of tests that break something
            tab.activate();
            member.browser().stopBackground();
            member.opens(AI_PAGE);
            overlay.untilText("popover", "Now: On.");
            tab.click(Member.TRACK);
            member.untilStanding("genai-training", "UNCONFIRMED");
            new OptionsView(member.browser()).close();
            tab.input().keys(Key.ESCAPE);
            tab.until("closed", () -> overlay.roots().isEmpty());
            JsonNode said = extensions.evalInPage(EXTENSION);
            assertTrue(said.at("/errorCollection/isActive").asBoolean(), said::toString);
            for (String list : List.of("manifestErrors", "runtimeErrors", "installWarnings", "runtimeWarnings")) {
                assertEquals("[]", said.path(list).toString(), list);
            }
        }
        tab.activate();
    }
}
