package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.DevTools;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a page carries of us while there is nothing to show, in what can be counted; CONTRIBUTING says why so much. Chromium alone
 * counts it.
 */
class BudgetIT {
    /** Objects, compiled code, and a world of its own, which every content script has: 178 KB. */
    private static final int MOST_HEAP_BYTES = 1_400_000;

    /** Of where something is, by one look at all that there is no event for. Twelve looks a second would ask more than twice as often. */
    private static final int MOST_QUESTIONS = 10;

    /** The same of which 178 KB every content script has. */
    private static final int MOST_HEAP_BYTES_WITH_NOTHING_TO_LOOK_FOR = 400_000;

    /** Nothing is drawn there, whatever the guidance says. */
    private static final String SILENT_PAGE = "/mypreferences/d/close-accounts";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void aPageWithNothingToShowHasOneObserverAndFourListenersOfOurs() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        STAGE.replica().show(PageVariant.usual().withoutControl());
        member.opens(AI_PAGE);
        member.witness().untilStill();

        ContentWorld world = world(member);
        assertTrue(world.hasEngine());
        assertEquals(1, world.alive("MutationObserver"), "for changes of the page");
        for (String other : new String[] {"ResizeObserver", "IntersectionObserver", "PerformanceObserver"}) {
            assertEquals(0, world.alive(other), other);
        }
        assertEquals(4, world.listeners("window"), "scroll, resize, click, keydown");
        Stream.of("document", "document.documentElement", "document.body", "visualViewport")
                .forEach(it -> assertEquals(0, world.listeners(it), it));
    }

    @Test
    void whatIsRingedIsWatchedByTheBrowserAndNotAskedWhereItIs() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        member.opens(AI_PAGE);
        member.overlay().untilSpotlight("genai-training/train B");
        member.witness().untilStill();

        ContentWorld world = world(member);
        assertEquals(1, world.alive("IntersectionObserver"), "for its place");
        assertEquals(1, world.alive("ResizeObserver"), "for its size");
        int calls = world.calls("getBoundingClientRect", 1_500);
        assertTrue(0 <= calls && calls <= MOST_QUESTIONS, () -> calls + " times");
        member.tab().input().keys(Key.ESCAPE);
        member.tab().until("closed", () -> member.overlay().spotlight().isEmpty());
        assertEquals(0, world.alive("IntersectionObserver"), "once closed");
        assertEquals(0, world.alive("ResizeObserver"), "once closed");
    }

    @Test
    void aPageWithNothingToShowHoldsNoMoreThanItsBudgetOfMemory() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        STAGE.replica().show(PageVariant.usual().withoutControl());
        assertHolds(member, AI_PAGE, MOST_HEAP_BYTES);
    }

    @Test
    void aPageWithNothingToLookForHasNeitherTheScriptThatWouldNorAnObserverOrListenerOfOurs() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        member.opens(SILENT_PAGE);
        member.witness().untilStill();

        ContentWorld world = world(member);
        assertFalse(world.hasEngine());
        for (String observer :
                new String[] {"MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver"}) {
            assertEquals(0, world.alive(observer), observer);
        }
        Stream.of("window", "document", "document.documentElement", "document.body", "visualViewport")
                .forEach(it -> assertEquals(0, world.listeners(it), it));
        assertEquals(1, world.listeners("navigation"), "where the page goes");
    }

    @Test
    void aPageWithNothingToLookForHoldsNoMoreThanItsBudgetOfMemory() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        assertHolds(member, SILENT_PAGE, MOST_HEAP_BYTES_WITH_NOTHING_TO_LOOK_FOR);
    }

    private static void assertHolds(Member member, String path, int mostBytes) {
        long ours = heapBytes(member.browser(), path) - heapBytes(STAGE.plainBrowser(BrowserKind.CHROMIUM), path);
        assertTrue(ours <= mostBytes, () -> ours + " bytes");
    }

    private static ContentWorld world(Member member) {
        return ContentWorld.in(member.browser(), member.tab()).orElseThrow();
    }

    @Test
    void onLinkedInsOtherPagesThereIsNoScriptOfOurs() {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        // In a tab of its own: the browser may keep a page that was left, and its scripts.
        try (Tab tab = member.browser().newTab("about:blank")) {
            Witness witness = Witness.in(tab);
            tab.open(Replica.address("/feed/"));
            witness.untilStill();
            assertTrue(ContentWorld.in(member.browser(), tab).isEmpty());
        }
    }

    /** In a tab of its own, so that nothing of an earlier page is in it. */
    private static long heapBytes(Browser browser, String path) {
        try (Tab tab = browser.newTab(Replica.address(path))) {
            Witness witness = Witness.in(tab);
            tab.reload();
            witness.untilStill();
            DevTools tools = DevTools.of(browser.bidi(), tab);
            tools.send("HeapProfiler.enable");
            tools.send("HeapProfiler.collectGarbage");
            tools.send("HeapProfiler.collectGarbage");
            return tools.send("Runtime.getHeapUsage").path("usedSize").asLong();
        }
    }
}
