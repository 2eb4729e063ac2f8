package optlight.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells when the page changes in a way that can matter to a locator. */
public final class PageWatcher {
    private final Observer observer;
    private int changes;

    /**
     * Starts watching.
     *
     * @param own      our host element, whose coming and going is no change of the page
     * @param onChange called after each batch of changes, before the next frame
     */
    public PageWatcher(HTMLElement own, Runnable onChange) {
        observer = observe(own, () -> {
            changes++;
            onChange.run();
        });
    }

    /** How many batches of changes there have been. */
    public int changes() {
        return changes;
    }

    public void stop() {
        disconnect(observer);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    private interface Observer extends JSObject {}

    @JSBody(
            params = {"own", "callback"},
            script = "var foreign = function (record) { if (record.target === own) { return false; }"
                    + " var nodes = Array.from(record.addedNodes || []).concat(Array.from(record.removedNodes || []));"
                    + " return record.type !== 'childList' || nodes.some(function (n) { return n !== own; }); };"
                    + "var observer = new MutationObserver(function (records) {"
                    + " if (records.some(foreign)) { callback(); } });"
                    + "observer.observe(document, {subtree: true, childList: true, characterData: true,"
                    + " attributes: true, attributeFilter: ['aria-labelledby', 'aria-label', 'aria-checked',"
                    + " 'aria-pressed', 'aria-hidden', 'id', 'role', 'href', 'hidden', 'type', 'name', 'title', 'lang',"
                    + " 'class', 'style', 'open', 'for']});"
                    + "return observer;")
    private static native Observer observe(HTMLElement own, Callback callback);

    @JSBody(params = "observer", script = "observer.disconnect();")
    private static native void disconnect(Observer observer);
}
