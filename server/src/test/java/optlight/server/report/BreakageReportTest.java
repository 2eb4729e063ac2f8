package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakageReportTest {
    private final Map<Cell, Long> counts = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"0, -1", "1, -1", "19, -1", "20, 20", "24, 20", "25, 25", "1003, 1000"})
    void showsNothingBelow20AndRoundsDownTheRest(long count, long shown) {
        assertEquals(shown, Anonymity.shown(count).orElse(-1));
    }

    @Test
    void saysSinceWhenASettingIsNotFound() {
        count("research", 5, "2026-11-23", Outcome.LOCATED, 90);
        count("research", 5, "2026-11-24", Outcome.LOCATED, 80);
        count("research", 5, "2026-11-24", Outcome.ABSENT, 30);
        count("research", 5, "2026-11-25", Outcome.LOCATED, 30);
        count("research", 5, "2026-11-25", Outcome.ABSENT, 80);
        count("research", 5, "2026-11-26", Outcome.AMBIGUOUS, 80);
        assertEquals(Optional.of(LocalDate.parse("2026-11-25")), only().brokenSince());
    }

    @Test
    void takesBackWhatHasBeenMended() {
        count("research", 5, "2026-11-25", Outcome.ABSENT, 80);
        count("research", 6, "2026-11-26", Outcome.HINT, 80);
        assertEquals(Optional.empty(), only().brokenSince());
    }

    /** What is hidden may be anything below 20, of each outcome. */
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4} to {5} %")
    @CsvSource({
        // located, hint, absent, ambiguous; least, most; broken, or not for certain
        "19, 18, 20, 0, 0, 66, false", // found by 65 %
        "0, 0, 20, 0, 0, 66, false",
        "0, 0, 38, 0, 0, 53, false",
        "0, 0, 40, 0, 0, 49, true",
        "19, 19, 40, 0, 0, 49, true",
        "19, 19, 0, 0, -1, -1, false",
        "20, 19, 20, 19, 31, 69, false",
        "90, 0, 80, 0, 46, 59, false",
        "92, 0, 0, 0, 70, 100, false",
    })
    void callsASettingBrokenOnlyIfItCertainlyIs(
            long located, long hint, long absent, long ambiguous, int least, int most, boolean broken) {
        count("research", 5, "2026-11-25", Outcome.LOCATED, located);
        count("research", 5, "2026-11-25", Outcome.HINT, hint);
        count("research", 5, "2026-11-25", Outcome.ABSENT, absent);
        count("research", 5, "2026-11-25", Outcome.AMBIGUOUS, ambiguous);
        if (least < 0) {
            assertTrue(report().settings().isEmpty());
            return;
        }
        FoundShare share = only().serials().get(5L).found();
        assertEquals(new FoundShare(least, most), share);
        assertEquals(broken, only().brokenSince().isPresent());
        long reports = located + hint + absent + ambiguous;
        double truth = 100.0 * (located + hint) / reports;
        assertTrue(share.leastPercent() <= truth && truth <= share.mostPercent(), share + " is not around " + truth);
    }

    @Test
    void passesOverDaysThatDoNotTell() {
        count("research", 5, "2026-11-23", Outcome.ABSENT, 80);
        count("research", 5, "2026-11-24", Outcome.ABSENT, 25);
        count("research", 5, "2026-11-25", Outcome.ABSENT, 80);
        count("research", 5, "2026-11-26", Outcome.ABSENT, 25);
        assertEquals(Optional.of(LocalDate.parse("2026-11-23")), only().brokenSince());
    }

    @Test
    void doesNotCallASettingBrokenForASmallDay() {
        count("research", 5, "2026-11-25", Outcome.LOCATED, 80);
        count("research", 5, "2026-11-26", Outcome.ABSENT, 19);
        assertEquals(Optional.empty(), only().brokenSince());
        assertEquals(1, only().days().size());
    }

    @Test
    void sumsUpWhatIsTooSmallByItself() {
        for (int day = 1; day <= 4; day++) {
            count("research", 5, "2026-11-0" + day, Outcome.ABSENT, 6);
        }
        assertTrue(only().days().isEmpty());
        assertEquals(20, only().serials().get(5L).shown(Outcome.ABSENT).orElseThrow());
    }

    @Test
    void putsWhatBrokeLastFirst() {
        count("old-trouble", 5, "2026-11-20", Outcome.ABSENT, 50);
        count("new-trouble", 5, "2026-11-26", Outcome.ABSENT, 50);
        count("fine", 5, "2026-11-26", Outcome.LOCATED, 50);
        count("also-fine", 5, "2026-11-26", Outcome.HINT, 50);
        count("rare", 5, "2026-11-26", Outcome.ABSENT, 3);
        BreakageReport report = report();
        assertEquals(
                List.of("new-trouble", "old-trouble", "also-fine", "fine"),
                report.settings().stream().map(SettingHistory::setting).toList());
    }

    private void count(String setting, long serial, String day, Outcome outcome, long count) {
        counts.put(new Cell(LocalDate.parse(day), Reports.report(serial, setting, outcome)), count);
    }

    private BreakageReport report() {
        return SampleBreakage.of(counts);
    }

    private SettingHistory only() {
        assertEquals(1, report().settings().size());
        return report().settings().get(0);
    }
}
