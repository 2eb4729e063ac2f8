package optlight.extension.options;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What is chosen, saved as a file and loaded from one. */
final class FilesSection {
    /** Shows what holds now. */
    interface Shower {
        void show(Message overview);
    }

    private final Shower shower;

    FilesSection(Shower shower) {
        this.shower = shower;
    }

    void start() {
        HTMLInputElement states = (HTMLInputElement) element("exportStates");
        Click.on(
                element("exportSettings"),
                () -> Extension.sendMessage(Message.of(Message.EXPORT).with("states", states.isChecked() ? "yes" : ""))
                        .then(
                                answer -> {
                                    String json = Message.from(answer).text("json");
                                    if (json.isEmpty()) {
                                        tell(Extension.word("popupFailed"), false);
                                    } else {
                                        OwnPage.save("optlight-choices.json", "application/json", json);
                                    }
                                    return null;
                                },
                                error -> {
                                    tell(Extension.word("popupFailed"), false);
                                    return null;
                                }));
        Click.on(element("importSettings"), () -> OwnPage.click(element("importFile")));
        OwnPage.onFile(element("importFile"), this::load);
    }

    private void load(String text) {
        tell("", true);
        Extension.sendMessage(Message.of(Message.IMPORT).with("json", text))
                .then(
                        answer -> {
                            Message said = Message.from(answer);
                            if (said.kind().equals(Message.OVERVIEW)) {
                                shower.show(said);
                                tell(Extension.word("imported"), true);
                            } else {
                                tell(refusal(said), false);
                            }
                            return null;
                        },
                        error -> {
                            tell(Extension.word("popupFailed"), false);
                            return null;
                        });
    }

    private static String refusal(Message said) {
        return switch (said.text("refusal")) {
            case "notOurs" -> Extension.word("importNotOurs");
            case "newer" -> Extension.word("importNewer");
            // Isolated: it is read from the left in every language.
            case "wrong" -> Extension.word("importBad", "\u2066" + said.text("where") + "\u2069");
            default -> Extension.word("chosenNot");
        };
    }

    private static void tell(String words, boolean good) {
        PageWords.outcome("imported", words, good);
    }

    private static HTMLElement element(String id) {
        return HTMLDocument.current().getElementById(id);
    }
}
