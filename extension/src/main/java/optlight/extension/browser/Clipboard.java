package optlight.extension.browser;

import org.teavm.jso.JSBody;

/** {@code navigator.clipboard}, for our own pages. */
public final class Clipboard {
    private Clipboard() {}

    /** To be called on the member's own click; without one, browsers refuse. */
    @JSBody(
            params = {"text", "done", "failed"},
            script = "navigator.clipboard.writeText(text).then(function () { done(); }, function () { failed(); });")
    public static native void write(String text, Callback done, Callback failed);
}
