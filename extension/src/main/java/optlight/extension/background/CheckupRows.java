package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import optlight.guide.Checkup;
import optlight.guide.CheckupPlan;
import optlight.guide.Known;

/**
 * What our pages show of the last checkup, named by its phase ({@code none} if there was none): {@code pause}, {@code number},
 * {@code pages}, {@code startMs}, {@code read} (how many were), and {@code visits}, named by their outcome: {@code id},
 * {@code title}, {@code language}, {@code standing}, {@code shifts} (a line for each control that had changed), {@code url}
 * (empty if there is no way to it). And how many pages each {@link CheckupPlan} has, under its word.
 */
final class CheckupRows {
    private final InUse now;
    private final Checklist checklist;

    CheckupRows(InUse now, Known known) {
        this.now = now;
        checklist = known.checklist(now.definitions());
    }

    Message message(Optional<Checkup> last) {
        Message message = Message.of(last.map(it -> it.phase().name()).orElse("none"));
        for (CheckupPlan plan : CheckupPlan.values()) {
            int pages =
                    Checkup.begun(plan.visits(now.definitions(), checklist), 0).pages();
            message.with(plan.word(), "" + pages);
        }
        last.ifPresent(it -> add(message, it));
        return message;
    }

    private void add(Message message, Checkup checkup) {
        List<Message> changed = new ArrayList<>();
        List<Message> others = new ArrayList<>();
        int read = 0;
        for (Checkup.Visit visit : checkup.visits()) {
            read += visit.outcome() == Checkup.Outcome.READ ? 1 : 0;
            Optional<Setting> setting = now.definitions().setting(visit.setting());
            // Guidance can have become another since.
            if (setting.isPresent()) {
                (visit.shifts().isEmpty() ? others : changed).add(row(visit, setting.get()));
            }
        }
        int shifted = changed.size();
        changed.addAll(others);
        message.with("pause", checkup.pause().name())
                .with("number", "" + checkup.number())
                .with("pages", "" + checkup.pages())
                .with("startMs", "" + checkup.startMs())
                .with("read", "" + read)
                .with("changed", "" + shifted)
                .with("visits", changed.toArray(new Message[0]));
    }

    private Message row(Checkup.Visit visit, Setting setting) {
        Texts spoken = now.spoken(Texts::settings, setting.id());
        Optional<SettingText> text = spoken.setting(setting.id());
        return Message.of(visit.outcome().name())
                .with("id", setting.id())
                .with("title", text.map(SettingText::title).orElse(setting.id()))
                .with("language", spoken.language())
                .with("standing", checklist.standing(setting).name())
                .with("shifts", shifts(visit, setting))
                .with("url", now.definitions().url(setting));
    }

    private static String[] shifts(Checkup.Visit visit, Setting setting) {
        List<String> lines = new ArrayList<>();
        for (Checkup.Shift shift : visit.shifts()) {
            for (Control control : setting.controls()) {
                if (control.id().equals(shift.control())) {
                    lines.add(Extension.word(
                            "checkupShift",
                            StateWords.of(control, shift.now()),
                            StateWords.of(control, shift.before())));
                }
            }
        }
        return lines.toArray(new String[0]);
    }
}
