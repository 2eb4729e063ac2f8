package optlight.extension.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.trust.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TestStepTest {
    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, ADDRESS",
        "REDIRECTED, ADDRESS",
        "BAD_ANSWER, ADDRESS",
        "NOT_AN_ENVELOPE, ENVELOPE",
        "UNKNOWN_KEY, SIGNATURE",
        "NO_ED25519, SIGNATURE",
        "ROLLED_BACK, AGE",
        "TEXTS_MISSING, TEXTS",
        "NOT_STORED, STORED",
        "SAME, ",
        "UPDATED, ",
        "MENDED, "
    })
    void anOutcomeFailsAtOneStepOrNone(String outcome, TestStep step) {
        assertEquals(step, TestStep.failedAt(outcome).orElse(null));
        assertTrue(TestStep.tells(outcome));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsStep(Refusal refusal) {
        assertTrue(TestStep.failedAt(refusal.name()).isPresent());
    }

    @Test
    void whatWasNotAskedTellsNothing() {
        for (String outcome : new String[] {"", " ", "NO_SERVER", "BAD_SERVER", "UNREACH", "AME UPD"}) {
            assertEquals(false, TestStep.tells(outcome), outcome);
        }
    }
}
