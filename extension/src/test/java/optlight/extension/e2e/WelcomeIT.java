package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that opens after the installation. */
@ParameterizedClass(name = "{0}")
@EnumSource
class WelcomeIT {
    private static final String KEPT = "(globalThis.browser ?? chrome).storage.local.get()";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
    }

    private void open() {
        tab.open(member.browser().extensionPage("welcome.html"));
        tab.until("filled", "document.querySelector('#start:not([hidden])')");
    }

    @Test
    void opensOnceInFrontAndNotWhenTheBackgroundStartsAgain() {
        try (Browser browser = Browser.launch(LaunchOptions.of(kind)
                .withReplica(STAGE.replica())
                .withExtension(Stage.built(kind))
                .withWelcome())) {
            String address = browser.extensionPage("welcome.html");
            Tab welcome = browser.tabAt(address);
            welcome.until("filled", "document.querySelector('#start:not([hidden])')");
            assertEquals(
                    "Welcome to Optlight",
                    welcome.eval("document.querySelector('h1').innerText").asText());
            browser.stopBackground();
            browser.evalInExtension(
                    "popup.html",
                    "(globalThis.browser ?? chrome).runtime.sendMessage({kind: 'overview'}).then(() => 1)");
            assertTrue(browser.backgroundRunning());
            assertEquals(1, browser.tabsAt(address).size());
        }
    }

    @Test
    void byKeyboardAloneTheChoicesAreKeptAndTheGuideBegins() {
        open();
        tab.eval("document.activeElement.blur()");
        tabTo("radio page");
        tab.input().keys(Key.DOWN);
        untilKept("{\"mode\":\"beside\"}");
        tab.input().keys(Key.UP);
        untilKept("{}");
        tabTo("region");
        // By the first letter: how a list opens and closes differs between the two.
        tab.input().type("S");
        tab.input().keys(Key.TAB);
        untilKept("{\"region\":\"ch\"}");
        tabTo("start");
        tab.input().keys(Key.ENTER);
        member.browser().tabAt(Replica.address(Member.AI_PAGE)).close();
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    @Test
    void byPointerTheGuideIsWalkedInATabOfItsOwn() {
        open();
        assertTrue(
                tab.eval("document.querySelector('input[value=page]').checked").asBoolean());
        tab.click("#start");
        try (Tab guide = member.browser().tabAt(Replica.address(Member.AI_PAGE))) {
            OverlayView view = new OverlayView(guide);
            view.untilSpotlight("genai-training/train B");
        }
        assertEquals(
                "Start: stop AI training (about 2 minutes)",
                tab.eval("document.querySelector('#start').innerText").asText());
        tab.activate();
        tab.click("#longer");
        try (Tab guide = member.browser().tabAt(Replica.address(Member.AI_PAGE))) {
            new OverlayView(guide).untilText("popover", "step 1 of");
        }
        assertEquals(member.browser().extensionPage("welcome.html"), tab.address(), "it stays, to be come back to");
    }

    @Test
    void whatWasChosenIsShownAgain() {
        open();
        tab.click("input[value=beside]");
        untilKept("{\"mode\":\"beside\"}");
        tab.until("said", "document.querySelector('#chosen').textContent === 'Saved.'");
        open();
        assertTrue(tab.eval("document.querySelector('input[value=beside]').checked")
                .asBoolean());
    }

    @Test
    void besideThePageTheButtonLeadsToTheSettingToo() {
        open();
        tab.click("input[value=beside]");
        untilKept("{\"mode\":\"beside\"}");
        tab.click("#longer");
        member.browser().tabAt(Replica.address(Member.AI_PAGE)).close();
        tab.until(
                "the guide has begun",
                () -> tab.evalInPage("(globalThis.browser ?? chrome).storage.local.get('walk')")
                        .path("walk")
                        .asText()
                        .startsWith("stop-ai-training "));
    }

    @Test
    @OneBrowser("words are data")
    void theRegionLeavesOneObjectionTextAndSaysWhatIsNotOffered() {
        open();
        choose("region", "uk");
        untilKept("{\"region\":\"uk\"}");
        assertTrue(member.objection("uk").contains("UK GDPR"));
        tab.open(member.browser().extensionPage("popup.html"));
        tab.until("filled", ChecklistView.FILLED);
        // What is in a row is there once it is opened.
        tab.eval("document.querySelectorAll('li[data-setting] > details').forEach((it) => { it.open = true; })");
        tab.until("the texts", "document.querySelector('[data-region]')");
        assertEquals(
                "[\"uk\"]",
                tab.eval("[...document.querySelectorAll('[data-region]')].map((it) => it.dataset.region)")
                        .toString());
        assertTrue(tab.eval("document.querySelector('[data-setting=linkedin-services-dma]').textContent")
                .asText()
                .contains("Not offered where you live"));
    }

    private void choose(String select, String value) {
        tab.eval("(() => { const field = document.querySelector('#" + select + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('change')); })()");
    }

    private void untilKept(String json) {
        tab.until("kept " + json, () -> tab.evalInPage(KEPT).toString().equals(json));
    }

    /** Presses the tabulator key until that has the focus. */
    private void tabTo(String what) {
        String focused =
                "(() => { const it = document.activeElement; return it.type === 'radio' ? 'radio ' + it.value : it.id; })()";
        for (int presses = 0; presses < 15; presses++) {
            if (tab.eval(focused).asText().equals(what)) {
                return;
            }
            tab.input().keys(Key.TAB);
        }
        throw new AssertionError("no way to " + what + " by keyboard, at " + tab.eval(focused));
    }
}
