package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import optlight.tryout.LocalGuidance;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guidance as web pages, as real browsers show them; pictures are left in {@code target/screenshots}. */
@ParameterizedClass(name = "{0}")
@EnumSource
class SiteIT {
    private static final Path AUTHORED = Path.of("..", "shared", "src", "main", "definitions");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @TempDir
    static Path folder;

    private static LocalGuidance guidance;

    @Parameter
    BrowserKind kind;

    @BeforeAll
    static void publish() throws Exception {
        guidance = LocalGuidance.start(folder);
        guidance.publish(AUTHORED);
    }

    @AfterAll
    static void stop() {
        guidance.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"setting, en/settings/genai-training", "form-ar, ar/settings/objection-form"})
    void keepsNobodyOutAndNeedsNoSidewaysScrolling(String name, String page) throws Exception {
        look(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "index, en/",
        "index-ar, ar/",
        "setting-ar, ar/settings/genai-training",
        "form, en/settings/objection-form",
        "guide, en/guides/stop-ai-training",
        "guide-ar, ar/guides/stop-ai-training",
        "explainer, en/explainers/since-when",
        "explainer-ar, ar/explainers/since-when",
        "not-found, de/settings/no-such-setting"
    })
    @OneBrowser("all have one style sheet")
    void norDoesAnyOtherPage(String name, String page) throws Exception {
        look(name, page);
    }

    private void look(String name, String page) throws Exception {
        Browser browser = STAGE.plainBrowser(kind);
        Tab tab = browser.tab();
        for (boolean dark : new boolean[] {false, true}) {
            browser.media(dark, false, false);
            browser.forgetConsoleErrors();
            tab.viewport(1280, 900, 1);
            tab.open(guidance.url() + "/" + page);
            assertEquals(
                    dark ? "rgb(36, 33, 46)" : "rgb(255, 253, 248)",
                    tab.eval("getComputedStyle(document.body).backgroundColor").asText(),
                    "the style sheet is allowed");
            Axe.assertNoViolations(tab);
            tab.screenshot(Stage.screenshot(kind, "site-" + name + (dark ? "-dark" : "")));
            // 320 pixels: a small phone, or a window of 1280 at a zoom of 400 %.
            tab.viewport(320, 640, 2);
            tab.until("narrow", "innerWidth === 320");
            assertTrue(
                    tab.eval("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean(),
                    page);
            tab.screenshot(Stage.screenshot(kind, "site-" + name + "-320" + (dark ? "-dark" : "")));
        }
        assertEquals(List.of(), unexpected(browser.consoleErrors()));
    }

    /**
     * That a page answers with 404 is an error to a console, and what that page is about. Firefox asks for an icon of its own
     * accord, which the policy refuses: one request a page is all there is.
     */
    private static List<String> unexpected(List<String> errors) {
        return errors.stream()
                .filter(it -> !it.contains("404") && !it.contains("/favicon.ico"))
                .toList();
    }

    @Test
    void oneClickSelectsTheWholeObjectionAndNothingElse() {
        Tab tab = STAGE.plainBrowser(kind).tab();
        tab.viewport(1280, 900, 1);
        tab.open(guidance.url() + "/en/settings/objection-form");
        tab.click("blockquote");
        tab.until("selected", "!getSelection().isCollapsed");
        assertEquals(
                tab.eval("document.querySelector('blockquote').textContent.trim()")
                        .asText(),
                tab.eval("getSelection().toString().trim()").asText());
    }

    @Test
    @OneBrowser("Firefox has what it takes from 143 on")
    void listsThatAreClosedArePrintedAsWell() {
        Tab tab = STAGE.plainBrowser(kind).tab();
        tab.open(guidance.url() + "/en/");
        int closed = pages(tab.print());
        tab.eval("document.querySelectorAll('details').forEach(it => it.open = true)");
        assertEquals(pages(tab.print()), closed);
        assertTrue(closed >= 4, "86 settings and 11 guides are more than " + closed);
    }

    /** How many pages a PDF of Chromium has. */
    private static int pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\s", -1).length - 1;
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsPastTheHeader() {
        Tab tab = STAGE.plainBrowser(kind).tab();
        tab.viewport(1280, 900, 1);
        tab.open(guidance.url() + "/en/");
        tab.input().keys(Key.TAB);
        assertEquals("skip", tab.eval("document.activeElement.className").asText());
        assertTrue(
                tab.eval("document.activeElement.getBoundingClientRect().top >= 0")
                        .asBoolean(),
                "seen when focused");
        tab.input().keys(Key.ENTER);
        tab.until("in the content", "document.activeElement.id === 'main'");
    }
}
