package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import optlight.server.trust.SigningKey;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own pages in {@link PseudoLocale}: is every word of ours one that can be translated, and is there room for it? */
@ParameterizedClass(name = "{0}")
@EnumSource
class PseudoLocaleIT {
    /** Texts in sight that hold letters outside brackets; but not those in a language of their own, and no keys or codes. */
    private static final String UNTRANSLATED = """
            (() => { const found = []; const root = document.documentElement;
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const bare = (text) => { let rest = text, before;
                do { before = rest; rest = rest.replace(/\\[!!!(?:(?!\\[!!!)[\\s\\S])*?!!!\\]/g, ''); } while (rest !== before);
                return rest.replace(/Optlight/g, ''); };
              for (let node; (node = walk.nextNode());) { const at = node.parentElement;
                if (at.closest('[lang]') !== root || at.closest('script, code, textarea, dl, time, #detail, #reportsBodies')
                    || !at.checkVisibility()) continue;
                if (/\\p{L}/u.test(bare(node.data))) found.push(node.data.trim()); }
              for (const at of document.querySelectorAll('[aria-label], [title], [alt]')) {
                for (const name of ['aria-label', 'title', 'alt']) { const text = at.getAttribute(name);
                  if (text && at.checkVisibility() && /\\p{L}/u.test(bare(text))) found.push(name + ': ' + text); } }
              return found; })()""";

    private static final String CLIPPED = """
            [...document.querySelectorAll('body *')].filter((it) => it.checkVisibility() && it.clientWidth > 1
                && ![...'select,option,textarea,input,script'.split(',')].includes(it.localName)
                && it.scrollWidth > it.clientWidth + 1)
              .map((it) => it.localName + '#' + it.id + ' ' + it.scrollWidth + ' > ' + it.clientWidth + ': '
                + it.textContent.trim().slice(0, 40))""";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @TempDir
    Path folder;

    @Test
    void everyWordInSightCanBeTranslatedAndNoneIsCutOff() throws IOException {
        try (Browser browser = Browser.launch(LaunchOptions.of(kind)
                .withReplica(STAGE.replica())
                .withExtension(PseudoLocale.copy(Stage.built(kind), folder.resolve("extension"))))) {
            Tab tab = browser.tab();
            var member = new Member(browser, STAGE.replica());
            member.knowsSomething();
            member.stores("checkup", Scenes.CHECKED);
            for (String page : new String[] {"welcome", "popup", "panel", "log", "options"}) {
                tab.viewport(320, 800, 1);
                tab.open(browser.extensionPage(page + ".html"));
                tab.until(
                        "filled",
                        "document.querySelector('#origin')?.textContent || document.querySelector('#changes tr')"
                                + " || document.querySelector('#start:not([hidden])')");
                unfold(tab, page);
                tab.screenshot(Stage.screenshot(kind, page + "-pseudo"));
                assertEquals("[]", tab.eval(UNTRANSLATED).toString(), page);
                assertEquals("[]", tab.eval(CLIPPED).toString(), page);
                assertTrue(
                        tab.eval("document.documentElement.scrollWidth <= innerWidth")
                                .asBoolean(),
                        page);
                // The test itself: what is hard-coded, and what has no room, is found.
                tab.eval("(() => { for (const text of ['Hello', '[!!! " + "x".repeat(200) + " !!!]']) {"
                        + " const line = document.createElement('p'); line.textContent = text;"
                        + " line.id = text.length > 9 ? 'long' : 'short'; line.style.overflowWrap = 'normal';"
                        + " document.querySelector('main').append(line); } })()");
                assertEquals("[\"Hello\"]", tab.eval(UNTRANSLATED).toString(), page);
                assertTrue(tab.eval(CLIPPED).toString().contains("p#long"), page);
            }
        }
    }

    /** Opens what is closed, and has said what is only said now and then. */
    private static void unfold(Tab tab, String page) {
        tab.eval("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
        if (!page.equals("options")) {
            return;
        }
        tab.eval("(() => { document.querySelector('#url').value = 'http://127.0.0.1:9';"
                + " document.querySelector('#key').value = '"
                + SigningKey.generate().publicLine() + "';"
                + " document.querySelector('#save').click(); })()");
        tab.until("asked", "document.querySelector('#tested:not([hidden])')");
        tab.click("#developer");
        tab.click("#inspect");
        tab.until("looked", "document.querySelector('#inspect').ariaDisabled === 'false'");
        tab.click("#erase");
        tab.until("asked again", "document.querySelector('#eraseAsk:not([hidden])')");
    }
}
