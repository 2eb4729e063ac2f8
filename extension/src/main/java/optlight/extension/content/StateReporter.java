package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import optlight.locate.Locator;

/**
 * Tells the background what state each control is in, once it has stayed in it for a moment: LinkedIn takes a change back if
 * it cannot be saved.
 */
final class StateReporter {
    private static final int SETTLED_MS = 600;

    /** What was seen of one control. */
    private static final class Seen {
        final String control;
        String state = "";
        double sinceMs;
        String reported = "";

        Seen(String control) {
            this.control = control;
        }
    }

    private final List<Seen> all = new ArrayList<>();

    void saw(Locator locator, String state) {
        Seen seen = of(Checklist.key(locator.setting(), locator.control()));
        double nowMs = Clock.runningMs();
        if (!state.equals(seen.state)) {
            seen.state = state;
            seen.sinceMs = nowMs;
        } else if (!state.equals(seen.reported) && nowMs - seen.sinceMs >= SETTLED_MS) {
            seen.reported = state;
            Extension.tell(Message.of(Message.SEEN)
                    .with("setting", locator.setting())
                    .with("control", locator.control())
                    .with("state", state));
        }
    }

    /** What was told may have been erased since. */
    void forget() {
        all.clear();
    }

    private Seen of(String control) {
        for (Seen each : all) {
            if (each.control.equals(control)) {
                return each;
            }
        }
        Seen first = new Seen(control);
        all.add(first);
        return first;
    }
}
