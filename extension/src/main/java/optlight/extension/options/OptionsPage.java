package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.extension.page.ChoiceFields;
import optlight.extension.page.GuidanceStatus;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** What the member can choose, and what came of it. */
public final class OptionsPage {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private static final ReportsSection REPORTS = new ReportsSection();
    private static final ChoiceFields FIELDS = new ChoiceFields();

    private static boolean busy;

    private OptionsPage() {}

    public static void start() {
        send(Message.of(Message.OVERVIEW), true);
        Click.on(
                button("save"),
                () -> send(
                        Message.of(Message.SERVER)
                                .with("url", addresses().getValue())
                                .with("key", input("key").getValue()),
                        false));
        Click.on(
                button("clear"),
                () -> send(Message.of(Message.SERVER).with("url", "").with("key", ""), true));
        Click.on(button("check"), () -> send(Message.of(Message.CHECK), false));
        REPORTS.start();
        FIELDS.start();
        ChoiceLists.fillDays();
        CommandSection.start();
        new FilesSection(overview -> show(overview, true)).start();
        new EraseSection(overview -> show(overview, true)).start();
        new DeveloperTools().start();
    }

    /** @param fill whether the form takes over what is stored; what a member is typing is never overwritten */
    private static void send(Message message, boolean fill) {
        if (busy) {
            return;
        }
        busy(true);
        Extension.sendMessage(message)
                .then(
                        answer -> {
                            show(Message.from(answer), fill);
                            return null;
                        },
                        error -> {
                            PageWords.text("problem", Extension.word("popupFailed"));
                            return null;
                        })
                .onSettled(() -> {
                    busy(false);
                    return null;
                });
    }

    private static void show(Message overview, boolean fill) {
        String problem = overview.text("problem");
        PageWords.text("problem", problem.isEmpty() ? "" : Extension.word("problem_" + problem));
        if (fill) {
            addresses().setValue(overview.text("server").replace(' ', '\n'));
            input("key").setValue(overview.text("key"));
        }
        showManaged(!overview.text("managed").isEmpty());
        showKeys(overview);
        ChoiceLists.fillLanguages(overview);
        FIELDS.show(overview);
        TestedSteps.show(overview);
        GuidanceStatus.show(overview);
        REPORTS.refresh();
    }

    /** What the organisation has set can be read and not changed. */
    private static void showManaged(boolean managed) {
        PageWords.text("managed", managed ? Extension.word("serverManaged") : "");
        addresses().setReadOnly(managed);
        input("key").setReadOnly(managed);
        button("save").setHidden(managed);
        button("clear").setHidden(managed);
    }

    private static void showKeys(Message overview) {
        Message[] keys = overview.list("keys");
        HTMLElement list = DOCUMENT.getElementById("keys");
        list.clear();
        for (Message key : keys) {
            boolean entered = !key.text("entered").isEmpty();
            list.appendChild(DOCUMENT.createElement("li")
                    .withText(Extension.word(entered ? "keyEntered" : "keyAnnounced", key.text("id"))));
        }
        DOCUMENT.getElementById("keysInForce").setHidden(keys.length == 0);
        PageWords.text("revoked", overview.text("revoked").isEmpty() ? "" : Extension.word("keyRevoked"));
    }

    /** Asleep, but not disabled: that would take the focus from whoever has just pressed one of them. */
    private static void busy(boolean now) {
        busy = now;
        for (String id : new String[] {"save", "clear", "check"}) {
            button(id).setAttribute("aria-disabled", Boolean.toString(now));
        }
    }

    private static HTMLElement button(String id) {
        return DOCUMENT.getElementById(id);
    }

    private static HTMLTextAreaElement addresses() {
        return (HTMLTextAreaElement) DOCUMENT.getElementById("url");
    }

    private static HTMLInputElement input(String id) {
        return (HTMLInputElement) DOCUMENT.getElementById(id);
    }
}
