package optlight.extension.probe;

import optlight.extension.browser.Clock;
import optlight.extension.dom.PageRoots;
import optlight.extension.dom.PageTree;
import optlight.extension.dom.PageWatcher;

/** What the watcher makes of changes of a page. */
final class WatchProbe {
    private static PageWatcher watcher;
    private static String told = "";

    private WatchProbe() {}

    /** Watches the page as it is now, and only that. */
    static String start(String ignored) {
        if (watcher != null) {
            watcher.stop();
        }
        told = "";
        PageTree tree = PageRoots.tree();
        while (!tree.sweep(Integer.MAX_VALUE)) {}
        watcher = new PageWatcher(null, tree, telling -> told += telling ? "telling" : "quiet");
        return "";
    }

    /** As long as this many milliseconds from now only what is telling is told. */
    static String rest(String ms) {
        watcher.restUntil(Clock.runningMs() + Integer.parseInt(ms));
        return "";
    }

    /** Asks what tells nothing by itself. */
    static String ask(String ignored) {
        watcher.ask();
        return "";
    }

    /** One word for each batch of changes since. */
    static String told(String ignored) {
        return told;
    }
}
