package optlight.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small run of fixed seed, as a floor under the locator. {@code docs/locating.md} has the large runs of fresh seeds. */
class LocatingTest {
    private static final Run RUN = Run.quick(Path.of("src/main/definitions"), 20_261_124, 600);

    // Ceilings and floors are what was measured on 2026-11-24, in brackets what it is to become: whoever makes the
    // engine
    // better tightens them.

    /** (None.) */
    @Test
    void noSpotlightIsOnAnythingElseWhileTheTargetIsThere() {
        List<String> wrong = wrong(it -> !it.removed, Verdict.WRONG);
        assertTrue(wrong.size() <= 1, () -> String.join("\n", wrong));
    }

    /** (None.) */
    @Test
    void noSpotlightIsOnAnythingElseOnceTheTargetIsGone() {
        List<String> wrong = wrong(it -> it.removed, Verdict.WRONG);
        assertTrue(wrong.size() <= 4, () -> String.join("\n", wrong));
    }

    /** (Half a per cent of the pages: 6.) */
    @Test
    void fewHintsPointElsewhere() {
        List<String> wrong = wrong(it -> true, Verdict.HINT_WRONG);
        assertTrue(wrong.size() <= 53, () -> String.join("\n", wrong));
    }

    @ParameterizedTest(name = "{0}, {1}: at least {2} %")
    @CsvSource(delimiter = '|', textBlock = """
        # pages with names we know | severity | floor | to become
        controls with a key        | MILD     | 86    | 95
        controls with a key        | MEDIUM   | 64    | 90
        controls with a key        | REDESIGN | 38    | 80
        controls without           | MILD     | 93    | 95
        controls without           | MEDIUM   | 69    | 85
        controls without           | REDESIGN | 15    | 70
        links                      | MILD     | 94    | 95
        links                      | MEDIUM   | 77    | 85
        links                      | REDESIGN | 50    | 70
        """)
    void findsAsManyAsItDid(String what, Severity severity, int floor, int goal) {
        Predicate<Case> which = it -> switch (what) {
            case "controls with a key" -> it.carriesKey;
            case "controls without" -> !it.carriesKey && !it.spec.kind().isLink();
            default -> it.spec.kind().isLink();
        };
        Tally tally = tally(RUN.outcomes, it -> it.severity == severity && which.test(it));
        assertTrue(floor <= goal && 100 * tally.recall() >= floor, () -> tally.recall() + " of " + tally.present());
    }

    @Test
    void findsWhatNobodyHasChanged() {
        Tally tally = tally(RUN.unchanged, it -> true);
        assertTrue(
                tally.recall() >= 0.90, // (0.99)
                () -> tally.recall() + " of " + tally.present());
        assertEquals(0, tally.wrong());
    }

    private static Tally tally(List<Outcome> outcomes, Predicate<Case> which) {
        return Report.tally(outcomes.stream()
                .filter(it -> it.of().spec.known() == Known.KNOWN && which.test(it.of()))
                .toList());
    }

    private static List<String> wrong(Predicate<Case> which, Verdict verdict) {
        return RUN.outcomes.stream()
                .filter(it -> which.test(it.of()) && it.verdict() == verdict)
                .map(it -> it.of() + " → " + it.reason() + " " + it.answer())
                .toList();
    }
}
