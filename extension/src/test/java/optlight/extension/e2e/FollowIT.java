package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ring stays on its target whatever the page does, and goes when the target goes. */
@ParameterizedClass(name = "{0}")
@EnumSource
class FollowIT {
    private static final String AI_SWITCH = "genai-training/train B";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private OverlayView overlay;

    @BeforeEach
    void ringTheSwitch() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK);
    }

    @Test
    void whenThePageIsScrolled() {
        tab.viewport(1280, 300, 1);
        double before = trackTop();
        tab.input().scroll(640, 150, 0, 120);
        tab.until("scrolled", () -> Math.abs(trackTop() - before) > 100);
        overlay.untilRings(TRACK);
        tab.input().scroll(640, 150, 0, 2_000);
        overlay.untilText("popover", "It is further up on this page: scroll up to the ring.");
        tab.input().scroll(640, 150, 0, -2_000);
        overlay.untilText("popover", "Click the ringed switch.");
        overlay.untilRings(TRACK);
    }

    @Test
    void whenAPartOfThePageIsScrolled() {
        tab.eval("(() => { const main = document.querySelector('#main');"
                + " main.style.cssText = 'height: 200px; min-height: 0; overflow: auto'; main.scrollTop = 60; })()");
        tab.until("scrolled", "document.querySelector('#main').scrollTop === 60");
        overlay.untilRings(TRACK);
        tab.eval("(document.querySelector('#main').scrollTop = 20, 1)");
        overlay.untilRings(TRACK);
    }

    @ParameterizedTest(name = "{0} x {1} at {2}")
    @CsvSource({"900, 700, 1", "1280, 800, 2", "700, 400, 1.5", "320, 640, 2"})
    void whenTheViewportOrTheZoomIsAnother(int width, int height, double ratio) {
        tab.viewport(width, height, ratio);
        tab.until("resized", "innerWidth === " + width + " && devicePixelRatio === " + ratio);
        overlay.untilRings(TRACK);
        overlay.assertInViewport("popover");
    }

    @Test
    void whenSomethingIsPutInAboveIt() {
        tab.eval("(() => { const banner = document.createElement('div'); banner.style.height = '90px';"
                + " document.querySelector('#main').prepend(banner); })()");
        overlay.untilRings(TRACK);
    }

    @Test
    void whenItMovesWithoutAnyEvent() {
        tab.eval("(() => { const card = document.querySelector('#main > *'); card.animate("
                + "{translate: ['0 0', '-40px 70px']}, {duration: 400, fill: 'forwards'}); })()");
        tab.until("moved", "document.getAnimations().every((it) => it.playState === 'finished')");
        overlay.untilRings(TRACK);
    }

    @Test
    void notWhileADialogCoversItAndAgainAfterwards() {
        tab.eval("(() => { const dialog = document.createElement('dialog'); dialog.textContent = 'Terms';"
                + " document.body.append(dialog); dialog.showModal(); })()");
        tab.until("no ring under the dialog", () -> overlay.spotlight().isEmpty());
        tab.eval("document.querySelector('dialog').close()");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            scrolled out of its container | main.style.cssText = 'height: 90px; min-height: 0; overflow: auto'
            in a part that is folded up   | main.style.cssText = 'max-height: 0; min-height: 0; overflow: hidden'
            transparent                   | main.style.opacity = '0'
            moved off the page            | main.style.cssText = 'position: absolute; left: -9999px'
            under something else          | cover.style.cssText = 'position: fixed; inset: 0; background: white'
            behind a dialog that is a div | cover.setAttribute('role', 'dialog'), cover.style.cssText = 'position: fixed; inset: 40px'
            """)
    void notWhileItCannotBeSeen(String why, String change) {
        tab.eval("(() => { const main = document.querySelector('#main'), cover = document.createElement('div');"
                + " cover.className = 'cover'; document.body.append(cover); " + change + "; })()");
        tab.until(why, () -> overlay.spotlight().isEmpty());
        tab.eval("(() => { document.querySelector('#main').removeAttribute('style');"
                + " document.querySelector('.cover').remove(); })()");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.untilRings(TRACK);
    }

    @Test
    void escapeThatClosesThePagesOwnDialogIsNotForUs() {
        tab.eval("(() => { const dialog = document.createElement('dialog'); dialog.textContent = 'Terms';"
                + " document.body.append(dialog); dialog.showModal(); })()");
        tab.until("no ring under the dialog", () -> overlay.spotlight().isEmpty());
        tab.input().keys(Key.ESCAPE);
        tab.until("the dialog is closed", "!document.querySelector('dialog[open]')");
        overlay.untilSpotlight(AI_SWITCH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            taken out    | document.querySelector('#main input').closest('div').parentElement.remove()
            not rendered | document.querySelector('#main').style.display = 'none'
            another name | document.querySelector('#main p[id]').textContent = 'Receive a weekly newsletter'
            """)
    void notWhenTheTargetIsGone(String why, String change) {
        tab.eval("(" + change + ", 1)");
        tab.until(why, () -> overlay.spotlight().isEmpty());
        member.witness().untilStill();
        assertEquals("", overlay.spotlight(), why);
    }

    @Test
    void overToTheElementThatTookItsPlace() {
        tab.eval("(() => { const row = document.querySelector('#main input').closest('div').parentElement;"
                + " const copy = row.cloneNode(true); copy.style.paddingTop = '60px'; row.replaceWith(copy); })()");
        overlay.untilRings(TRACK);
        overlay.untilSpotlight(AI_SWITCH);
    }

    private double trackTop() {
        return tab.eval("document.querySelector('" + TRACK + "').getBoundingClientRect().top")
                .asDouble();
    }
}
