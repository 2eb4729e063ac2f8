package optlight.server.report;

import java.util.Locale;

/** What came of looking for a setting's control, as {@code check} has it. */
public enum Outcome {
    LOCATED,
    HINT,
    ABSENT,
    AMBIGUOUS;

    /** As it stands in reports: {@code located}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
