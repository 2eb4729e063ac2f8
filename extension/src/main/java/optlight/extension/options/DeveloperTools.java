package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The developer section, for people who mend the guidance: why a setting is found on an open page or not, and a redacted
 * copy of that page. Off until it is switched on; the copy is shown before it can be saved, and goes nowhere by itself.
 */
final class DeveloperTools {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();
    private static final String STORED = "developer";

    private DeveloperTools() {}

    static void start() {
        HTMLInputElement toggle = (HTMLInputElement) element("developer");
        Storage.local().texts(new String[] {STORED}).then(found -> {
            toggle.setChecked(found.text(STORED).equals("yes"));
            element("developerTools").setHidden(!toggle.isChecked());
            return null;
        });
        Click.on(toggle, () -> {
            element("developerTools").setHidden(!toggle.isChecked());
            if (toggle.isChecked()) {
                Storage.local().put(STORED, "yes");
            } else {
                Storage.local().remove(new String[] {STORED});
            }
        });
        Click.on(element("inspect"), DeveloperTools::inspect);
        Click.on(element("saveCopy"), () -> OwnPage.save("settings-page.html", OwnPage.value(element("copy"))));
        Extension.onMessage((message, sender, reply) -> {
            Message said = Message.from(message);
            if (said.kind().equals(Message.INSPECTED)) {
                show(said);
            }
            return false;
        });
    }

    /** Of several open settings pages the one that was looked at last. */
    private static void inspect() {
        PageWords.text("inspected", "");
        element("inspection").setHidden(true);
        Tabs.lastOfSettings()
                .flatThen(tab -> Scripting.run(tab.id(), "inspect.js"))
                .catchError(error -> {
                    PageWords.text("inspected", Extension.word("inspectFailed"));
                    return null;
                });
    }

    private static void show(Message said) {
        PageWords.text("inspected", said.text("path"));
        HTMLElement list = element("explanations");
        list.setTextContent("");
        for (Message explanation : said.list("explanations")) {
            add(list, "dt", explanation.kind() + ": " + explanation.text("answer"));
            for (String candidate : explanation.texts("candidates")) {
                add(list, "dd", candidate);
            }
        }
        PageWords.text("nothingSought", list.hasChildNodes() ? "" : Extension.word("nothingSought"));
        OwnPage.fill(element("copy"), said.text("html"));
        element("inspection").setHidden(false);
    }

    private static void add(HTMLElement list, String tag, String text) {
        HTMLElement line = DOCUMENT.createElement(tag);
        line.setTextContent(text);
        list.appendChild(line);
    }

    private static HTMLElement element(String id) {
        return DOCUMENT.getElementById(id);
    }
}
