package optlight.extension.overlay;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The card comes right after its target in the order of the tabulator key, wherever in the document it stands: whoever walks
 * by keyboard gets from the switch to what is said about it, and on from there. No trap: both ends lead out.
 */
final class FocusOrder {
    private FocusOrder() {}

    @JSBody(params = "host", script = "return document.activeElement === host;")
    static native boolean isIn(HTMLElement host);

    /**
     * From the target to the card's first stop, and from there back. After the last stop the target gets the focus for a
     * moment, and the browser goes on from it to what the page has next.
     *
     * @return whether the focus is where it belongs now, and the browser must not move it on
     */
    @JSBody(
            params = {"host", "root", "target", "back"},
            script = """
            var stops = Array.from(root.querySelectorAll('button,a')).filter(e => e.checkVisibility());
            var at = root.activeElement, place = stops.indexOf(at);
            if (!at && !back && target.getRootNode().activeElement === target) {
              stops[0].focus();
              host.before = target;
              return true;
            }
            if (at && (back ? place < 1 : place + 1 === stops.length)) {
              target.focus();
              return back;
            }
            return false;""")
    static native boolean tab(HTMLElement host, HTMLElement root, HTMLElement target, boolean back);
}
