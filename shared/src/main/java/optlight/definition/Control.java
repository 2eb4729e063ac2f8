package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * A control of a setting's page.
 *
 * @param recommended the state we recommend: {@code on} or {@code off} for a switch and for checkboxes, an option's id for a
 *                    radio group;
 *                    {@code null} where it is the member's choice
 * @param usual       the state new accounts were seen with; {@code null} if it is not known
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
        String usual,
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
        boolean group = role == ControlRole.RADIOGROUP || role == ControlRole.CHECKBOXES;
        if (role != ControlRole.FIELD) {
            Require.within(
                    options.size(), group ? 2 : 0, group ? MAX_OPTIONS : 0, "options of " + role.word() + " " + id);
        }
        if (role != ControlRole.RADIOGROUP) {
            states = role.hasState() ? List.of("on", "off") : List.of();
        }
        requireState(recommended, states, "recommended of control " + id);
        requireState(usual, states, "default of control " + id);
    }

    private static void requireState(String state, List<String> states, String what) {
        if (state != null && !states.contains(state)) {
            throw new InvalidDefinitionException(
                    what + " must be one of [" + String.join(", ", states) + "], is " + Require.quoted(state));
        }
    }

    /** Whether it is ever looked for. */
    public boolean canBeFound() {
        return role != ControlRole.FIELD;
    }

    /** Whether this state is the one we recommend. */
    public boolean isAsRecommended(String state) {
        return recommended != null && recommended.equals(state);
    }
}
