package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.GuidanceStatus;
import optlight.extension.page.PageWords;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Entry point of {@code popup.js}. */
public final class PopupPage {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private PopupPage() {}

    public static void main(String[] args) {
        PageWords.localize(DOCUMENT.getDocumentElement());
        Extension.sendMessage(Message.of(Message.OVERVIEW))
                .then(
                        answer -> {
                            show(Message.from(answer));
                            return null;
                        },
                        error -> {
                            PageWords.text("status", Extension.word("popupFailed"));
                            return null;
                        });
        Click.on(DOCUMENT.getElementById("options"), Extension::openOptionsPage);
    }

    private static void show(Message overview) {
        HTMLElement list = DOCUMENT.getElementById("settings");
        list.clear();
        for (Message setting : overview.list("settings")) {
            list.appendChild(row(setting));
        }
        GuidanceStatus.show(overview);
    }

    private static HTMLElement row(Message setting) {
        HTMLElement row = DOCUMENT.createElement("li");
        row.setAttribute("data-setting", setting.text("id"));
        row.setAttribute("data-standing", setting.text("standing"));
        HTMLElement words = DOCUMENT.createElement("div");
        HTMLElement title = DOCUMENT.createElement("h2").withText(setting.text("title"));
        title.setLang(setting.text("language"));
        title.setDir("auto");
        words.appendChild(title);
        words.appendChild(DOCUMENT.createElement("p").withText(standing(setting)));
        row.appendChild(words);
        HTMLElement button = DOCUMENT.createElement("button").withText(Extension.word("showMe"));
        button.setAttribute("aria-label", Extension.word("showMeNamed", setting.text("title")));
        Click.on(button, () -> lead(setting.text("id")));
        row.appendChild(button);
        return row;
    }

    private static String standing(Message setting) {
        String words = Extension.word("standing_" + setting.text("standing"));
        String at = setting.text("atMs");
        return at.isEmpty()
                ? words
                : Extension.word("standingSeen", words, Clock.words((double) Long.parseLong(at), Extension.language()));
    }

    private static void lead(String setting) {
        Extension.sendMessage(Message.of(Message.SHOW).with("setting", setting)).then(done -> {
            Window.current().close();
            return null;
        });
    }
}
