package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.Reminder;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.extension.browser.Clock;
import optlight.guide.Checklist;
import optlight.guide.Known;
import optlight.guide.Mark;
import optlight.guide.Observation;
import optlight.locate.ControlView;
import org.teavm.jso.core.JSPromise;

/** Whether the member is to be reminded of one of the core settings. */
final class Reminding {
    private final Choices choices;

    Reminding(Choices choices) {
        this.choices = choices;
    }

    JSPromise<Reminder> due(InUse now, Known known) {
        return choices.kept().then(kept -> {
            List<Reminder.Sight> sights = new ArrayList<>();
            for (Setting setting : now.definitions().settings()) {
                if (setting.tier() == Tier.CORE
                        && setting.page() != null
                        && now.definitions().switchedOff(setting.id()).isEmpty()) {
                    sights.add(sight(setting, known));
                }
            }
            return Reminder.due(Choices.of(kept, Choice.REMINDER), sights, (long) Clock.nowMs());
        });
    }

    /** What the member says counts as a look: beside the page there is no other. */
    private static Reminder.Sight sight(Setting setting, Known known) {
        Optional<Mark> mark = known.mark(setting);
        boolean changed = false;
        for (Control control : setting.controls()) {
            Observation last = known.seen().get(Checklist.key(setting.id(), control.id()));
            changed |= last != null && mark.isEmpty() && isOtherThanRecommended(control, last);
        }
        return new Reminder.Sight(
                setting.id(),
                Math.max(known.seenMs(setting), mark.map(Mark::atMs).orElse(0L)),
                changed);
    }

    /** Whether it was as recommended once, and is seen otherwise since. */
    private static boolean isOtherThanRecommended(Control control, Observation last) {
        return control.recommended() != null
                && !last.before().isEmpty()
                && control.isAsRecommended(last.before())
                && !control.isAsRecommended(last.state())
                && !last.state().equals(ControlView.UNKNOWN);
    }
}
