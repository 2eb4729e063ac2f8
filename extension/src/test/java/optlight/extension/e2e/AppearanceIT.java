package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.EMAIL_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How it looks: pictures in {@code target/screenshots} for people, and of that what a program can tell. */
@ParameterizedClass(name = "{0}")
@EnumSource
class AppearanceIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    /** The guidance in use is named, or the guide offered. */
    private static final String FILLED =
            "document.querySelector('#origin')?.textContent || document.querySelector('#start:not([hidden])')";

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case       | page                                               | width | height | dark  | forced
            ai           | /mypreferences/d/settings/data-for-ai-improvement  | 1280  | 800    | false | false
            ai-dark      | /mypreferences/d/settings/data-for-ai-improvement  | 1280  | 800    | true  | false
            ai-narrow    | /mypreferences/d/settings/data-for-ai-improvement  | 320   | 900    | false | false
            ai-low       | /mypreferences/d/settings/data-for-ai-improvement  | 640   | 360    | false | false
            ai-forced    | /mypreferences/d/settings/data-for-ai-improvement  | 1280  | 800    | false | true
            row          | /mypreferences/d/categories/privacy                | 1280  | 800    | false | false
            rail         | /mypreferences/d/categories/account                | 1280  | 800    | false | false
            radio        | /mypreferences/d/settings/discover-me-by-email-address | 1280 | 800 | false | false
            radio-narrow | /mypreferences/d/settings/discover-me-by-email-address | 320  | 900 | true  | false
            """)
    void theCardStandsInsideTheViewportBesideItsTarget(
            String name, String page, int width, int height, boolean dark, boolean forced) {
        tab.viewport(width, height, 1);
        member.browser().media(dark, false, forced);
        member.opens(page);
        tab.until("something ringed", () -> !overlay.spotlight().isEmpty());
        tab.screenshot(Stage.screenshot(kind, name));
        overlay.assertInViewport("popover");
        if (!forced) {
            assertEquals(
                    dark ? "rgb(36, 33, 46)" : "rgb(255, 253, 248)",
                    overlay.part("popover").path("background").asText());
        }
        if (width >= 700) {
            assertTrue(overlay.isApart(), () -> overlay.part("popover") + " over " + overlay.part("spotlight"));
        }
    }

    @Test
    void whenDoneTheColourIsAnother() {
        STAGE.replica().setState("genai-training", 0, "off");
        member.opens(AI_PAGE);
        overlay.untilText("popover", "Now: Off.");
        assertTrue(overlay.part("popover").path("done").asBoolean());
        assertTrue(overlay.part("spotlight").path("done").asBoolean());
        tab.screenshot(Stage.screenshot(kind, "ai-done"));
    }

    @Test
    void theHintStandsInsideTheViewport() {
        STAGE.replica().show(PageVariant.usual().withLanguage("ar"));
        member.opens(AI_PAGE);
        overlay.untilText("hint", "in the language of this page");
        overlay.assertInViewport("hint");
        tab.screenshot(Stage.screenshot(kind, "hint"));
        tab.viewport(320, 640, 1);
        tab.until("narrow", "innerWidth === 320");
        overlay.assertInViewport("hint");
        tab.screenshot(Stage.screenshot(kind, "hint-narrow"));
    }

    @ParameterizedTest(name = "{0} {1} px dark {2}")
    @CsvSource({
        "popup, 420, false",
        "popup, 420, true",
        "popup, 320, false",
        "welcome, 1280, false",
        "welcome, 1280, true",
        "welcome, 320, false",
        "options, 900, false",
        "options, 900, true",
        "options, 320, false"
    })
    @OneBrowser("Firefox lays them out in German and in Arabic")
    void ourOwnPagesNeedNoSidewaysScrolling(String page, int width, boolean dark) {
        member.browser().media(dark, false, false);
        tab.viewport(width, height(page), 1);
        tab.open(member.browser().extensionPage(page + ".html"));
        tab.until("filled", FILLED);
        tab.screenshot(Stage.screenshot(kind, page + "-" + width + (dark ? "-dark" : "")));
        assertTrue(
                tab.eval("document.documentElement.scrollWidth <= innerWidth").asBoolean());
        assertEquals("ltr", tab.eval("document.documentElement.dir").asText());
        assertEquals(
                "[]",
                tab.eval("[...document.querySelectorAll('[data-word]')]"
                                + ".filter((it) => !it.textContent.trim()).map((it) => it.dataset.word)")
                        .toString());
    }

    /** So that the picture shows all of it; a popup is never higher than this. */
    private static int height(String page) {
        return page.equals("popup") ? 700 : page.equals("welcome") ? 1300 : 2100;
    }

    @Test
    void longGermanWordsHaveRoom() {
        assumeTrue(kind == BrowserKind.FIREFOX, "an interface in German");
        try (Browser german = Browser.launch(LaunchOptions.of(kind)
                .withReplica(STAGE.replica())
                .withExtension(Stage.built(kind))
                .withLanguage("de"))) {
            Tab there = german.tab();
            for (String page : new String[] {"popup", "options", "welcome"}) {
                for (int width : new int[] {320, 900}) {
                    there.viewport(width, height(page), 1);
                    there.open(german.extensionPage(page + ".html"));
                    there.until("filled", FILLED);
                    there.screenshot(Stage.screenshot(kind, page + "-de-" + width));
                    assertTrue(there.eval("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean());
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} px dark {2}")
    @CsvSource({
        "panel, 400, false",
        "panel, 400, true",
        "panel, 320, false",
        "beside, 400, false",
        "beside, 320, true",
        "log, 700, false",
        "log, 700, true",
        "log, 320, false"
    })
    @OneBrowser("Firefox lays them out in Arabic")
    void noMoreDoThePagesOfWhatIsKnown(String page, int width, boolean dark) {
        member.stores("mode", page.equals("beside") ? "beside" : "page");
        member.knowsSomething();
        String file = page.equals("log") ? "log.html" : "panel.html";
        try (Tab own = member.browser().newTab(member.browser().extensionPage(file))) {
            member.browser().media(own, dark, false, false);
            own.viewport(width, 900, 1);
            if (!page.equals("log")) {
                tab.activate();
                member.opens(AI_PAGE);
                own.until("here", "document.querySelector('#here li')");
            }
            own.until("filled", "document.querySelector('#origin, #changes tr')");
            if (page.equals("beside")) {
                own.activate(); // behind another tab Chromium draws it only when something moves
            }
            own.screenshot(Stage.screenshot(kind, page + "-" + width + (dark ? "-dark" : "")));
            assertTrue(own.eval("document.documentElement.scrollWidth <= innerWidth")
                    .asBoolean());
        }
    }

    /** A browser whose interface is Arabic: its own launch, since the words are chosen at the start. */
    @Test
    void inArabicEverythingReadsFromTheRight() {
        // Without its package of languages Debian's Chromium has no Arabic interface, and the words follow the
        // interface.
        assumeTrue(kind == BrowserKind.FIREFOX, "an interface in Arabic");
        Replica replica = STAGE.replica();
        try (Browser arabic = Browser.launch(LaunchOptions.of(kind)
                .withReplica(replica)
                .withExtension(Stage.built(kind))
                .withLanguage("ar"))) {
            Tab there = arabic.tab().open(Replica.address(AI_PAGE));
            OverlayView view = new OverlayView(there);
            view.untilSpotlight("genai-training/train B");
            assertEquals("rtl", view.part("popover").path("direction").asText());
            view.assertInViewport("popover");
            assertTrue(view.isApart());
            assertTrue(
                    view.part("popover").path("top").asDouble()
                            > view.part("spotlight").path("bottom").asDouble(),
                    "where the page runs, not over the row's words");
            there.screenshot(Stage.screenshot(kind, "ai-ar"));
            there.open(Replica.address(PRIVACY_CATEGORY));
            view.untilSpotlight("genai-training/row A");
            view.assertInViewport("popover");
            there.screenshot(Stage.screenshot(kind, "row-ar"));
            there.open(Replica.address(EMAIL_PAGE));
            view.untilSpotlight("discover-email/who B");
            there.screenshot(Stage.screenshot(kind, "radio-ar"));
            for (String page : new String[] {"popup", "panel", "options", "welcome"}) {
                there.viewport(page.equals("popup") || page.equals("panel") ? 420 : 700, height(page), 1);
                there.open(arabic.extensionPage(page + ".html"));
                there.until("filled", FILLED);
                JsonNode root = there.eval("[document.documentElement.dir, document.documentElement.lang]");
                assertEquals("[\"rtl\",\"ar\"]", root.toString());
                there.screenshot(Stage.screenshot(kind, page + "-ar"));
            }
            var member = new Member(arabic, replica);
            member.knowsSomething();
            member.stores("checkup", Scenes.CHECKED);
            for (String page : new String[] {"panel", "log"}) {
                there.viewport(320, 1400, 1);
                there.open(arabic.extensionPage(page + ".html"));
                there.until("filled", "document.querySelector('#checkupVisits li, #changes tr')");
                there.eval("document.querySelectorAll('#checkupResult').forEach((it) => { it.open = true; })");
                there.screenshot(Stage.screenshot(kind, page + "-narrow-ar"));
                assertTrue(there.eval("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean());
            }
            there.viewport(320, 700, 1);
            member.stores("prompt", "on");
            arabic.stopBackground();
            there.open(Replica.address("/feed/"));
            there.until("the prompt", () -> !view.text("hint").isEmpty());
            view.assertInViewport("hint");
            there.screenshot(Stage.screenshot(kind, "prompt-narrow-ar"));
        }
    }
}
