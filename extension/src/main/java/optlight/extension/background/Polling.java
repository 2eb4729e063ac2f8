package optlight.extension.background;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;

/** Asks the server now and then, spread over time, so that a million browsers do not ask at once. */
final class Polling {
    private static final String ALARM = "definitions";
    private static final double EVERY_MINUTES = 360;

    /** After the browser starts, at the earliest and over how long. */
    private static final double FIRST_MINUTES = 1;

    private static final double SPREAD_MINUTES = 30;

    private final DefinitionsUpdate update;
    private final Badge badge;

    Polling(DefinitionsUpdate update, Badge badge) {
        this.update = update;
        this.badge = badge;
    }

    void plan() {
        Extension.alarm(ALARM, FIRST_MINUTES + Clock.random() * SPREAD_MINUTES, EVERY_MINUTES);
    }

    void poll() {
        update.last().then(last -> {
            // The server may have asked for a pause.
            if (Clock.nowMs() >= last.notBeforeMs()) {
                update.run().then(outcome -> {
                    badge.refresh();
                    return null;
                });
            }
            return null;
        });
    }
}
