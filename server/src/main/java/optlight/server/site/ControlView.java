package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Option;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;

/**
 * A switch, a group, a button, a list or a field of a setting's page.
 *
 * @param role        what it is, in words
 * @param name        what LinkedIn calls it; {@code null} if it is not known
 * @param todo        what to do there; {@code null} where the page says it
 * @param recommended the state we recommend; {@code null} if none
 * @param usual       the state new accounts were seen with; {@code null} if it is not known
 * @param options     what there is to choose from
 */
public record ControlView(String role, Said name, Said todo, Said recommended, Said usual, List<Said> options) {
    static ControlView of(Setting setting, Control control, Translation translation) {
        List<Said> options = new ArrayList<>();
        for (Option option : control.options()) {
            translation.name(option.names()).ifPresent(options::add);
        }
        Optional<Said> name = translation.name(control.names());
        return new ControlView(
                translation.words().get("role." + control.role().word()),
                name.or(() -> translation.name(control.section())).orElse(null),
                translation
                        .phrase(
                                Texts::settings,
                                setting.id(),
                                (SettingText it) -> it.controls().get(control.id()),
                                setting.id())
                        .orElse(null),
                state(control, control.recommended(), translation),
                state(control, control.usual(), translation),
                options);
    }

    private static Said state(Control control, String state, Translation translation) {
        if (state == null) {
            return null;
        }
        if (control.role() != ControlRole.RADIOGROUP) {
            return Said.here(translation.words().get("state." + control.role().word() + "." + state));
        }
        for (Option option : control.options()) {
            if (option.id().equals(state)) {
                return translation.name(option.names()).orElse(null);
            }
        }
        return null;
    }
}
