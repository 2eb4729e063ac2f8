package optlight.extension.popup;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** In the side panel: the setting that belongs to the page in front, laid open, while the member goes from page to page. */
final class HereBox {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final Errand errand;
    private final List<SettingRow> rows = new ArrayList<>();
    private Message overview = Message.of("");
    private String shown = "";
    private String[] here = new String[0];

    HereBox(Errand errand) {
        this.errand = errand;
    }

    void start() {
        Tabs.onFront(this::look);
        look();
    }

    void update(Message now) {
        overview = now;
        fill();
    }

    /** Which page it is we know of LinkedIn's alone. */
    private void look() {
        Tabs.inThisWindow().then(tab -> {
            if (tab.url().isEmpty()) {
                arrive(new String[0]);
            } else {
                Extension.sendMessage(Message.of(Message.HERE).with("url", tab.url()))
                        .then(
                                answer -> {
                                    arrive(Message.from(answer).texts("settings"));
                                    return null;
                                },
                                error -> null);
            }
            return null;
        });
    }

    private void arrive(String[] settings) {
        here = settings;
        fill();
    }

    private void fill() {
        List<Message> settings = new ArrayList<>();
        for (String id : here) {
            for (Message setting : overview.list("settings")) {
                if (setting.text("id").equals(id)) {
                    settings.add(setting);
                }
            }
        }
        String words = ChecklistView.identity(settings.toArray(new Message[0]));
        if (words.equals(shown)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).update(settings.get(i));
            }
            return;
        }
        shown = words;
        rows.clear();
        HTMLElement list = DOCUMENT.getElementById("hereSettings");
        list.clear();
        for (Message setting : settings) {
            SettingRow row = new SettingRow(setting, errand, "here-");
            row.layOpen();
            rows.add(row);
            list.appendChild(row.element());
        }
        DOCUMENT.getElementById("here").setHidden(settings.isEmpty());
    }
}
