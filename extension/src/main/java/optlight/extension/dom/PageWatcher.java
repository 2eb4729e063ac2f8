package optlight.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells when the page changes in a way that can matter to a locator, in its frames and shadow roots too. */
public final class PageWatcher {
    /** What can be looked for, or be a part of it. */
    private static final String TELLING = "h1,h2,h3,h4,h5,h6,input,[role],[aria-pressed],a,button,label,legend,iframe";

    private final PageTree tree;
    private final Listener listener;
    private final Observer observer;
    private int changes;

    /**
     * Starts watching.
     *
     * @param own      our host element, whose coming and going is no change of the page
     * @param listener called after each batch of changes, before the next frame
     */
    public PageWatcher(HTMLElement own, PageTree tree, Listener listener) {
        this.tree = tree;
        this.listener = listener;
        observer = observe(own, tree, TELLING, this::changed);
    }

    private void changed(boolean telling) {
        changes++;
        listener.changed(telling);
    }

    /**
     * Asks what tells nothing: whether an element that was there has got a root, or a frame another document. 100 of those
     * that could are asked at a time.
     */
    public void ask() {
        if (tree.hasNews()) {
            changed(true);
        }
    }

    /** How many batches of changes there have been. */
    public int changes() {
        return changes;
    }

    /**
     * Until then only what is telling is told: such a call costs more than to see what has changed.
     *
     * @param ms as {@code performance.now()} counts; 0 to be told all again
     */
    public void restUntil(double ms) {
        restUntil(tree, ms);
    }

    public void stop() {
        observer.disconnect();
    }

    /** What is to be done after a change. */
    public interface Listener {
        /**
         * The page has changed.
         *
         * @param telling whether something came, went or has other attributes that can be a control, a link or a heading, or
         *                holds one
         */
        void changed(boolean telling);
    }

    @JSBody(
            params = {"tree", "ms"},
            script = "tree.restUntil = ms;")
    private static native void restUntil(PageTree tree, double ms);

    @JSFunctor
    private interface Callback extends JSObject {
        void call(boolean telling);
    }

    private interface Observer extends JSObject {
        void disconnect();
    }

    /**
     * In Firefox what was in a frame that has gone throws at every touch. What goes again before it was looked through tells
     * nothing: it was asked when it came, and whatever has changed in it since has told so itself. A list of nodes is read by
     * index, since its {@code forEach} is a way out of the browser and back for each of them.
     */
    @JSBody(
            params = {"own", "tree", "css", "callback"},
            script = """
            var observer = new MutationObserver(records => {
              var foreign = 0, telling = 0, added = tree.added, see = (n, known) => {
                if (n !== own) {
                  foreign = 1;
                  try {
                    telling = telling || !known && n.nodeType < 2
                      && (n.matches(css) || n.firstElementChild && n.querySelector(css));
                  } catch (e) {
                    telling = 1;
                  }
                }
              };
              records.forEach(record => {
                var list, i, n;
                if (record.type !== 'childList') {
                  see(record.target);
                } else {
                  for (list = record.addedNodes, i = 0; n = list[i]; i++) {
                    see(n);
                    added.add(n);
                  }
                  for (list = record.removedNodes, i = 0; n = list[i]; i++) { see(n, added.has(n)); }
                }
              });
              if (foreign && (telling || !(performance.now() < tree.restUntil))) { callback(!!telling); }
            });
            (tree.watch = root => observer.observe(root, {subtree: true, childList: true, characterData: true,
              attributes: true, attributeFilter: ['aria-labelledby', 'aria-label', 'aria-checked', 'aria-pressed',
              'aria-hidden', 'id', 'role', 'href', 'hidden', 'type', 'name', 'title', 'lang', 'class', 'style', 'open',
              'for', 'slot']}))(document);
            return observer;""")
    private static native Observer observe(HTMLElement own, PageTree tree, String css, Callback callback);
}
