package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * {@code chrome.scripting}, as far as we call it.
 *
 * @see <a href="https://developer.chrome.com/docs/extensions/reference/api/scripting">chrome.scripting</a>
 */
public final class Scripting {
    private Scripting() {}

    /** With which HTTP status a tab's page has come; rejects where there is none, as where the network is gone. */
    @JSBody(
            params = "tab",
            script = "return (globalThis.browser || chrome).scripting.executeScript({target: {tabId: tab},"
                    + " func: function () { var it = performance.getEntriesByType('navigation')[0];"
                    + " return it && it.responseStatus || 0; }})"
                    + ".then(function (results) { return {status: results[0].result || 0}; });")
    public static native JSPromise<Loaded> loaded(int tab);

    /** How a page has come. */
    @JSClass(transparent = true)
    public abstract static class Loaded implements JSObject {
        /** 0 if the browser does not say. */
        @JSBody(script = "return this.status;")
        public native int status();
    }

    /** Runs a file of the extension in a tab's page; rejects where the extension has no right to. */
    @JSBody(
            params = {"tab", "file"},
            script =
                    "return (globalThis.browser || chrome).scripting.executeScript({target: {tabId: tab}, files: [file]})"
                            + ".then(function () { return null; });")
    public static native JSPromise<JSObject> run(int tab, String file);
}
