package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import optlight.replica.CardContainer;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.replica.SwitchMarkup;
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

/** Switches in frames and shadow roots are found and ringed as those of the page itself. */
@ParameterizedClass(name = "{0}")
@EnumSource
class BordersIT {
    private static final String AI_SWITCH = "genai-training/train B";
    private static final String TRACK = "[class*=_track_]";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private OverlayView overlay;
    private InnerPage inner;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
        inner = new InnerPage(tab);
    }

    private void opens(CardContainer container) {
        STAGE.replica().show(PageVariant.usual().withContainer(container));
        member.opens(AI_PAGE);
    }

    private void untilRings(String selector) {
        var last = new AtomicReference<>("");
        try {
            tab.until("the ring around " + selector, () -> {
                last.set(overlay.wrongAbout(inner.bounds(selector)));
                return last.get().isEmpty();
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ": " + last.get(), e);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "FRAME, LEGACY_TOGGLE, .artdeco-toggle",
        "FRAME, NATIVE_KEYED, [class*=_track_]",
        "OPEN_ROOT, NATIVE_LABELLED, [class*=_track_]",
        "CLOSED_ROOT, NATIVE_KEYED, [class*=_track_]",
        "CLOSED_ROOT, ARIA_BUTTON, [class*=_track_]",
        "ROOT_IN_ROOT, NATIVE_KEYED, [class*=_track_]",
        "ROOT_IN_FRAME, NATIVE_KEYED, [class*=_track_]",
        "LATE_ROOT, NATIVE_KEYED, [class*=_track_]"
    })
    void ringsTheSwitchAndSeesItFlipped(CardContainer container, SwitchMarkup markup, String visibleControl) {
        STAGE.replica().show(PageVariant.usual().withContainer(container).withSwitchMarkup(markup));
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        untilRings(visibleControl);
        overlay.untilText("popover", "Now: On. We recommend: Off.");
        inner.click(TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        tab.until(
                "the replica's state",
                () -> STAGE.replica().state("genai-training", 0).equals("off"));
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    @Test
    void leavesFramesAndRootsAsTheyWere() {
        STAGE.replica().show(PageVariant.usual().withContainer(CardContainer.ROOT_IN_FRAME));
        Tab plain = STAGE.plainBrowser(kind).tab().open(Replica.address(AI_PAGE));
        var plainInner = new InnerPage(plain);
        plain.until("the switch", () -> plainInner.count("input") == 1);
        List<String> without = plainInner.tree();
        assertTrue(without.toString().contains("switchCheckbox"), without::toString);

        opens(CardContainer.ROOT_IN_FRAME);
        overlay.untilSpotlight(AI_SWITCH);
        List<String> shown = inner.tree();
        assertTrue(shown.remove("  DIV popover=manual "), shown::toString);
        assertEquals(without, shown);
        tab.input().keys(Key.ESCAPE);
        tab.until("closed", () -> overlay.roots().isEmpty());
        assertEquals(without, inner.tree());
        assertEquals("[]", member.witness().leaks().toString());
    }

    @Test
    void keepsSilentAboutAFrameOfAnotherOrigin() {
        opens(CardContainer.SANDBOXED_FRAME);
        tab.until("the frame", "document.querySelector('#main iframe')?.srcdoc.includes('switch')");
        member.witness().untilStill();
        assertEquals(0, inner.count("input"), "nobody can look into it");
        assertEquals(0, member.witness().hosts(), "elements of ours put into the page");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"NONE_AND_FRAME", "NONE_AND_CLOSED_ROOT"})
    @OneBrowser("what the engine says")
    void keepsSilentWhereTheSameSwitchStandsBehindABorderToo(CardContainer container) {
        opens(container);
        tab.until("both switches", () -> inner.count("input[role=switch]") == 2);
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
    }

    @Test
    void ringsTheSwitchInAFrameWithoutAddress() {
        opens(CardContainer.SRCDOC_FRAME);
        overlay.untilSpotlight(AI_SWITCH);
        untilRings(TRACK);
    }

    @Test
    void followsAScrollWithinTheFrame() {
        opens(CardContainer.FRAME);
        overlay.untilSpotlight(AI_SWITCH);
        inner.eval("all('iframe')[0].style.height = '210px'");
        inner.eval("all('iframe')[0].contentWindow.scrollTo({top: 60, behavior: 'instant'})");
        tab.until(
                "scrolled",
                () -> inner.eval("all('iframe')[0].contentWindow.scrollY").asInt() == 60);
        untilRings(TRACK);
        inner.eval("all('iframe')[0].contentWindow.scrollTo({top: 20, behavior: 'instant'})");
        untilRings(TRACK);
    }

    @Test
    void notWhileItCannotBeSeenInItsFrame() {
        opens(CardContainer.FRAME);
        String parts = "const main = all('#main')[0], frame = all('iframe')[0], card = all('section')[0];";
        for (String row : """
                the frame's own page is scrolled away | card.style.marginTop = '600px'
                the frame is too small                | frame.style.height = '20px'
                the frame is transparent              | frame.style.opacity = '0'
                what holds the frame is transparent   | main.style.opacity = '0'
                the frame is folded up                | main.style.cssText = 'max-height: 0; min-height: 0; overflow: hidden'
                the frame is hidden                   | frame.style.visibility = 'hidden'
                the frame is not rendered             | frame.style.display = 'none'
                the frame is scaled                   | frame.style.transform = 'scale(.97)'
                what holds the frame is turned        | main.style.rotate = '180deg'
                the frame is mirrored                 | frame.style.scale = '-1 1'
                the frame is zoomed                   | frame.style.zoom = '1.5'
                something lies over the frame         | document.body.append(cover)
                something lies over it in the frame   | card.after(cover)
                the frame is taken out                | frame.remove()
                """.lines().toList()) {
            assertNoRingWhile(row, parts, "[main, frame, card]");
        }
        assertEquals(List.of(), member.browser().consoleErrors());
    }

    @Test
    void notWhileItCannotBeSeenInItsRoot() {
        opens(CardContainer.CLOSED_ROOT);
        String parts = "const host = all('settings-card')[0], card = all('section')[0];";
        for (String row : """
                something lies over it in the root | card.after(cover)
                something lies over its host       | document.body.append(cover)
                its host is transparent            | host.style.opacity = '0'
                its host cuts it off               | host.style.cssText = 'display: block; height: 9px; overflow: hidden'
                its host is not rendered           | host.style.display = 'none'
                its host is taken out              | host.remove()
                """.lines().toList()) {
            assertNoRingWhile(row, parts, "[host, card]");
        }
    }

    /** Changes something, looks, and undoes it; what was taken out is not put back. */
    private void assertNoRingWhile(String row, String parts, String styled) {
        String[] columns = row.split("\\|", 2);
        String why = columns[0].trim();
        overlay.untilSpotlight(AI_SWITCH);
        untilRings(TRACK);
        inner.eval("(() => { " + parts + " const cover = document.createElement('div');"
                + " cover.style.cssText = 'position: fixed; inset: 0; background: white';"
                + " const before = " + styled + ".map((it) => it.style.cssText);"
                + " globalThis.undo = () => { cover.remove(); " + styled
                + ".forEach((it, i) => { it.style.cssText = before[i]; }); }; " + columns[1] + "; })()");
        tab.until(why, () -> overlay.spotlight().isEmpty());
        member.witness().untilStill();
        assertEquals("", overlay.spotlight(), why);
        tab.evalInPage("(undo(), 1)");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FRAME", "CLOSED_ROOT", "ROOT_IN_FRAME"})
    void goesOverToTheElementThatTookItsPlace(CardContainer container) {
        opens(container);
        overlay.untilSpotlight(AI_SWITCH);
        inner.eval("(() => { const card = all('section')[0], copy = card.cloneNode(true);"
                + " copy.style.paddingTop = '60px'; card.replaceWith(copy); })()");
        untilRings(TRACK);
        overlay.untilSpotlight(AI_SWITCH);
        inner.eval("all('section')[0].querySelector('p').textContent = 'Receive a weekly newsletter'");
        tab.until("another name", () -> overlay.spotlight().isEmpty());
    }

    @Test
    void looksAgainWhenTheFrameShowsAnotherPage() {
        opens(CardContainer.FRAME);
        overlay.untilSpotlight(AI_SWITCH);
        inner.eval("all('iframe')[0].contentWindow.location.href = '/psettings/research'");
        tab.until(
                "the other page",
                () -> inner.eval("all('h1')[0]?.textContent").asText().equals("Data research"));
        tab.until("no ring there", () -> overlay.spotlight().isEmpty());
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
        inner.eval("all('iframe')[0].contentWindow.location.href = '/psettings/genai-training'");
        overlay.untilSpotlight(AI_SWITCH);
        untilRings(TRACK);
        // Firefox throws at every touch of what was in the page that has gone.
        assertEquals(List.of(), member.browser().consoleErrors());
    }
}
