package optlight.extension.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookPaceTest {
    private static final String SILENT = "NO_CANDIDATE";
    private static final String OTHER = "NOT_ALONE";

    private final LookPace pace = new LookPace();
    private double nowMs = 10_000;

    @Test
    void nothingWaitsBeforeTheFirstLook() {
        assertFalse(pace.isPausing(0));
        assertFalse(pace.isPausing(10));
    }

    /** A pause of 250 ms is the page guide's own, from look to look. */
    @ParameterizedTest(name = "a look of {0} ms: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # took | the pauses after six looks with the same answer
        1      | 250 250 250 250 250 250
        4.5    | 250 450 450 450 450 450
        10     | 250 500 1000 1000 1000 1000
        25     | 250 500 1000 2000 2000 2000
        80     | 250 500 1000 2000 2000 2000
        """)
    void thePausesDoubleUpToAHundredTimesALookAndTwoSeconds(double tookMs, String pauses) {
        List<String> measured = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            measured.add(String.valueOf(pauseAfter(tookMs, SILENT)));
        }
        assertEquals(pauses, String.join(" ", measured));
    }

    @Test
    void aPauseIsCountedFromTheBeginningOfTheLook() {
        untilSlow();
        pace.looked(50_000, 80, SILENT);
        assertTrue(pace.isPausing(51_999));
        assertFalse(pace.isPausing(52_000));
    }

    @Test
    void anotherAnswerMakesItAsQuickAsAtFirst() {
        untilSlow();
        assertEquals(LookPace.SHORTEST_MS, pauseAfter(80, OTHER));
        assertEquals(500, pauseAfter(80, OTHER));
    }

    @Test
    void soDoesWhateverIsFoundForAsLongAsItIs() {
        untilSlow();
        assertEquals(LookPace.SHORTEST_MS, pauseAfter(0, SILENT));
        assertEquals(LookPace.SHORTEST_MS, pauseAfter(0, SILENT));
    }

    @Test
    void soDoesAChangeThatCanMatterEvenWithinAPause() {
        untilSlow();
        assertTrue(pace.isPausing(nowMs + 1));
        pace.quicken();
        assertFalse(pace.isPausing(nowMs + 1));
    }

    @Test
    void afterThatThePausesGrowFromTheBeginningAgain() {
        untilSlow();
        pace.quicken();
        assertEquals(500, pauseAfter(80, SILENT));
        assertEquals(1_000, pauseAfter(80, SILENT));
    }

    private void untilSlow() {
        for (int i = 0; i < 6; i++) {
            pauseAfter(80, SILENT);
        }
        assertTrue(pace.isPausing(nowMs));
    }

    /** How long a change that tells nothing waits after a look. */
    private int pauseAfter(double tookMs, String answer) {
        nowMs += 10_000;
        pace.looked(nowMs, tookMs, answer);
        int ms = LookPace.SHORTEST_MS;
        while (pace.isPausing(nowMs + ms)) {
            ms++;
        }
        return ms;
    }
}
