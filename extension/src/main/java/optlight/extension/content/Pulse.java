package optlight.extension.content;

import optlight.extension.browser.Callback;
import optlight.extension.browser.Clock;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;

/**
 * Calls regularly, and at once when the member scrolls, resizes or presses Escape. There is no event for a page that
 * moves its parts, and none for a switch set by script; twelve glances a second see both, for less than a thousandth of
 * the processor's time, and only while something is shown.
 */
final class Pulse {
    private static final int SHOWN_MS = 80;
    private static final int HIDDEN_MS = 500;

    private final Callback beat;
    private final Callback escape;
    private int timer;
    private Callback remover;

    Pulse(Callback beat, Callback escape) {
        this.beat = beat;
        this.escape = escape;
    }

    void start() {
        remover = listen(beat, escape);
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
            params = {"moved", "escape"},
            script = "var planned = false;"
                    + "var move = function () { if (!planned) { planned = true;"
                    + " requestAnimationFrame(function () { planned = false; moved(); }); } };"
                    + "var key = function (event) { if (event.key === 'Escape') { escape(); } };"
                    + "addEventListener('scroll', move, {capture: true, passive: true});"
                    + "addEventListener('resize', move, {passive: true});"
                    + "addEventListener('keydown', key, true);"
                    + "return function () { removeEventListener('scroll', move, {capture: true});"
                    + " removeEventListener('resize', move); removeEventListener('keydown', key, true); };")
    private static native Callback listen(Callback moved, Callback escape);
}
