package optlight.extension.content;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Clock;
import optlight.extension.browser.KeyPress;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;

/**
 * Calls regularly, and at once when the member scrolls, resizes or presses a key. There is no event for a page that
 * moves its parts, and none for a switch set by script; twelve calls a second, and only while something is shown, see
 * both; {@code docs/overlay.md} has what that costs. Keys that a script of the page has made up are none: a page could find
 * out by them whether we are there.
 */
final class Pulse {
    private static final int SHOWN_MS = 80;
    private static final int HIDDEN_MS = 500;

    private final Callback beat;
    private final KeyPress keys;
    private int timer;
    private Callback remover;

    Pulse(Callback beat, KeyPress keys) {
        this.beat = beat;
        this.keys = keys;
    }

    void start() {
        remover = listen(beat, keys);
        quicken(false);
    }

    /** @param shown whether there is something on the page that must keep up with it */
    void quicken(boolean shown) {
        if (remover != null) {
            Window.clearInterval(timer);
            timer = Clock.every(beat, shown ? SHOWN_MS : HIDDEN_MS);
        }
    }

    void stop() {
        if (remover != null) {
            Window.clearInterval(timer);
            remover.call();
            remover = null;
        }
    }

    @JSBody(
            params = {"moved", "keys"},
            script = """
            var planned = false;
            var move = () => { if (!planned) { planned = true; requestAnimationFrame(() => { planned = false; moved(); }); } };
            var key = event => { if (event.isTrusted && keys(event.key, event.shiftKey)) {
              event.preventDefault();
              event.stopImmediatePropagation();
            } };
            addEventListener('scroll', move, true);
            addEventListener('resize', move, true);
            addEventListener('keydown', key, true);
            return () => {
              removeEventListener('scroll', move, true);
              removeEventListener('resize', move, true);
              removeEventListener('keydown', key, true);
            };""")
    private static native Callback listen(Callback moved, KeyPress keys);
}
