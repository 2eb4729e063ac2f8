package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Clicks on buttons of ours; never on the page's own elements. */
public final class Click {
    private Click() {}

    @JSBody(
            params = {"button", "action"},
            script = "button.addEventListener('click', function () { action(); });")
    public static native void on(HTMLElement button, Action action);

    /** What a click does. */
    @JSFunctor
    public interface Action extends JSObject {
        void run();
    }
}
