package optlight.extension.content;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Clock;
import optlight.extension.browser.KeyPress;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;

/**
 * Calls when the member does something that may move or set what is shown, and twice a second whatever happens: there is no
 * event for an address that LinkedIn's app has changed, and none for a switch set by script. Keys that a script of the page has
 * made up are none: a page could find out by them whether we are there.
 */
final class Pulse {
    private static final int BEAT_MS = 500;

    private final Callback beat;
    private final Callback moved;
    private final KeyPress keys;
    private int timer;
    private Callback remover;

    Pulse(Callback beat, Callback moved, KeyPress keys) {
        this.beat = beat;
        this.moved = moved;
        this.keys = keys;
    }

    void start() {
        remover = listen(moved, keys);
        timer = Clock.every(beat, BEAT_MS);
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
            addEventListener('click', move, true);
            addEventListener('keydown', key, true);
            return () => {
              removeEventListener('scroll', move, true);
              removeEventListener('resize', move, true);
              removeEventListener('click', move, true);
              removeEventListener('keydown', key, true);
            };""")
    private static native Callback listen(Callback moved, KeyPress keys);
}
