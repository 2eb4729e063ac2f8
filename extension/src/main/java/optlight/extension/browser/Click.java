package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Clicks on buttons and links of ours; never on the page's own elements. */
public final class Click {
    private Click() {}

    @JSBody(
            params = {"button", "action"},
            script = "button.addEventListener('click', function () { action(); });")
    public static native void on(HTMLElement button, Callback action);
}
