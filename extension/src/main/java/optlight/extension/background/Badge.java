package optlight.extension.background;

import optlight.choice.Reminder;
import optlight.extension.browser.Extension;

/**
 * What stands on the toolbar button: how many core settings are not known to be as recommended; or that it is time to look at
 * them again.
 */
final class Badge {
    private final DefinitionsStore definitions;
    private final SeenStates seen;

    private final Reminding reminding;

    Badge(DefinitionsStore definitions, SeenStates seen, Reminding reminding) {
        this.reminding = reminding;
        this.definitions = definitions;
        this.seen = seen;
    }

    void refresh() {
        definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> reminding.due(now, known).then(due -> {
                            boolean reminds = !(due instanceof Reminder.None);
                            int open = known.checklist(now.definitions())
                                    .openCore()
                                    .size();
                            Extension.badgeColor("#7a1fd1");
                            Extension.badgeText(open > 0 ? "" + open : reminds ? "!" : "");
                            Extension.buttonTitle(
                                    reminds
                                            ? Extension.word("buttonReminder")
                                            : open == 0
                                                    ? Extension.word("buttonAllDone")
                                                    : Extension.word("buttonOpen", "" + open));
                            return null;
                        })));
    }
}
