package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * {@code chrome.scripting}, as far as we call it.
 *
 * @see <a href="https://developer.chrome.com/docs/extensions/reference/api/scripting">chrome.scripting</a>
 */
public final class Scripting {
    private Scripting() {}

    /** Runs a file of the extension in a tab's page; rejects where the extension has no right to. */
    @JSBody(
            params = {"tab", "file"},
            script =
                    "return (globalThis.browser || chrome).scripting.executeScript({target: {tabId: tab}, files: [file]})"
                            + ".then(function () { return null; });")
    public static native JSPromise<JSObject> run(int tab, String file);
}
