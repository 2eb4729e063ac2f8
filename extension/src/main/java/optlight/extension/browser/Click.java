package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Clicks on buttons and links of ours; never on the page's own elements. */
public final class Click {
    private Click() {}

    /** On a link; with a key held down it is followed as any other, and nobody is asked. */
    @JSBody(
            params = {"link", "taking"},
            script = "link.addEventListener('click', function (event) {"
                    + " if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && taking()) {"
                    + " event.preventDefault(); } });")
    public static native void onLink(HTMLElement link, Taking taking);

    /** Hears that a link is clicked, and answers whether it sees to it itself, so that the browser does not follow it. */
    @JSFunctor
    public interface Taking extends JSObject {
        boolean take();
    }

    @JSBody(
            params = {"button", "action"},
            script = "button.addEventListener('click', function () { action(); });")
    public static native void on(HTMLElement button, Callback action);
}
