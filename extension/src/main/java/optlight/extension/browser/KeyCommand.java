package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code chrome.commands}, as our own pages ask it. */
public final class KeyCommand {
    private KeyCommand() {}

    /** Takes keys as the browser writes them, such as {@code Alt+Shift+O}; empty if the command has none. */
    @JSFunctor
    public interface Told extends JSObject {
        void keys(String keys);
    }

    @JSBody(
            params = {"name", "told"},
            script = "(globalThis.browser || chrome).commands.getAll().then(function (all) { told(all.filter("
                    + "function (each) { return each.name === name; }).map(function (each) {"
                    + " return each.shortcut || ''; }).join('')); });")
    public static native void keys(String name, Told told);
}
