package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.UserActivation;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import optlight.locate.ControlView;

/**
 * Tells the background what state each control is in, once it has stayed in it for a moment: LinkedIn takes a change back if
 * it cannot be saved.
 */
final class StateReporter {
    static final int SETTLED_MS = 600;

    /** What was seen of one control. */
    private static final class Seen {
        final String control;
        String first;
        String state = "";
        double sinceMs;
        String reported = "";

        Seen(String control, String first) {
            this.control = control;
            this.first = first;
        }
    }

    private final List<Seen> all = new ArrayList<>();

    /** Whether a control is in another state than the first that could be read since the page was loaded. */
    boolean hasChanged(Sight sight) {
        return !of(sight).first.equals(sight.state());
    }

    void saw(Sight sight) {
        Seen seen = of(sight);
        String state = sight.state();
        // Nobody has touched the page yet: LinkedIn draws first and sets afterwards what it has kept.
        if (seen.first.equals(ControlView.UNKNOWN) || !UserActivation.hasBeen()) {
            seen.first = state;
        }
        double nowMs = Clock.runningMs();
        if (!state.equals(seen.state)) {
            seen.state = state;
            seen.sinceMs = nowMs;
        } else if (!state.equals(seen.reported) && nowMs - seen.sinceMs >= SETTLED_MS) {
            seen.reported = state;
            Extension.tell(Message.of(Message.SEEN)
                    .with("setting", sight.locator().setting())
                    .with("control", sight.locator().control())
                    .with("state", state)
                    .with("first", seen.first));
        }
    }

    /** What was told may have been erased since; how it was when the page came is still true. */
    void forget() {
        for (Seen each : all) {
            each.reported = "";
        }
    }

    private Seen of(Sight sight) {
        String control =
                Checklist.key(sight.locator().setting(), sight.locator().control());
        for (Seen each : all) {
            if (each.control.equals(control)) {
                return each;
            }
        }
        Seen first = new Seen(control, sight.state());
        all.add(first);
        return first;
    }
}
