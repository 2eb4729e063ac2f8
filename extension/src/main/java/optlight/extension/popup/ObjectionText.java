package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clipboard;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What to write into the objection form under one law, to be copied. The member fills the form in and sends it. */
final class ObjectionText {
    private ObjectionText() {}

    static HTMLElement of(Message objection) {
        HTMLElement details = HTMLDocument.current().createElement("details");
        details.setAttribute("data-region", objection.kind());
        details.appendChild(Spoken.element("summary", objection.text("title"), objection.text("language")));
        details.appendChild(Spoken.element("p", objection.text("text"), objection.text("language")));
        HTMLElement button = HTMLDocument.current().createElement("button").withText(Extension.word("copyText"));
        button.setAttribute("aria-label", Extension.word("copyTextNamed", objection.text("title")));
        button.setClassName("quiet");
        HTMLElement told = HTMLDocument.current().createElement("span");
        told.setAttribute("role", "status");
        Click.on(
                button,
                () -> Clipboard.write(
                        objection.text("text"),
                        () -> told.setTextContent(Extension.word("copied")),
                        () -> told.setTextContent(Extension.word("copyFailed"))));
        details.appendChild(button);
        details.appendChild(told);
        return details;
    }
}
