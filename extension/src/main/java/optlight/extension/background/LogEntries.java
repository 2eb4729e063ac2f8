package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.definition.Texts;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.guide.ChangeLog;

/**
 * The log as its page shows it, the newest first: {@code atMs}, {@code setting} and {@code control} (ids; no control for what
 * the member said), {@code state}, and what all that is called: {@code title} in a {@code language}, {@code label} (of the
 * control, where there are several), {@code words}.
 */
final class LogEntries {
    private LogEntries() {}

    static Message[] of(InUse now, ChangeLog log) {
        List<Message> entries = new ArrayList<>();
        List<ChangeLog.Change> changes = log.changes();
        for (int i = changes.size() - 1; i >= 0; i--) {
            entries.add(entry(now, changes.get(i)));
        }
        return entries.toArray(new Message[0]);
    }

    private static Message entry(InUse now, ChangeLog.Change change) {
        Optional<Setting> setting = now.definitions().setting(change.setting());
        Control control = control(setting, change.control());
        boolean several = setting.isPresent() && setting.get().controls().size() > 1;
        return Message.of("change")
                .with("atMs", "" + change.atMs())
                .with("setting", change.setting())
                .with("title", now.title(change.setting()))
                .with("language", now.spoken(Texts::settings, change.setting()).language())
                .with("control", change.control().equals(ChangeLog.SAID) ? "" : change.control())
                .with("label", control != null && several ? StateWords.label(control.names()) : "")
                .with("state", change.state())
                .with("words", control == null ? said(change.state()) : StateWords.of(control, change.state()));
    }

    /** {@code null} for what the member said, and for what the definitions know no more. */
    private static Control control(Optional<Setting> setting, String id) {
        if (setting.isPresent()) {
            for (Control control : setting.get().controls()) {
                if (control.id().equals(id)) {
                    return control;
                }
            }
        }
        return null;
    }

    private static String said(String word) {
        return switch (word) {
            case "done" -> Extension.word("standing_MARKED");
            case "absent" -> Extension.word("standing_NOT_OFFERED");
            case "undone" -> Extension.word("markTaken");
            default -> word;
        };
    }
}
