package optlight.extension.arrival;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Routes;
import optlight.extension.dom.StandingControls;
import optlight.extension.message.Handover;
import optlight.extension.message.Message;
import optlight.locate.FormerControls;
import org.teavm.jso.JSObject;

/**
 * Asks for each address the page comes to, until the script is there that looks for what is wanted. Of the page it reads
 * nothing but the controls that stand on it when its address changes: those that the new address has inherited must not be
 * pointed at, and who comes later could not tell them.
 */
final class Arrival {
    private final Callback onRoute = this::onRoute;
    private Handover handover;
    private Callback deafen;

    /** {@code null} before the first answer, and for whoever wants nothing of the page read. */
    private Callback stray;

    private String path = "";
    private int asked;

    void start() {
        handover = Handover.open(this::end);
        deafen = Extension.hear((message, sender, reply) -> {
            if (Message.from(message).kind().equals(Message.REFRESH)) {
                ask();
            }
            return false;
        });
        ask();
    }

    private void ask() {
        path = Routes.path();
        // What was said before is not so any more: the other script asks itself, should it come in between.
        handover.leaveAnswer(null);
        int turn = ++asked;
        Extension.ask(
                Message.of(Message.GUIDANCE).with("path", path),
                answer -> {
                    if (turn == asked) {
                        answered(answer);
                    }
                },
                () -> {
                    if (!Extension.isAlive()) {
                        end();
                    }
                });
    }

    private void answered(JSObject answer) {
        Message message = Message.from(answer);
        if (message.kind().equals(Message.BESIDE)) {
            stopReading();
            return;
        }
        boolean told = Routes.areTold();
        if (stray == null && told) {
            stray = Routes.onChange(onRoute);
        }
        if (told && !Routes.path().equals(path)) {
            ask();
            return;
        }
        handover.leaveAnswer(answer);
        // Where nobody tells of another address, only the script that looks at the page again and again sees it.
        if (!told || message.size("locators") > 0) {
            Extension.tell(Message.of(Message.ENGINE).with("path", path));
        }
    }

    private void onRoute() {
        if (!Extension.isAlive()) {
            end();
        } else if (!Routes.path().equals(path)) {
            handover.leaveFormer(StandingControls.now(FormerControls.CONTROLS));
            ask();
        }
    }

    private void stopReading() {
        if (stray != null) {
            stray.call();
            stray = null;
        }
    }

    /** The other script is there, or the extension is not any more. */
    private void end() {
        asked++;
        deafen.call();
        stopReading();
    }
}
