package optlight.report;

import java.util.Locale;
import java.util.Optional;

/** What came of looking for a setting's controls, the surest first. Of several controls the least sure one counts. */
public enum Outcome {
    LOCATED,
    HINT,
    AMBIGUOUS,
    ABSENT;

    /** As it stands in reports: {@code located}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The outcome at a place of this list, as pages tell it: {@code 0} to {@code 3}.
     *
     * @return empty for any other text
     */
    public static Optional<Outcome> at(String place) {
        return place.length() == 1 && place.charAt(0) >= '0' && place.charAt(0) <= '3'
                ? Optional.of(values()[place.charAt(0) - '0'])
                : Optional.empty();
    }

    boolean isSurerThan(Outcome other) {
        return compareTo(other) < 0;
    }
}
