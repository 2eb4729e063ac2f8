package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.webdriver.Browser;
import optlight.webdriver.Tab;

/** The checklist in a tab of its own, used as a member uses it. */
final class ChecklistView implements AutoCloseable {
    /** What is true once the page shows what the background says now, and not what it showed last. */
    static final String FILLED =
            "document.querySelector('#origin').textContent && !document.querySelector('[aria-busy]')";

    private final Browser browser;
    private final Tab tab;

    ChecklistView(Browser browser, String page) {
        this.browser = browser;
        tab = browser.newTab(browser.extensionPage(page));
        tab.viewport(400, 700, 1);
        tab.until("filled", FILLED);
    }

    Tab tab() {
        return tab;
    }

    /** The ids of the settings that can be seen, whether or not one must scroll to them. */
    String shown() {
        return tab.eval("[...document.querySelectorAll('#tiers li[data-setting]')].filter((it) => it.checkVisibility())"
                        + ".map((it) => it.dataset.setting).join(' ')")
                .asText();
    }

    String status() {
        return text("#matches");
    }

    String text(String selector) {
        return tab.eval("document.querySelector(" + Tab.quoted(selector) + ").innerText.trim()")
                .asText();
    }

    /** Where the focus is: an id, or the setting it is in. */
    String focus() {
        JsonNode at = tab.eval("(() => { const at = document.activeElement;"
                + " return at.id || at.closest('[data-setting]')?.dataset.setting || at.localName; })()");
        return at.asText();
    }

    void untilText(String selector, String text) {
        String[] said = {""};
        try {
            tab.until(selector + " says \"" + text + "\"", () -> {
                said[0] = text(selector);
                return said[0].contains(text);
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; it says: " + said[0], e);
        }
    }

    /** Clicks on what has stood still for a moment: while the list is being filled anew, it is elsewhere than it was. */
    void press(String selector) {
        tab.until(selector + " rests", """
                await (async () => {
                  const box = () => JSON.stringify(document.querySelector(%s).getBoundingClientRect());
                  const before = box();
                  await new Promise((done) => setTimeout(done, 150));
                  return document.querySelector(%s).checkVisibility() && before === box();
                })()""".formatted(Tab.quoted(selector), Tab.quoted(selector)));
        tab.click(selector);
    }

    static String row(String setting) {
        return "#tiers li[data-setting=" + setting + "]";
    }

    /** And goes back to the page: what the browser would show next is any tab, and a page behind another slumbers. */
    @Override
    public void close() {
        tab.close();
        browser.tab().activate();
    }
}
