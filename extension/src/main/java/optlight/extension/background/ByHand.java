package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Option;
import optlight.definition.Setting;
import optlight.extension.browser.Extension;
import optlight.locate.ControlView;

/** The way to a setting and what to do there in words, for whoever wants nothing put into the page. */
final class ByHand {
    private ByHand() {}

    /** From the left rail to the controls; what we have no name for is left out, since a wrong name leads astray. */
    static String[] steps(InUse now, Setting setting) {
        List<String> steps = new ArrayList<>();
        if (setting.row() != null) {
            now.definitions()
                    .category(setting.category())
                    .map(Category::names)
                    .map(StateWords::label)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> steps.add(Extension.word("byHandRail", name)));
            String row = StateWords.label(setting.row().names());
            if (!row.isEmpty()) {
                steps.add(Extension.word("byHandRow", row));
            }
        }
        for (Control control : setting.controls()) {
            if (control.canBeFound()) {
                add(steps, control);
            }
        }
        return steps.toArray(new String[0]);
    }

    private static void add(List<String> steps, Control control) {
        String wanted = control.recommended();
        if (wanted == null) {
            look(steps, StateWords.label(control.names()));
        } else if (control.role() == ControlRole.RADIOGROUP) {
            steps.add(Extension.word("byHandRow", StateWords.of(control, wanted)));
        } else if (control.role() == ControlRole.CHECKBOXES) {
            for (Option option : control.options()) {
                set(steps, StateWords.label(option.names()), wanted);
            }
        } else {
            set(steps, StateWords.label(control.names()), wanted);
        }
    }

    private static void look(List<String> steps, String name) {
        if (!name.isEmpty()) {
            steps.add(Extension.word("byHandLook", name));
        }
    }

    private static void set(List<String> steps, String name, String wanted) {
        if (!name.isEmpty()) {
            String state = Extension.word(wanted.equals(ControlView.ON) ? "stateOn" : "stateOff");
            steps.add(Extension.word("byHandSet", name, state));
        }
    }
}
