package optlight.definition;

import java.util.Map;

/**
 * A setting for which guidance is stopped until the next definitions.
 *
 * @param reason  why, in English, as told to the member; at most 500 characters
 * @param reasons the same in other languages; they need not have it, for stopping must be quick
 */
public record SwitchedOff(String setting, String reason, Map<String, String> reasons) {
    public SwitchedOff {
        Require.id(setting, "setting switched off");
        Require.text(reason, Require.MAX_TEXT, "reason for switching off " + setting);
        for (Map.Entry<String, String> entry : reasons.entrySet()) {
            String language = Require.language(entry.getKey(), "language of reasons");
            Require.text(entry.getValue(), Require.MAX_TEXT, "reason in " + language + " for switching off " + setting);
        }
        reasons = Map.copyOf(reasons);
    }

    /** In English alone. */
    public SwitchedOff(String setting, String reason) {
        this(setting, reason, Map.of());
    }
}
