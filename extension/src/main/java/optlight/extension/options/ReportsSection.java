package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Consent;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Reports: off until a member switches them on, who sees here what would be sent, to the letter, and where to. */
final class ReportsSection {
    private final HTMLInputElement toggle = (HTMLInputElement) element("reports");

    void start() {
        Click.on(toggle, this::switched);
        refresh();
    }

    /** Shows what is now: after another server was entered, reports go elsewhere or nowhere. */
    void refresh() {
        ask("");
    }

    private void switched() {
        if (!toggle.isChecked()) {
            ask("no");
            Consent.withdraw();
            return;
        }
        Consent.ask().then(answer -> {
            ask(answer.given() ? "yes" : "");
            return null;
        });
    }

    private void ask(String on) {
        Extension.sendMessage(Message.of(Message.REPORTS).with("on", on))
                .then(
                        answer -> {
                            show(Message.from(answer));
                            return null;
                        },
                        error -> {
                            PageWords.text("reportsNote", Extension.word("popupFailed"));
                            return null;
                        });
    }

    private void show(Message terms) {
        boolean on = !terms.text("on").isEmpty();
        boolean forbidden = !terms.text("forbidden").isEmpty();
        String to = terms.text("to");
        String[] waiting = terms.texts("bodies");
        toggle.setChecked(on);
        toggle.setDisabled(forbidden);
        PageWords.text(
                "reportsNote",
                forbidden
                        ? Extension.word("reportsForbidden")
                        : !terms.text("anew").isEmpty()
                                ? Extension.word("reportsAnew")
                                : on && to.isEmpty() ? Extension.word("reportsNowhere") : "");
        PageWords.text("reportsTo", to.isEmpty() ? "" : Extension.word("reportsTo", to));
        element("reportsWaiting").setHidden(waiting.length == 0);
        element("reportsExample").setHidden(waiting.length != 0);
        HTMLElement list = element("reportsBodies");
        list.clear();
        for (String body : waiting.length == 0 ? new String[] {terms.text("example")} : waiting) {
            list.appendChild(HTMLDocument.current().createElement("li").withText(body));
        }
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
