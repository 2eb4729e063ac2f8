package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import optlight.choice.Choice;
import optlight.choice.Reminder;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.extension.browser.Clock;
import optlight.guide.Checklist;
import optlight.guide.Known;
import org.teavm.jso.core.JSPromise;

/** Whether the member is to be reminded of one of the core settings. */
final class Reminding {
    private final Choices choices;
    private final Changes changes;

    Reminding(Choices choices, Changes changes) {
        this.choices = choices;
        this.changes = changes;
    }

    JSPromise<Reminder> due(InUse now, Known known) {
        return choices.kept()
                .flatThen(kept -> changes.all().then(changed -> {
                    List<Reminder.Sight> sights = new ArrayList<>();
                    for (Setting setting : now.definitions().settings()) {
                        if (setting.tier() == Tier.CORE
                                && setting.page() != null
                                && now.definitions().switchedOff(setting.id()).isEmpty()) {
                            sights.add(sight(setting, known, changed));
                        }
                    }
                    return Reminder.due(Choices.of(kept, Choice.REMINDER), sights, (long) Clock.nowMs());
                }));
    }

    private static Reminder.Sight sight(Setting setting, Known known, Set<String> changed) {
        boolean other = false;
        for (Control control : setting.controls()) {
            String key = Checklist.key(setting.id(), control.id());
            other |= changed.contains(key);
        }
        return new Reminder.Sight(setting.id(), known.seenMs(setting), other);
    }
}
