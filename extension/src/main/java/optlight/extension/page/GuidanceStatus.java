package optlight.extension.page;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What all of the extension's own pages say about the guidance in use, and how they get their words. */
public final class GuidanceStatus {
    private GuidanceStatus() {}

    /** Fills {@code #origin} and {@code #status} from an overview. */
    public static void show(Message overview) {
        String language = Extension.language();
        String day = Clock.day((double) Long.parseLong(overview.text("issuedMs")), language);
        String origin = overview.text("origin");
        text(
                "origin",
                origin.isEmpty()
                        ? Extension.word("guidanceBuiltIn", day)
                        : Extension.word("guidanceFrom", origin, day));
        String check = overview.text("check");
        if (overview.text("server").isEmpty() || check.isEmpty()) {
            text("status", "");
            return;
        }
        String when = Clock.words((double) Long.parseLong(overview.text("checkMs")), language);
        text("status", Extension.word("checkedAt", when, Extension.word("check_" + check)));
        HTMLElement status = HTMLDocument.current().getElementById("status");
        status.setAttribute("data-check", check);
        boolean good = check.equals("UPDATED") || check.equals("SAME");
        status.setClassName(good ? "good" : "bad");
        text("detail", good ? "" : overview.text("checkDetail"));
    }

    /** Sets the text of an element by its id, and hides it if there is none. */
    public static void text(String id, String text) {
        HTMLElement element = HTMLDocument.current().getElementById(id);
        if (element != null) {
            element.setTextContent(text);
            element.setHidden(text.isEmpty());
        }
    }

    /** Gives every element that names one in {@code data-word} its word, and the page its language and direction. */
    public static void localize(HTMLElement root) {
        root.setLang(Extension.word("@@ui_locale").replace('_', '-'));
        root.setDir(Extension.word("@@bidi_dir"));
        var elements = root.querySelectorAll("[data-word]");
        for (int i = 0; i < elements.getLength(); i++) {
            HTMLElement element = elements.get(i);
            element.setTextContent(Extension.word(element.getAttribute("data-word")));
        }
    }

    @JSBody(
            params = {"element", "action"},
            script = "element.addEventListener('click', function () { action(); });")
    public static native void onClick(HTMLElement element, Action action);

    /** What a click does. */
    @JSFunctor
    public interface Action extends JSObject {
        void run();
    }
}
