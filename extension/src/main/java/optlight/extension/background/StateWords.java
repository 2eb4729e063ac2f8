package optlight.extension.background;

import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Names;
import optlight.definition.Option;
import optlight.extension.browser.Extension;
import optlight.locate.ControlView;

/** What a state is called: on and off in our words, a choice in LinkedIn's own. */
final class StateWords {
    private StateWords() {}

    static String of(Control control, String state) {
        if (control.role() == ControlRole.RADIOGROUP) {
            for (Option option : control.options()) {
                String label = label(option.names());
                if (option.id().equals(state) && !label.isEmpty()) {
                    return label;
                }
            }
        }
        return switch (state) {
            case ControlView.ON -> Extension.word("stateOn");
            case ControlView.OFF -> Extension.word("stateOff");
            case ControlView.MIXED -> Extension.word("stateMixed");
            case ControlView.SHOWN -> Extension.word("standing_SEEN");
            case ControlView.UNKNOWN -> Extension.word("stateUnknown");
            default -> state;
        };
    }

    /** What LinkedIn calls it in the member's language, or else in English; empty if we know neither. */
    static String label(Names names) {
        String language = names.shownIn(Extension.language().replace('_', '-'));
        return language.isEmpty() ? "" : names.byLanguage().get(language).get(0);
    }
}
