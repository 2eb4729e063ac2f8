package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Of one setting, what it was before, and the buttons by which the member says what nobody has seen. */
final class KnownPart {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final Errand errand;
    private final String title;
    private final HTMLElement element = DOCUMENT.createElement("div");

    /** What is shown: as long as it is the same, it is left alone, with the focus that may be in it. */
    private String shown = "";

    /** @param title the id of the setting's heading, of which the buttons speak */
    KnownPart(Errand errand, String title) {
        this.errand = errand;
        this.title = title;
    }

    HTMLElement element() {
        return element;
    }

    void fill(Message setting) {
        String now = setting.written("befores") + setting.text("mark") + "," + setting.text("markable");
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean focused = OwnPage.hasFocus(element);
        element.clear();
        for (String before : setting.texts("befores")) {
            element.appendChild(DOCUMENT.createElement("p").withText(before));
        }
        HTMLElement buttons = DOCUMENT.createElement("p");
        buttons.setClassName("marks");
        if (!setting.text("mark").isEmpty()) {
            buttons.appendChild(button(setting, Extension.word("markUndo"), ""));
        } else if (!setting.text("markable").isEmpty()) {
            if (setting.text("markable").equals("yes")) {
                buttons.appendChild(button(setting, Extension.word("markDone"), "done"));
            }
            buttons.appendChild(button(setting, Extension.word("markAbsent"), "absent"));
        }
        if (buttons.hasChildNodes()) {
            element.appendChild(buttons);
            if (focused) {
                // Whoever has just pressed one is not thrown out.
                ((HTMLElement) buttons.getFirstChild()).focus();
            }
        }
    }

    private HTMLElement button(Message setting, String words, String mark) {
        HTMLElement button = DOCUMENT.createElement("button").withText(words);
        String id = title + "-say-" + mark;
        button.setAttribute("id", id);
        button.setAttribute("data-mark", mark);
        button.setAttribute("aria-labelledby", id + " " + title);
        button.setClassName("quiet");
        Click.on(
                button,
                () -> errand.run(Message.of(Message.MARK)
                        .with("setting", setting.text("id"))
                        .with("mark", mark)));
        return button;
    }
}
