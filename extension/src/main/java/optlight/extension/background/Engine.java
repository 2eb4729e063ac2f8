package optlight.extension.background;

import optlight.definition.ScriptPages;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import org.teavm.jso.core.JSPromise;

/** The script that looks for controls, and how it comes into a page whose first script has asked for it. */
final class Engine {
    static final String FILE = "content.js";

    private Engine() {}

    /**
     * Puts it into the document that has asked, and into nothing else, whatever the message says: a page's process may be in other
     * hands than its script. Where that has gone meanwhile, nothing comes of it.
     *
     * @param path of the page that has asked
     */
    static JSPromise<Message> bring(String path, Extension.Sender sender) {
        int tab = sender.tab();
        if (sender.frame() != 0) {
            return JSPromise.resolve(Message.of("failed"));
        }
        if (!sender.document().isEmpty()) {
            return Scripting.runIn(tab, sender.document(), FILE).then(done -> Message.of("done"));
        }
        return Tabs.get(tab)
                .flatThen(now -> mayBeAt(now.url(), path)
                        ? Scripting.run(tab, FILE).then(done -> Message.of("done"))
                        : JSPromise.resolve(Message.of("failed")));
    }

    /** Where the browser cannot name a document: a page that has come in its place is one that may have the script as well. */
    private static boolean mayBeAt(String url, String path) {
        String now = url.isEmpty() ? "" : Elsewhere.path(url);
        return ScriptPages.contains(now) || (!now.isEmpty() && now.equals(path));
    }
}
