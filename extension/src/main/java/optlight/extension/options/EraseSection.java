package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Consent;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Back to the first day, after a second question. */
final class EraseSection {
    private final FilesSection.Shower shower;

    EraseSection(FilesSection.Shower shower) {
        this.shower = shower;
    }

    void start() {
        Click.on(element("erase"), () -> ask(true));
        Click.on(element("eraseNo"), () -> ask(false));
        Click.on(element("eraseYes"), this::erase);
    }

    /** The focus goes to the answer that changes nothing, and back to where it was. */
    private static void ask(boolean now) {
        PageWords.text("erased", "");
        element("eraseAsk").setHidden(!now);
        element("erase").setHidden(now);
        element(now ? "eraseNo" : "erase").focus();
    }

    private void erase() {
        Extension.sendMessage(Message.of(Message.ERASE))
                .then(
                        answer -> {
                            Message overview = Message.from(answer);
                            ask(false);
                            if (overview.kind().equals(Message.OVERVIEW)) {
                                Consent.withdraw();
                                shower.show(overview);
                                PageWords.outcome("erased", Extension.word("erased"), true);
                            } else {
                                PageWords.outcome("erased", Extension.word("popupFailed"), false);
                            }
                            return null;
                        },
                        error -> {
                            PageWords.outcome("erased", Extension.word("popupFailed"), false);
                            return null;
                        });
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
