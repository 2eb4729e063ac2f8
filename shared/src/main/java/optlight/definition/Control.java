package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * A control of a setting's page.
 *
 * @param recommended the state we recommend: {@code on} or {@code off} for a switch and for checkboxes, an option's id for a
 *                    radio group;
 *                    {@code null} where it is the member's choice
 * @param keys        LinkedIn's own names for it, as found in {@code aria-labelledby}, {@code id} or {@code name}: the
 *                    one identity that no language changes; empty where none is known
 * @param names       its label; empty for a group, whose options carry the names
 * @param section     the headings it may stand under
 * @param options     the radios or checkboxes of a group, in page order; empty for a switch
 */
public record Control(
        String id,
        ControlRole role,
        String recommended,
        List<String> keys,
        Names names,
        Names section,
        List<Option> options) {
    private static final int MAX_OPTIONS = 16;
    private static final int MAX_KEYS = 8;

    public Control {
        Require.id(id, "control id");
        Require.present(role, "role of control " + id);
        keys = Require.list(keys, MAX_KEYS, "keys of control " + id);
        for (String key : keys) {
            Require.text(key, 100, "key of control " + id);
        }
        Require.present(names, "names of control " + id);
        Require.present(section, "section of control " + id);
        options = Require.list(options, MAX_OPTIONS, "options of control " + id);
        List<String> states = new ArrayList<>();
        for (Option option : options) {
            states.add(option.id());
        }
        Require.distinct(states, "options of control " + id);
        if (role == ControlRole.SWITCH) {
            Require.within(options.size(), 0, 0, "options of switch " + id);
            states = List.of("on", "off");
        } else if (role == ControlRole.RADIOGROUP) {
            Require.within(options.size(), 2, MAX_OPTIONS, "options of radio group " + id);
        } else {
            Require.within(options.size(), 2, MAX_OPTIONS, "options of checkboxes " + id);
            states = List.of("on", "off");
        }
        if (recommended != null && !states.contains(recommended)) {
            throw new InvalidDefinitionException("recommended of control " + id + " must be one of ["
                    + String.join(", ", states) + "], is " + Require.quoted(recommended));
        }
    }

    /** Whether this state is the one we recommend. */
    public boolean isAsRecommended(String state) {
        return recommended != null && recommended.equals(state);
    }
}
