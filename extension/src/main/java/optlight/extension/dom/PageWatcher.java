package optlight.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells when the page changes in a way that can matter to a locator, in its frames and shadow roots too. */
public final class PageWatcher {
    private final Observer observer;
    private int changes;

    /**
     * Starts watching.
     *
     * @param own      our host element, whose coming and going is no change of the page
     * @param onChange called after each batch of changes, before the next frame; half a second late where an element that
     *                 was there gets a root or a frame another document, more where there are over 100 that could
     */
    public PageWatcher(HTMLElement own, PageTree tree, Runnable onChange) {
        observer = observe(own, tree, () -> {
            changes++;
            onChange.run();
        });
    }

    /** How many batches of changes there have been. */
    public int changes() {
        return changes;
    }

    public void stop() {
        observer.stop();
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    private interface Observer extends JSObject {
        void stop();
    }

    @JSBody(
            params = {"own", "tree", "callback"},
            script = """
            var observer = new MutationObserver(records => {
              var foreign = 0, see = n => { foreign |= n !== own; };
              records.forEach(record => {
                if (record.type !== 'childList') {
                  see(record.target);
                } else {
                  record.addedNodes.forEach(n => { see(n); tree.added.add(n); });
                  record.removedNodes.forEach(see);
                }
              });
              if (foreign) { callback(); }
            });
            var timer = setInterval(() => { if (tree.hasNews()) { callback(); } }, 500);
            (tree.watch = root => observer.observe(root, {subtree: true, childList: true, characterData: true,
              attributes: true, attributeFilter: ['aria-labelledby', 'aria-label', 'aria-checked', 'aria-pressed',
              'aria-hidden', 'id', 'role', 'href', 'hidden', 'type', 'name', 'title', 'lang', 'class', 'style', 'open',
              'for', 'slot']}))(document);
            return {stop: () => { observer.disconnect(); clearInterval(timer); }};""")
    private static native Observer observe(HTMLElement own, PageTree tree, Callback callback);
}
