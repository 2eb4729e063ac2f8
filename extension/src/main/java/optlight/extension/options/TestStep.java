package optlight.extension.options;

import java.util.Optional;

/** What must go well, one after the other, before guidance from a server is in use. */
enum TestStep {
    ADDRESS("UNREACHABLE TOO_SLOW BROKEN_OFF REDIRECTED BAD_ANSWER"),
    ENVELOPE("TOO_BIG NOT_AN_ENVELOPE"),
    SIGNATURE("UNKNOWN_KEY KEYS_DAMAGED REVOKED_KEY BAD_SIGNATURE NO_ED25519"),
    AGE("NEWER_ENGINE INVALID ROLLED_BACK NOT_YET_ISSUED EXPIRED"),
    TEXTS("TEXTS_MISSING"),
    STORED("NOT_STORED");

    /** Outcomes after which all of it has gone well. */
    static final String GOOD = " UPDATED SAME MENDED ";

    private final String failures;

    /** @param failures the outcomes of an update that mean that this went wrong */
    TestStep(String failures) {
        this.failures = " " + failures + " ";
    }

    /** What went wrong; empty if nothing did, or if there was nothing to try. */
    static Optional<TestStep> failedAt(String outcome) {
        for (TestStep step : values()) {
            if (step.failures.contains(" " + outcome + " ")) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Whether an outcome says anything about these steps. */
    static boolean tells(String outcome) {
        return failedAt(outcome).isPresent() || GOOD.contains(" " + outcome + " ");
    }
}
