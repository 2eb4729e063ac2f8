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

    /** The tab, or its page, is not there, or not any more: another one is on its way. */
    public static final int NOT_THERE = -2;

    /**
     * How a tab's page has come. A page that is replaced while it is asked says nothing; that the browser shows an error of its
     * own is only sure if the tab has come to rest and can be asked as little as before.
     */
    @JSBody(
            params = "tab",
            script = "var api = globalThis.browser || chrome; function ask() {"
                    + " return api.scripting.executeScript({target: {tabId: tab},"
                    + " func: function () { var it = performance.getEntriesByType('navigation')[0];"
                    + " return it && it.responseStatus || 0; }})"
                    + ".then(function (results) { return {status: results[0].result || 0}; }); }"
                    + " return ask().catch(function () { return api.tabs.get(tab).then(function (now) {"
                    + " return now.status === 'complete' ? ask().catch(function () { return {status: -1}; })"
                    + " : {status: -2}; }); });")
    public static native JSPromise<Loaded> loaded(int tab);

    /** How a page has come. */
    @JSClass(transparent = true)
    public abstract static class Loaded implements JSObject {
        /** Of HTTP; 0 if the browser does not say, -1 if it shows an error of its own, or {@link #NOT_THERE}. */
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

    /**
     * Runs a file of the extension in one document, and in no other that has taken its place; rejects where it has gone, or the
     * extension has no right to.
     *
     * @param document as {@link Extension.Sender#document} has it
     */
    @JSBody(
            params = {"tab", "document", "file"},
            script =
                    "return (globalThis.browser || chrome).scripting.executeScript("
                            + "{target: {tabId: tab, documentIds: [document]}, files: [file]}).then(function () { return null; });")
    public static native JSPromise<JSObject> runIn(int tab, String document, String file);
}
