package optlight.extension.arrival;

import optlight.extension.browser.Extension;
import optlight.extension.browser.FirstScript;
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
final class Arrival implements FirstScript.Ears, Handover.Giver {
    private Handover handover;
    private JSObject hearing;

    /** {@code null} before the first answer, and for whoever wants nothing of the page read. */
    private JSObject following;

    private String path = "";
    private int asked;

    void start() {
        handover = Handover.open(this);
        hearing = FirstScript.hear(Message.REFRESH, this);
        ask();
    }

    @Override
    public void called() {
        ask();
    }

    private void ask() {
        path = Routes.path();
        // What was said before is not so any more: the other script asks itself, should it come in between.
        handover.leaveAnswer(null);
        FirstScript.ask(Message.of(Message.GUIDANCE).with("path", path), ++asked, this);
    }

    @Override
    public void unanswered() {
        if (!Extension.isAlive()) {
            end();
        }
    }

    @Override
    public void answered(JSObject answer, int turn) {
        if (turn != asked) {
            return;
        }
        Message message = Message.from(answer);
        if (message.kind().equals(Message.BESIDE)) {
            stopReading();
            return;
        }
        boolean told = Routes.areTold();
        if (following == null && told) {
            following = FirstScript.follow(this);
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

    @Override
    public void moved() {
        if (!Extension.isAlive()) {
            end();
        } else if (!Routes.path().equals(path)) {
            handover.leaveFormer(StandingControls.now(FormerControls.CONTROLS));
            ask();
        }
    }

    private void stopReading() {
        if (following != null) {
            FirstScript.end(following);
            following = null;
        }
    }

    /** The other script is there, or the extension is not any more. */
    @Override
    public void end() {
        asked++;
        FirstScript.end(hearing);
        stopReading();
    }
}
