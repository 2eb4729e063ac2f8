package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that leads to a setting. */
final class ShowMe {
    private ShowMe() {}

    /** @param setting with {@code id} and {@code title} */
    static HTMLElement button(Message setting, Errand errand) {
        HTMLElement button = HTMLDocument.current().createElement("button").withText(Extension.word("showMe"));
        button.setAttribute("aria-label", Extension.word("showMeNamed", setting.text("title")));
        Click.on(button, () -> errand.run(Message.of(Message.SHOW).with("setting", setting.text("id"))));
        return button;
    }
}
