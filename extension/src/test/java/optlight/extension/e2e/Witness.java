package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.webdriver.Tab;

/**
 * Watches every page from before its first script on, in a world of its own, so that what was there for a moment only is
 * seen as well.
 */
final class Witness {
    /** Children of the root element besides head and body are ours; so is a div at the end of an open dialog. */
    private static final String SCRIPT = """
            () => {
              const seen = {hosts: 0, hostAtMs: 0, leaks: [], changedAtMs: performance.now()};
              globalThis.witness = seen;
              const look = (text) => { if (text.includes('-extension://')) seen.leaks.push(text.slice(0, 200)); };
              const ours = (node) => node.localName === 'div' && node.popover === 'manual'
                || node.nodeType === 1 && node.parentNode === document.documentElement
                  && !['head', 'body'].includes(node.localName);
              new MutationObserver((records) => {
                seen.changedAtMs = performance.now();
                for (const record of records) {
                  if (record.type === 'attributes') look(record.target.getAttribute(record.attributeName) ?? '');
                  for (const node of record.addedNodes) {
                    if (ours(node)) { seen.hosts++; seen.hostAtMs ||= performance.now(); }
                    look(node.outerHTML ?? node.data ?? '');
                  }
                }
              }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
            }""";

    /** Longer than the extension takes to draw after the last change that can bring anything to draw. */
    private static final int OBSERVED_MS = 900;

    private final Tab tab;

    private Witness(Tab tab) {
        this.tab = tab;
    }

    /** Watches all pages the tab opens from now on. */
    static Witness in(Tab tab) {
        tab.preloadBeside(SCRIPT);
        return new Witness(tab);
    }

    /**
     * Waits until the page has stood still for longer than we ever take to draw. There is no event for nothing happening;
     * this is the window in which it is observed.
     */
    void untilStill() {
        tab.until(
                "the page is there", "document.querySelector('main') && !document.querySelector('main [role=status]')");
        tab.until("the page stands still", "performance.now() - witness.changedAtMs > " + OBSERVED_MS);
    }

    /** How often an element of ours came into the page since its load. */
    int hosts() {
        return seen().path("hosts").asInt();
    }

    /** When the first came; milliseconds since the load began. */
    double firstHostMs() {
        return seen().path("hostAtMs").asDouble();
    }

    /** Every text put into the page that names an extension. */
    JsonNode leaks() {
        return seen().path("leaks");
    }

    private JsonNode seen() {
        return tab.eval("witness");
    }
}
