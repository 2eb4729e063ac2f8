package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import optlight.replica.CardContainer;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every overlay should bear and most do not: the rows of the table in {@code docs/overlay.md}, for ours. What can only
 * be told by a clock stands there alone.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class OverlayIT {
    private static final String AI_SWITCH = "genai-training/train B";
    private static final String INPUT = "#main input";

    /** The page's own content, in a dialog that is modal. */
    private static final String INTO_A_DIALOG = """
            (() => { const dialog = document.createElement('dialog'), main = document.querySelector('#main');
              dialog.append(...main.childNodes); main.append(dialog); dialog.showModal(); })()""";

    private static final String OUT_OF_THE_DIALOG = """
            (() => { const dialog = document.querySelector('dialog'); dialog.close();
              dialog.replaceWith(...dialog.childNodes); })()""";

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

    private void ringTheSwitch() {
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
    }

    @Test
    void enclosesTheControl() {
        ringTheSwitch();
        overlay.assertRings(TRACK);
    }

    @Test
    void followsALayoutThatShiftsWithoutAnyEvent() {
        ringTheSwitch();
        double before = overlay.part("spotlight").path("top").asDouble();
        // A rule, not a change of the tree: no mutation, no scroll, no resize.
        tab.evalInPage("(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("
                + "'* { overflow-anchor: none } #main { margin-top: 150px }');"
                + " document.adoptedStyleSheets = [sheet]; })()");
        overlay.untilRings(TRACK);
        assertTrue(overlay.part("spotlight").path("top").asDouble() > before + 100);
    }

    @Test
    void followsTheScrollOfAnInnerContainer() {
        ringTheSwitch();
        tab.eval("(() => { const main = document.querySelector('#main');"
                + " main.style.cssText = 'height: 220px; min-height: 0; overflow: auto'; main.scrollTop = 40; })()");
        tab.until("scrolled", "document.querySelector('#main').scrollTop === 40");
        overlay.untilRings(TRACK);
    }

    @Test
    void followsAWindowOfAnotherSize() {
        ringTheSwitch();
        tab.viewport(900, 600, 1);
        tab.until("resized", "innerWidth === 900");
        overlay.untilRings(TRACK);
        overlay.assertInViewport("popover");
    }

    @Test
    void standsAboveAModalDialogThatHoldsTheTargetAndComesOutOfIt() {
        ringTheSwitch();
        tab.eval(INTO_A_DIALOG);
        tab.until("the host in the dialog", "document.querySelector('dialog > div[popover]')");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
        assertEquals("true", onTop(), "the card is what a click there meets");
        tab.eval(OUT_OF_THE_DIALOG);
        tab.until("the host out of the dialog", "document.querySelector('html > div[popover]')");
        overlay.untilRings(TRACK);

        tab.eval(INTO_A_DIALOG);
        tab.until("the host in the dialog", "document.querySelector('dialog > div[popover]')");
        overlay.untilRings(TRACK);
        overlay.click("button");
        tab.until("closed by a click", () -> overlay.roots().isEmpty());
    }

    @Test
    void standsAboveWhatComesToTheTopLayerLater() {
        ringTheSwitch();
        tab.eval("(() => { const menu = document.createElement('div'); menu.popover = 'manual';"
                + " menu.style.cssText = 'inset: auto 0 0 0; margin: 0; width: 100%; height: 45%';"
                + " menu.textContent = 'A message'; document.body.append(menu); menu.showPopover(); })()");
        tab.until("the card above the page's popover", () -> onTop().equals("true"));
        overlay.untilRings(TRACK);
    }

    /** Whether a click in the middle of the card meets the card. */
    private String onTop() {
        return overlay.inRoot(
                        "(root) => { const r = root.querySelector('[part=popover]').getBoundingClientRect(); return"
                                + " root.host === document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);"
                                + " }")
                .asText();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_ROOT", "CLOSED_ROOT"})
    void ringsWhatStandsInAShadowRoot(CardContainer container) {
        STAGE.replica().show(PageVariant.usual().withContainer(container));
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        InnerPage inner = new InnerPage(tab);
        tab.until(
                "the ring in its place",
                () -> overlay.wrongAbout(inner.bounds("[class*=_track_]")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1_500})
    void waitsForATargetThatIsLate(int lateMs) {
        STAGE.replica().show(PageVariant.usual().withLateMs(lateMs));
        ringTheSwitch();
    }

    @Test
    void saysSoIfTheTargetOfAStepDoesNotCome() {
        STAGE.replica().show(PageVariant.usual().withRowRemoved("external-data"));
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.click(".more");
        overlay.untilText("hint", "We do not find it here.");
    }

    @Test
    void leavesTheFocusWhereItIs() {
        STAGE.replica().show(PageVariant.usual().withLateMs(300));
        member.opens(AI_PAGE);
        tab.until("a link", "document.querySelector('aside a')");
        tab.eval("document.querySelector('aside a').focus()");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
        assertEquals("A", tab.eval("document.activeElement.tagName").asText());
    }

    @Test
    void theTabulatorKeyLeadsFromTheTargetIntoTheCardAndOutAtBothEnds() {
        member.opens(Member.PRIVACY_CATEGORY);
        overlay.untilSpotlight("genai-training/row A");
        List<String> rows = new ArrayList<>();
        tab.eval("[...document.querySelectorAll('#main a')].map((it) => it.pathname)")
                .forEach(it -> rows.add(it.asText()));
        int target = rows.indexOf(AI_PAGE);
        tab.eval("document.querySelector('#main a[href=\"" + AI_PAGE + "\"]').focus()");
        tab.input().keys(Key.TAB);
        assertEquals("button", focusedInCard());
        tab.input().keys(Key.TAB);
        assertEquals("a", focusedInCard());
        tab.input().keys(Key.TAB);
        assertEquals(rows.get(target + 1), focusedLink(), "the page's next stop after the target");

        tab.eval("document.querySelector('#main a[href=\"" + AI_PAGE + "\"]').focus()");
        tab.input().keys(Key.TAB, Key.TAB);
        tab.input().chord(Key.SHIFT, Key.TAB);
        assertEquals("button", focusedInCard());
        tab.input().chord(Key.SHIFT, Key.TAB);
        assertEquals(AI_PAGE, focusedLink(), "back on the target");
        tab.input().chord(Key.SHIFT, Key.TAB);
        assertEquals(rows.get(target - 1), focusedLink(), "and on to what is before it");
    }

    @Test
    void theKeyboardCommandLeadsIntoTheCardAndEscapeBack() {
        ringTheSwitch();
        tab.eval("document.querySelector('aside a').focus()");
        member.browser().command("focus-card");
        tab.until("the card has the focus", () -> focusedInCard().equals("div"));
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertEquals("A", tab.eval("document.activeElement.tagName").asText());
        assertEquals(
                "true",
                tab.eval("document.activeElement === document.querySelector('aside a')")
                        .asText());
    }

    @Test
    void isANamedDialogThatIsNotModalWithOnePoliteLiveRegion() {
        ringTheSwitch();
        JsonNode card = overlay.inRoot("""
                (root) => { const card = root.querySelector('[part=popover]');
                  const text = (id) => root.getElementById(card.getAttribute(id)).textContent;
                  return {role: card.getAttribute('role'), modal: card.getAttribute('aria-modal'),
                    name: text('aria-labelledby'), description: text('aria-describedby'),
                    live: root.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]').length,
                    status: root.querySelector('[role=status]').textContent}; }""");
        assertEquals("dialog", card.path("role").asText());
        assertTrue(card.path("modal").isNull());
        assertEquals("AI training on your data", card.path("name").asText());
        assertEquals("Click the ringed switch.", card.path("description").asText());
        assertEquals(1, card.path("live").asInt());
        assertEquals(
                "AI training on your dataNow: On. We recommend: Off.Click the ringed switch.",
                card.path("status").asText());
        // The words come into the region when it is known, or nobody would hear them.
        tab.until(
                "the region speaks",
                () -> overlay.inRoot("(root) => !root.querySelector('[role=status] [aria-hidden]')")
                        .asBoolean());
    }

    @Test
    void escapeClosesIt() {
        ringTheSwitch();
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {Key.ESCAPE, Key.ENTER})
    void givesTheFocusBack(String key) {
        ringTheSwitch();
        tab.eval("document.querySelector('" + INPUT + "').focus()");
        tab.input().keys(Key.TAB, key);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertTrue(inputHasFocus(), "the focus is where it was");
    }

    @Test
    void givesTheFocusBackWhenItsTargetGoes() {
        ringTheSwitch();
        tab.eval("document.querySelector('aside a').focus()");
        member.browser().command("focus-card");
        tab.until("the card has the focus", () -> focusedInCard().equals("div"));
        tab.eval("document.querySelector('#main').style.display = 'none'");
        tab.until("gone", () -> overlay.roots().isEmpty());
        assertEquals("A", tab.eval("document.activeElement.tagName").asText());
    }

    @Test
    void escapeInTheCardDoesNotCloseTheDialogItStandsIn() {
        ringTheSwitch();
        tab.eval(INTO_A_DIALOG);
        tab.until("the host in the dialog", "document.querySelector('dialog > div[popover]')");
        overlay.untilRings(TRACK);
        tab.eval("document.querySelector('" + INPUT + "').focus()");
        tab.input().keys(Key.TAB, Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertTrue(tab.eval("document.querySelector('dialog').open").asBoolean(), "the dialog stays open");
        assertTrue(inputHasFocus(), "the focus is where it was");
    }

    @Test
    void thePageHearsNoKeyThatIsPressedInTheCard() {
        ringTheSwitch();
        tab.evalInPage(
                "(() => { window.heard = []; for (const type of ['keydown', 'keypress', 'keyup', 'click', 'focusin'])"
                        + " document.addEventListener(type, (it) => heard.push(type)); })()");
        member.browser().command("focus-card");
        tab.until("the card has the focus", () -> focusedInCard().equals("div"));
        tab.input().type("j");
        assertEquals("[]", tab.evalInPage("heard").toString());
    }

    @Test
    void leavesNoNodeBehind() {
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
        ringTheSwitch();
        int shown = tab.eval("document.querySelectorAll('*').length").asInt();
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertEquals(
                shown - 1, tab.eval("document.querySelectorAll('*').length").asInt());
    }

    @Test
    void looksTheSameWhateverThePagesStylesSay() {
        ringTheSwitch();
        JsonNode before = overlay.part("popover");
        tab.evalInPage("(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync("
                + "'button, div[popover], a { display: none !important; opacity: 0 !important }"
                + " html > div { filter: blur(9px) !important; font-size: 60px !important; zoom: 3 !important }');"
                + " document.adoptedStyleSheets = [sheet]; })()");
        tab.viewport(1270, 800, 1); // so that it is placed anew
        overlay.untilRings(TRACK);
        JsonNode after = overlay.part("popover");
        assertEquals(before.path("text"), after.path("text"));
        assertEquals(height(before), height(after), 0.5);
        overlay.click("button");
        tab.until("closed", () -> overlay.roots().isEmpty());
    }

    @Test
    void nothingMovesForThoseWhoWantItStill() {
        member.browser().media(false, true, false);
        ringTheSwitch();
        assertEquals(
                "[0,0]",
                overlay.inRoot("(root) => [root.getAnimations().length, scrollY]")
                        .toString());
    }

    /** That costs less than a thousandth of a second each second is measured; here: what does not change is not written. */
    @Test
    void writesNothingWhileNothingHappens() {
        ringTheSwitch();
        member.witness().untilStill();
        int writes = overlay.inRoot("""
                        (root) => new Promise((done) => {
                          let writes = 0;
                          const observer = new MutationObserver((records) => { writes += records.length; });
                          observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
                          setTimeout(() => { observer.disconnect(); done(writes); }, 600);
                        })""").asInt();
        assertEquals(0, writes);
    }

    /** What WCAG asks for as reflow: a window of 1280 by 1024 at 400 %. */
    @ParameterizedTest
    @ValueSource(strings = {"320 256 4", "320 640 2", "640 256 2"})
    void leavesTheTargetFreeHoweverSmallTheWindow(String size) {
        String[] parts = size.split(" ", -1);
        tab.viewport(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        member.opens(AI_PAGE);
        tab.until("the switch", "document.querySelector('" + TRACK + "')");
        tab.eval("document.querySelector('" + TRACK + "').scrollIntoView({block: 'center', behavior: 'instant'})");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
        overlay.untilText("popover", "Click the ringed switch.");
        overlay.assertInViewport("popover");
        tab.screenshot(Stage.screenshot(kind, "ai-" + size.replace(' ', '-')));
        assertTrue(overlay.isApart(), () -> overlay.part("popover") + " over " + overlay.part("spotlight"));
    }

    private String focusedInCard() {
        boolean ours = tab.eval("!!document.activeElement?.popover").asBoolean();
        return ours ? overlay.inRoot("(root) => root.activeElement.localName").asText() : "";
    }

    private String focusedLink() {
        return tab.eval("document.activeElement.pathname ?? ''").asText();
    }

    private static double height(JsonNode part) {
        return part.path("bottom").asDouble() - part.path("top").asDouble();
    }

    private boolean inputHasFocus() {
        return tab.eval("document.activeElement === document.querySelector('" + INPUT + "')")
                .asBoolean();
    }
}
