package optlight.extension.popup;

import optlight.extension.browser.Click;
import optlight.extension.browser.Extension;
import optlight.extension.browser.SidePanel;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.extension.message.Stored;
import optlight.extension.page.GuidanceStatus;
import optlight.extension.page.PageWords;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The checklist, the guides and the questions, filled with what the background knows, and filled anew when that changes: in
 * the popup, and in the side panel, which stays and follows the member from page to page.
 */
public final class PopupPage {
    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private final boolean stays;
    private final ChecklistView checklist = new ChecklistView(this::run);
    private final GuideList guides = new GuideList(this::run);
    private final CheckupBox checkup = new CheckupBox(this::run);
    private final HereBox here = new HereBox(this::run);

    private PopupPage(boolean stays) {
        this.stays = stays;
    }

    public static void start() {
        PopupPage page = new PopupPage(false);
        Click.on(DOCUMENT.getElementById("openBeside"), () -> SidePanel.open(PopupPage::close));
        page.begin();
    }

    public static void startPanel() {
        PopupPage page = new PopupPage(true);
        page.here.start();
        page.begin();
    }

    private void begin() {
        // First what was kept, if anything was: for its answer the background may have to start.
        Storage.session()
                .texts(new String[] {Stored.OVERVIEW})
                .then(
                        found -> {
                            Message kept = Message.kept(found.text(Stored.OVERVIEW));
                            if (kept.kind().equals(Message.OVERVIEW)) {
                                show(kept);
                            }
                            return null;
                        },
                        unreadable -> null)
                .then(done -> {
                    ask(Message.of(Message.OVERVIEW));
                    return null;
                });
        Storage.onChange(() -> ask(Message.of(Message.OVERVIEW)));
        Click.on(DOCUMENT.getElementById("options"), Extension::openOptionsPage);
        Click.on(DOCUMENT.getElementById("check"), () -> ask(Message.of(Message.CHECK)));
        Click.on(DOCUMENT.getElementById("log"), () -> Tabs.open(Extension.url("log.html")));
    }

    private void ask(Message message) {
        Extension.sendMessage(message)
                .then(
                        answer -> {
                            show(Message.from(answer));
                            DOCUMENT.getElementById("all").removeAttribute("aria-busy");
                            return null;
                        },
                        error -> {
                            DOCUMENT.getElementById("all").removeAttribute("aria-busy");
                            PageWords.text("status", Extension.word("popupFailed"));
                            return null;
                        });
    }

    private void show(Message overview) {
        if (overview.kind().equals(Message.OVERVIEW)) {
            PageWords.text("beside", overview.text("mode").equals("beside") ? Extension.word("besideNote") : "");
            checklist.update(overview);
            guides.update(overview);
            checkup.update(overview);
            if (stays) {
                here.update(overview);
            }
            GuidanceStatus.show(overview);
            HTMLElement check = DOCUMENT.getElementById("check");
            check.setHidden(overview.text("server").isEmpty());
        } else {
            PageWords.text("status", Extension.word("popupFailed"));
        }
    }

    private void run(Message message) {
        String does = message.text("does");
        boolean leads = !message.kind().equals(Message.MARK)
                && !message.kind().equals(Message.END)
                && !does.equals("pause")
                && !does.equals("stop");
        if (!leads) {
            ask(message);
        } else if (stays) {
            Extension.tell(message);
        } else {
            Extension.sendMessage(message).then(done -> {
                close();
                return null;
            });
        }
    }

    /** The popup closes when the member is led away; it would close by itself, but not in every browser at once. */
    private static void close() {
        Window.current().close();
    }
}
