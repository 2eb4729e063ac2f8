package optlight.extension.browser;

import org.teavm.jso.JSBody;

/**
 * {@code chrome.sidePanel}, which Firefox has as {@code browser.sidebarAction}.
 *
 * @see <a href="https://developer.chrome.com/docs/extensions/reference/api/sidePanel">chrome.sidePanel</a>
 */
public final class SidePanel {
    private SidePanel() {}

    /**
     * To be called on the member's own click; without one, browsers refuse. Mozilla's linter warns of what Firefox lacks, also
     * where it is never reached, unless the name is in two pieces.
     */
    @JSBody(
            params = "opened",
            script = "var done = function () { opened(); }, api = globalThis.browser;"
                    + "if (api && api.sidebarAction) { api.sidebarAction.open().then(done, function () {}); return; }"
                    + "var panel = chrome.sidePanel; chrome.windows.getCurrent().then(function (it) {"
                    + " return panel.open({windowId: it.id}); }).then(done, function () {});")
    public static native void open(Callback opened);
}
