package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.ShadowRoot;
import optlight.webdriver.Tab;

/**
 * Something that points at a control of a page: ours, which comes by itself, or a tour library, which is started in the
 * page. All get the same page of the replica.
 *
 * @param name    with its version
 * @param bundle  the library and its start as one script; {@code null} for ours
 */
record Contender(String name, Path bundle, Browser browser, Replica replica) {
    static final String PAGE = "/mypreferences/d/settings/data-for-ai-improvement";

    /** What members take for the switch. */
    static final String TARGET = "#main [class*=_track_]";

    boolean isOurs() {
        return bundle == null;
    }

    /** A new tab with the page; its policy is not held against a library, which its application would allow. */
    Tab open(PageVariant variant) {
        replica.reset();
        replica.show(variant);
        Tab tab = browser.newTab();
        browser.media(tab, false, false, false);
        if (!isOurs()) {
            new PageThread(browser.bidi(), tab).allowStyles();
        }
        return tab.open(Replica.address(PAGE));
    }

    /** The usual page, its switch drawn. */
    Tab open() {
        Tab tab = open(PageVariant.usual().withLateMs(0));
        tab.until("the switch", "document.querySelector('" + TARGET + "')");
        return tab;
    }

    void start(Tab tab, String target) {
        if (!isOurs()) {
            tab.evalInPage("(() => { " + script() + "\n; tour.start(" + Tab.quoted(target) + "); return 1; })()");
        }
    }

    private String script() {
        try {
            return Files.readString(bundle);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of {@code (popover) => value}, where that is the contender's card; null if it shows none. */
    JsonNode ofPopover(Tab tab, String function) {
        if (!isOurs()) {
            return tab.evalInPage("((popover) => popover ? (" + function
                    + ")(popover) : null)(document.querySelector(tour.popover))");
        }
        List<ShadowRoot> roots = tab.shadowRoots().stream()
                .filter(it -> it.host().equals("div") && it.mode().equals("closed"))
                .toList();
        return roots.isEmpty()
                ? tab.eval("null")
                : roots.get(0).eval("(root) => (" + function + ")(root.querySelector('[part=popover]'))");
    }

    boolean isShown(Tab tab) {
        return ofPopover(tab, "(it) => it.getBoundingClientRect().height > 0").asBoolean();
    }

    /** The script that presses its own button. */
    String close() {
        return isOurs()
                ? "(it) => (it.querySelector('button').click(), 1)"
                : "() => (document.querySelector(tour.close).click(), 1)";
    }
}
