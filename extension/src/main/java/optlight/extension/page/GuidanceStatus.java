package optlight.extension.page;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What all of the extension's own pages say about the guidance in use. */
public final class GuidanceStatus {
    private GuidanceStatus() {}

    /** Fills {@code #origin} and {@code #status} from an overview. */
    public static void show(Message overview) {
        String language = Extension.language();
        String day = Clock.day((double) Long.parseLong(overview.text("issuedMs")), language);
        String origin = overview.text("origin");
        PageWords.text(
                "origin",
                origin.isEmpty()
                        ? Extension.word("guidanceBuiltIn", day)
                        : Extension.word("guidanceFrom", origin, day));
        String check = overview.text("check");
        if (overview.text("server").isEmpty() || check.isEmpty()) {
            PageWords.text("status", "");
            return;
        }
        String when = Clock.words((double) Long.parseLong(overview.text("checkMs")), language);
        PageWords.text("status", Extension.word("checkedAt", when, Extension.word("check_" + check)));
        HTMLElement status = HTMLDocument.current().getElementById("status");
        status.setAttribute("data-check", check);
        boolean good = check.equals("UPDATED") || check.equals("SAME");
        status.setClassName(good ? "good" : "bad");
        PageWords.text("detail", good ? "" : overview.text("checkDetail"));
    }
}
