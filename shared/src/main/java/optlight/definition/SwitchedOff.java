package optlight.definition;

/** A setting for which guidance is stopped until the next definitions, and why, as told to the member. */
public record SwitchedOff(String setting, String reason) {
    public SwitchedOff {
        Require.id(setting, "setting switched off");
        Require.text(reason, Require.MAX_TEXT, "reason for switching off " + setting);
    }
}
