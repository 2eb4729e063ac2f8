package optlight.server.site;

import java.util.HashSet;
import java.util.Set;
import optlight.definition.Advice;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Setting;

/** What we tell members to do about a setting, as the key of one sentence. */
final class Advised {
    private Advised() {}

    /** Where one sentence cannot say it: controls differ, or an option is to be named. */
    static final String CONTROL_BY_CONTROL = "advice.set";

    static String key(Setting setting) {
        if (setting.advice() != Advice.SET) {
            return "advice." + setting.advice().word();
        }
        Set<String> sentences = new HashSet<>();
        for (Control control : setting.controls()) {
            if (control.recommended() != null) {
                sentences.add(key(control));
            }
        }
        return sentences.size() == 1 ? sentences.iterator().next() : CONTROL_BY_CONTROL;
    }

    private static String key(Control control) {
        if (control.role() == ControlRole.RADIOGROUP) {
            return CONTROL_BY_CONTROL;
        }
        return "advice." + control.role().word() + "." + control.recommended();
    }
}
