package optlight.extension.content;

import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import optlight.locate.Locator;

/**
 * Tells the background what state a control is in, once it has stayed in it for a moment: LinkedIn takes a change back if
 * it cannot be saved.
 */
final class StateReporter {
    private static final int SETTLED_MS = 600;

    private String seen = "";
    private double sinceMs;
    private String reported = "";

    void saw(Locator locator, String state) {
        String sight = Checklist.key(locator.setting(), locator.control()) + '=' + state;
        double nowMs = Clock.runningMs();
        if (!sight.equals(seen)) {
            seen = sight;
            sinceMs = nowMs;
        } else if (!sight.equals(reported) && nowMs - sinceMs >= SETTLED_MS) {
            reported = sight;
            Extension.tell(Message.of(Message.SEEN)
                    .with("setting", locator.setting())
                    .with("control", locator.control())
                    .with("state", state));
        }
    }
}
