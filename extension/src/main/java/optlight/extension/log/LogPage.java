package optlight.extension.log;

import optlight.extension.browser.Click;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.OwnPage;
import optlight.extension.message.Message;
import optlight.extension.page.PageWords;
import optlight.extension.page.Spoken;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows the log, and gives it to the member in the form they want. */
public final class LogPage {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();
    private static final String[] MEMBERS = {"time", "setting", "title", "control", "state", "words"};

    private Message[] changes = new Message[0];

    private LogPage() {}

    public static void start() {
        LogPage page = new LogPage();
        page.ask(Message.LOG, "");
        Click.on(element("csv"), () -> OwnPage.save("optlight-log.csv", "text/csv", page.csv()));
        Click.on(
                element("json"),
                () -> OwnPage.save("optlight-log.json", "application/json", LogFile.json(MEMBERS, page.rows())));
        Click.on(element("print"), OwnPage::print);
        Click.on(element("delete"), () -> sure(true));
        Click.on(element("no"), () -> sure(false));
        Click.on(element("yes"), () -> {
            sure(false);
            page.ask(Message.FORGET, Extension.word("logDeleted"));
        });
        OwnPage.onKey(element("sure"), (key, shift) -> {
            boolean escapes = key.equals("Escape");
            if (escapes) {
                sure(false);
            }
            return escapes;
        });
    }

    /** Asks once more, in the page: what is deleted cannot be brought back. The focus goes where nothing is lost by a key too many. */
    private static void sure(boolean asks) {
        element("sure").setHidden(!asks);
        element("delete").setHidden(asks);
        element(asks ? "no" : "delete").focus();
    }

    private void ask(String kind, String done) {
        Extension.sendMessage(Message.of(kind))
                .then(
                        answer -> {
                            Message log = Message.from(answer);
                            boolean well = log.kind().equals(Message.LOG);
                            if (well) {
                                show(log);
                            }
                            PageWords.text("done", well ? done : Extension.word("popupFailed"));
                            return null;
                        },
                        error -> {
                            PageWords.text("done", Extension.word("popupFailed"));
                            return null;
                        });
    }

    private void show(Message log) {
        changes = log.list("changes");
        HTMLElement body = element("changes");
        body.clear();
        for (Message change : changes) {
            HTMLElement row = DOCUMENT.createElement("tr");
            HTMLElement time = DOCUMENT.createElement("time").withText(Clock.words(ms(change), Extension.language()));
            time.setAttribute("datetime", Clock.iso(ms(change)));
            HTMLElement when = DOCUMENT.createElement("td");
            when.appendChild(time);
            row.appendChild(when);
            row.appendChild(Spoken.element("td", title(change), change.text("language")));
            row.appendChild(cell(change.text("words")));
            body.appendChild(row);
        }
        element("table").setHidden(changes.length == 0);
        PageWords.text("empty", changes.length == 0 ? Extension.word("logEmpty") : "");
        for (String id : new String[] {"csv", "json", "print"}) {
            element(id).setHidden(changes.length == 0);
        }
    }

    private static HTMLElement cell(String text) {
        HTMLElement cell = DOCUMENT.createElement("td").withText(text);
        cell.setDir("auto");
        return cell;
    }

    private static String title(Message change) {
        String label = change.text("label");
        return label.isEmpty() ? change.text("title") : change.text("title") + ": " + label;
    }

    private static double ms(Message change) {
        return (double) Long.parseLong(change.text("atMs"));
    }

    private String csv() {
        String[][] rows = rows();
        String[][] table = new String[rows.length + 1][];
        table[0] = MEMBERS;
        System.arraycopy(rows, 0, table, 1, rows.length);
        return LogFile.csv(table);
    }

    private String[][] rows() {
        String[][] rows = new String[changes.length][];
        for (int i = 0; i < rows.length; i++) {
            Message change = changes[i];
            rows[i] = new String[] {
                Clock.iso(ms(change)),
                change.text("setting"),
                title(change),
                change.text("control"),
                change.text("state"),
                change.text("words")
            };
        }
        return rows;
    }

    private static HTMLElement element(String id) {
        return DOCUMENT.getElementById(id);
    }
}
