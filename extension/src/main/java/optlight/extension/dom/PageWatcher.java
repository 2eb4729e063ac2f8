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

    @JSFunctor
    private interface Callback extends JSObject {
        void call(boolean telling);
    }

    private interface Observer extends JSObject {
        void disconnect();
    }

    /** In Firefox what was in a frame that has gone throws at every touch. */
    @JSBody(
            params = {"own", "tree", "css", "callback"},
            script = """
            var observer = new MutationObserver(records => {
              var foreign = 0, telling = 0, see = n => {
                if (n !== own) {
                  foreign = 1;
                  try {
                    telling = telling || n.matches && (n.matches(css) || n.querySelector(css));
                  } catch (e) {
                    telling = 1;
                  }
                }
              };
              records.forEach(record => {
                if (record.type !== 'childList') {
                  see(record.target);
                } else {
                  record.addedNodes.forEach(n => { see(n); tree.added.add(n); });
                  record.removedNodes.forEach(see);
                }
              });
              if (foreign) { callback(!!telling); }
            });
            (tree.watch = root => observer.observe(root, {subtree: true, childList: true, characterData: true,
              attributes: true, attributeFilter: ['aria-labelledby', 'aria-label', 'aria-checked', 'aria-pressed',
              'aria-hidden', 'id', 'role', 'href', 'hidden', 'type', 'name', 'title', 'lang', 'class', 'style', 'open',
              'for', 'slot']}))(document);
            return observer;""")
    private static native Observer observe(HTMLElement own, PageTree tree, String css, Callback callback);
}
