package optlight.extension.background;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.poll.PollSchedule;
import org.teavm.jso.core.JSPromise;

/** Asks the server now and then; when, {@link PollSchedule} says. */
final class Polling {
    private static final String ALARM = "definitions";

    private final DefinitionsUpdate update;
    private final Badge badge;

    Polling(DefinitionsUpdate update, Badge badge) {
        this.update = update;
        this.badge = badge;
    }

    /** After the browser has started, or the extension was installed or updated. */
    void plan() {
        update.last().then(last -> {
            set(PollSchedule.atStart((long) Clock.nowMs(), last.nextMs(), Clock.random()));
            return null;
        });
    }

    /** It is time, unless the browser has kept an alarm from before a pause. */
    void poll() {
        update.last().then(last -> {
            if (last.failures() == 0 || (long) Clock.nowMs() >= last.nextMs()) {
                ask();
            } else {
                set(last.nextMs());
            }
            return null;
        });
    }

    /** Asks now, and plans when to ask again. Never rejects. */
    JSPromise<UpdateOutcome> ask() {
        return update.run().then(outcome -> {
            set(outcome.nextMs());
            badge.refresh();
            return outcome;
        });
    }

    /** The period is for the case that nobody sets the alarm again. */
    private static void set(long whenMs) {
        Extension.alarm(ALARM, (double) whenMs, PollSchedule.INTERVAL_MS / 60_000.0);
    }
}
