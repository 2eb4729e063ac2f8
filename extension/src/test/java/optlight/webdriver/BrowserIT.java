package optlight.webdriver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the driver promises, on a small extension of its own. */
class BrowserIT {
    private static final Path PROBE = Path.of("src", "test", "resources", "optlight", "webdriver", "probe");

    @ParameterizedTest
    @EnumSource
    void drivesAPageWithAnExtension(BrowserKind kind) {
        try (Replica replica = Replica.start();
                Browser browser = Browser.launch(LaunchOptions.of(kind)
                        .withReplica(replica)
                        .withExtension(PROBE)
                        .withLanguage("de"))) {
            replica.show(PageVariant.usual().withDialog());
            Tab tab = browser.tab().open(Replica.address("/mypreferences/d/settings/data-for-ai-improvement"));
            tab.until("the dialog", "document.querySelector('dialog[open]')");
            tab.click("dialog button");
            tab.until("no dialog", "!document.querySelector('dialog')");

            reachesTheClosedRoot(browser, tab);
            stopsTheBackground(browser, tab);
            movesKeysAndWheel(replica, tab);
            emulatesMedia(browser, tab);
            assertEquals(List.of(), browser.consoleErrors());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFailedLaunchLeavesNoProcessBehind(BrowserKind kind) {
        LaunchOptions options = LaunchOptions.of(kind).withExtension(Path.of("no", "such", "directory"));
        // Those that serve other classes go on.
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        assertThrows(WebDriverException.class, () -> Browser.launch(options));
        assertEquals(before, ProcessHandle.current().children().collect(Collectors.toSet()));
    }

    private static void reachesTheClosedRoot(Browser browser, Tab tab) {
        List<ShadowRoot> roots = tab.shadowRoots();
        assertEquals(1, roots.size());
        assertEquals("div closed", roots.get(0).host() + " " + roots.get(0).mode());
        JsonNode middle = roots.get(0)
                .eval("(root) => { const b = root.querySelector('button').getBoundingClientRect();"
                        + " return [b.x + b.width / 2, b.y + b.height / 2, root.textContent]; }");
        assertEquals("Versuch", middle.path(2).asText());
        tab.input().click(middle.path(0).asDouble(), middle.path(1).asDouble());
        tab.until(
                "the badge says the click was trusted",
                () -> browser.badgeText().equals("true"));
    }

    private static void stopsTheBackground(Browser browser, Tab tab) {
        assertTrue(browser.backgroundRunning());
        browser.stopBackground();
        assertFalse(browser.backgroundRunning());
        assertEquals(
                "awake",
                browser.evalInExtension("popup.html", "(globalThis.browser ?? chrome).runtime.sendMessage('awake')")
                        .asText());
        assertTrue(browser.backgroundRunning());
        browser.clearExtensionStorage();
        assertTrue(browser.evalInExtension("popup.html", "(globalThis.browser ?? chrome).storage.local.get()")
                .isEmpty());
        tab.activate();
    }

    private static void movesKeysAndWheel(Replica replica, Tab tab) {
        tab.eval("document.querySelector('#main input').focus()");
        tab.input().keys(Key.SPACE);
        tab.until(
                "off by the space bar", () -> replica.state("genai-training", 0).equals("off"));
        tab.input().chord(Key.SHIFT, Key.TAB);
        assertEquals(
                "/mypreferences/d/categories/privacy",
                tab.eval("document.activeElement.pathname").asText());
        tab.viewport(800, 300, 2);
        tab.input().scroll(400, 200, 0, 150);
        tab.until("scrolled", "scrollY === 150 && devicePixelRatio === 2");
        tab.input().hover(400, 200);
        tab.open(Replica.address("/login"));
        tab.until("the form", "document.querySelector('#username')");
        tab.click("#username");
        tab.input().type("kim@example.org");
        assertEquals(
                "kim@example.org",
                tab.eval("document.querySelector('#username').value").asText());
    }

    private static void emulatesMedia(Browser browser, Tab tab) {
        assertArrayEquals(new boolean[] {false, false, false}, media(tab));
        browser.media(true, true, false);
        tab.until("dark and still", () -> media(tab)[0] && media(tab)[1]);
        browser.media(false, false, true); // in Firefox forced colours answer no to dark
        tab.until("forced colours", () -> media(tab)[2]);
        browser.media(false, false, false);
        tab.until("as before", () -> !media(tab)[0] && !media(tab)[1] && !media(tab)[2]);
    }

    private static boolean[] media(Tab tab) {
        JsonNode matched = tab.eval("['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce',"
                + " 'forced-colors: active'].map((it) => matchMedia(`(${it})`).matches)");
        return new boolean[] {
            matched.path(0).asBoolean(),
            matched.path(1).asBoolean(),
            matched.path(2).asBoolean()
        };
    }
}
