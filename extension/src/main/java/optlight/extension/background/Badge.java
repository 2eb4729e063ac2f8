package optlight.extension.background;

import optlight.extension.browser.Extension;
import optlight.guide.Checklist;

/** The number on the toolbar button: how many core settings are not known to be as recommended. */
final class Badge {
    private final DefinitionsStore definitions;
    private final SeenStates seen;

    Badge(DefinitionsStore definitions, SeenStates seen) {
        this.definitions = definitions;
        this.seen = seen;
    }

    void refresh() {
        definitions
                .inUse()
                .flatThen(now -> seen.all().then(states -> {
                    int open = new Checklist(now.definitions(), SeenStates.states(states))
                            .openCore()
                            .size();
                    Extension.badgeColor("#7a1fd1");
                    Extension.badgeText(open == 0 ? "" : "" + open);
                    Extension.buttonTitle(
                            open == 0 ? Extension.word("buttonAllDone") : Extension.word("buttonOpen", "" + open));
                    return null;
                }));
    }
}
