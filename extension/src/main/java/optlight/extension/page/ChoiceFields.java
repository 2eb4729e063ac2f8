package optlight.extension.page;

import java.util.ArrayList;
import java.util.List;
import optlight.choice.Choice;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The fields of a page that are named for a {@link Choice}: a {@code select} or a checkbox by its id, radio buttons by their name. What is
 * chosen is kept at once; {@code #chosen} says so.
 */
public final class ChoiceFields {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    public void start() {
        for (Choice choice : Choice.values()) {
            HTMLElement select = select(choice);
            if (select != null) {
                OwnPage.onChange(select, () -> choose(choice, OwnPage.value(select)));
            }
            HTMLInputElement box = box(choice);
            if (box != null) {
                OwnPage.onChange(box, () -> choose(choice, box.isChecked() ? "on" : "off"));
            }
            for (HTMLInputElement radio : radios(choice)) {
                OwnPage.onChange(radio, () -> choose(choice, radio.getValue()));
            }
        }
    }

    /** @param overview what the background says is chosen */
    public void show(Message overview) {
        for (Choice choice : Choice.values()) {
            String value = overview.text(choice.key());
            boolean managed = !overview.text(choice.key() + "Managed").isEmpty();
            PageWords.text(choice.key() + "Managed", managed ? Extension.word("serverManaged") : "");
            HTMLElement select = select(choice);
            if (select != null) {
                OwnPage.fill(select, value);
                if (managed) {
                    select.setAttribute("disabled", "");
                } else {
                    select.removeAttribute("disabled");
                }
            }
            HTMLInputElement box = box(choice);
            if (box != null) {
                box.setChecked(value.equals("on"));
            }
            for (HTMLInputElement radio : radios(choice)) {
                radio.setChecked(radio.getValue().equals(value));
                radio.setDisabled(managed);
            }
        }
    }

    /** Where guidance is to be shown, as this page has it, whether or not that is kept yet. */
    public String mode() {
        for (HTMLInputElement radio : radios(Choice.MODE)) {
            if (radio.isChecked()) {
                return radio.getValue();
            }
        }
        return Choice.MODE.first();
    }

    /** What could not be kept is not shown as chosen. */
    private void choose(Choice choice, String value) {
        PageWords.text("chosen", "");
        Extension.sendMessage(
                        Message.of(Message.CHOOSE).with("choice", choice.key()).with("value", value))
                .then(
                        answer -> {
                            Message overview = Message.from(answer);
                            if (overview.kind().equals(Message.OVERVIEW)) {
                                show(overview);
                                boolean kept = overview.text("problem").isEmpty();
                                PageWords.outcome(
                                        "chosen",
                                        kept ? Extension.word("chosen") : Extension.word("languageMissing"),
                                        kept);
                            } else {
                                PageWords.outcome("chosen", Extension.word("chosenNot"), false);
                            }
                            return null;
                        },
                        error -> {
                            PageWords.outcome("chosen", Extension.word("chosenNot"), false);
                            return null;
                        });
    }

    private static HTMLElement select(Choice choice) {
        return DOCUMENT.querySelector("select#" + choice.key());
    }

    private static HTMLInputElement box(Choice choice) {
        return (HTMLInputElement) DOCUMENT.querySelector("input[type=checkbox]#" + choice.key());
    }

    private static List<HTMLInputElement> radios(Choice choice) {
        List<HTMLInputElement> radios = new ArrayList<>();
        var found = DOCUMENT.querySelectorAll("input[name=" + choice.key() + "]");
        for (int i = 0; i < found.getLength(); i++) {
            radios.add((HTMLInputElement) found.get(i));
        }
        return radios;
    }
}
