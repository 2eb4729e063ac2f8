package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Clicks on buttons and links of ours; never on the page's own elements. */
public final class Click {
    private Click() {}

    /** On a link, instead of following it; with a key held down it is followed as any other. */
    @JSBody(
            params = {"link", "action"},
            script = "link.addEventListener('click', function (event) {"
                    + " if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {"
                    + " event.preventDefault(); action(); } });")
    public static native void onLink(HTMLElement link, Callback action);

    /** Goes where the link leads, as the member wanted. */
    @JSBody(params = "link", script = "location.href = link.href;")
    public static native void follow(HTMLElement link);

    @JSBody(
            params = {"button", "action"},
            script = "button.addEventListener('click', function () { action(); });")
    public static native void on(HTMLElement button, Callback action);
}
