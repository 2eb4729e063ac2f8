package optlight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import optlight.locate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportQueueTest {
    private static final long NOW_MS = 1_795_392_000_000L;
    private static final long HOUR_MS = 3_600_000L;
    private static final long MINUTE_MS = 60_000L;
    private static final Finding ADS = finding("ads", 7, Outcome.ABSENT);

    private ReportQueue queue = new ReportQueue();

    private static Finding finding(String setting, long serial, Outcome outcome) {
        return new Finding(serial, setting, outcome, Reason.NO_CANDIDATE, "0.1.0", "gecko");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0.5, 13", "0.999999, 24"})
    void leavesHoursLaterAndNotBefore(double chance, long hours) {
        queue.saw(ADS, NOW_MS, chance);
        assertEquals(Optional.empty(), queue.due(NOW_MS));
        assertEquals(Optional.empty(), queue.due(NOW_MS + hours * HOUR_MS - 60_000));
        assertEquals(Optional.of(ADS), queue.due(NOW_MS + hours * HOUR_MS));
    }

    @Test
    void oneLeavesAtATime() {
        queue.saw(ADS, NOW_MS, 0.9);
        queue.saw(finding("twitter", 7, Outcome.LOCATED), NOW_MS, 0);
        long laterMs = NOW_MS + 48 * HOUR_MS;
        assertEquals(finding("twitter", 7, Outcome.LOCATED), queue.due(laterMs).orElseThrow());
        queue.answered(finding("twitter", 7, Outcome.LOCATED), 204, 0, laterMs, 0);
        assertEquals(Optional.empty(), queue.due(laterMs + MINUTE_MS), "not with the one before");
        assertEquals(Optional.of(laterMs + 2 * MINUTE_MS), queue.nextMs(laterMs));
        assertEquals(Optional.of(ADS), queue.due(laterMs + 2 * MINUTE_MS));
    }

    @Test
    void sixtySettingsAreToldWithinADayAfterTheirTimeHasCome() {
        for (int i = 0; i < 60; i++) {
            queue.saw(finding("setting-" + i, 7, Outcome.ABSENT), NOW_MS, 0.5);
        }
        long atMs = NOW_MS + 48 * HOUR_MS;
        int sent = 0;
        for (long endMs = atMs + 24 * HOUR_MS; queue.nextMs(atMs).isPresent(); sent++) {
            atMs = queue.nextMs(atMs).orElseThrow();
            assertTrue(atMs < endMs, sent + " sent");
            queue.answered(queue.due(atMs).orElseThrow(), 204, 0, atMs, 0.999999);
        }
        assertEquals(60, sent);
    }

    @Test
    void saysWhenTheNextMayLeave() {
        assertEquals(Optional.empty(), queue.nextMs(NOW_MS));
        queue.saw(ADS, NOW_MS, 0.5);
        queue.saw(finding("twitter", 7, Outcome.LOCATED), NOW_MS, 0);
        assertEquals(Optional.of(NOW_MS + 2 * HOUR_MS), queue.nextMs(NOW_MS));
        assertEquals(Optional.of(NOW_MS + 3 * HOUR_MS), queue.nextMs(NOW_MS + 3 * HOUR_MS), "at once");
    }

    @ParameterizedTest(name = "{0} and Retry-After {1} h: {2} h")
    @CsvSource({"503, 0, 6", "503, 1, 6", "503, 9, 9", "429, 24, 24", "200, 9, 9"})
    void keepsToThePauseThatTheServerAsksForWithEveryReport(int status, long askedHours, long hours) {
        queue.saw(ADS, NOW_MS, 0);
        queue.saw(finding("twitter", 7, Outcome.LOCATED), NOW_MS, 0);
        long atMs = NOW_MS + 3 * HOUR_MS;
        queue.answered(ADS, status, askedHours * HOUR_MS, atMs, 0);
        queue = ReportQueue.read(queue.stored());
        assertEquals(Optional.empty(), queue.due(atMs + hours * HOUR_MS - MINUTE_MS));
        assertTrue(queue.due(atMs + hours * HOUR_MS).isPresent());
    }

    @Test
    void isToldOnceForASettingAndVersion() {
        queue.saw(ADS, NOW_MS, 0);
        queue.saw(ADS, NOW_MS, 0);
        assertEquals(List.of(ADS), queue.waiting());
        queue.answered(ADS, 204, 0, NOW_MS, 0);
        queue.saw(finding("ads", 7, Outcome.LOCATED), NOW_MS, 0);
        assertEquals(List.of(), queue.waiting());
        assertFalse(queue.wants("ads", 7, "0.1.0", NOW_MS));
        assertTrue(queue.wants("ads", 8, "0.1.0", NOW_MS), "other definitions");
        assertTrue(queue.wants("ads", 7, "0.2.0", NOW_MS), "another version");
        assertTrue(queue.wants("ad", 7, "0.1.0", NOW_MS), "another setting");
    }

    @Test
    void aSurerFindingTakesThePlaceOfOneThatWaitsAndNoOther() {
        queue.saw(finding("ads", 7, Outcome.AMBIGUOUS), NOW_MS, 0);
        queue.saw(ADS, NOW_MS + HOUR_MS, 0);
        assertEquals(Outcome.AMBIGUOUS, queue.waiting().get(0).outcome());
        queue.saw(finding("ads", 7, Outcome.LOCATED), NOW_MS + HOUR_MS, 0.9);
        assertEquals(List.of(finding("ads", 7, Outcome.LOCATED)), queue.waiting());
        assertTrue(queue.due(NOW_MS + 2 * HOUR_MS).isPresent(), "at the time of the first");
        assertFalse(queue.wants("ads", 7, "0.1.0", NOW_MS), "nothing surer can come");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # status | becomes
            200      | told
            204      | told
            400      | told
            403      | told
            413      | told
            415      | told
            404      | off
            405      | off
            410      | off
            408      | later
            429      | later
            500      | later
            503      | later
            0        | later
            """)
    void whatTheServerAnswersDecides(int status, String becomes) {
        queue.saw(ADS, NOW_MS, 0);
        queue.saw(finding("twitter", 7, Outcome.HINT), NOW_MS, 0.5);
        queue.answered(ADS, status, 0, NOW_MS, 0.5);
        assertEquals(
                switch (becomes) {
                    case "off" -> 0;
                    case "told" -> 1;
                    default -> 2;
                },
                queue.waiting().size());
        assertEquals(becomes.equals("later"), queue.wants("ads", 7, "0.1.0", NOW_MS));
        assertEquals(!becomes.equals("off"), queue.wants("other", 7, "0.1.0", NOW_MS));
        assertEquals(Optional.empty(), queue.due(NOW_MS + 8 * HOUR_MS), "not before a pause");
    }

    @Test
    void isTriedThreeTimes() {
        queue.saw(ADS, NOW_MS, 0);
        for (int i = 1; i <= 3; i++) {
            assertEquals(List.of(ADS), queue.waiting(), "try " + i);
            queue.answered(ADS, 503, 0, NOW_MS, 0);
        }
        assertEquals(List.of(), queue.waiting());
        assertFalse(queue.wants("ads", 7, "0.1.0", NOW_MS), "and not again with the next visit");
        assertTrue(queue.wants("other", 7, "0.1.0", NOW_MS));
    }

    @Test
    void beingOfflineIsNoTry() {
        queue.saw(ADS, NOW_MS, 0);
        for (int i = 0; i < 27; i++) {
            queue.answered(ADS, 0, 0, NOW_MS, 0);
            queue = ReportQueue.read(queue.stored());
        }
        queue.answered(ADS, 503, 0, NOW_MS, 0);
        queue.answered(ADS, 0, 0, NOW_MS, 0);
        queue.answered(ADS, 503, 0, NOW_MS, 0);
        assertEquals(List.of(ADS), queue.waiting(), "two tries, and an answer between the silences");
    }

    @Test
    void aServerThatIsNotThereForLongOrTakesNoReportsIsLeftAloneForAWeek() {
        queue.saw(ADS, NOW_MS, 0);
        for (int i = 0; i < 28; i++) {
            queue.answered(ADS, 0, 0, NOW_MS, 0);
        }
        queue.saw(ADS, NOW_MS, 0);
        assertEquals(List.of(), queue.waiting());
        assertFalse(queue.wants("ads", 7, "0.1.0", NOW_MS + 167 * HOUR_MS));
        assertTrue(queue.wants("ads", 7, "0.1.0", NOW_MS + 168 * HOUR_MS));
        assertTrue(queue.wants("ads", 7, "0.1.0", NOW_MS - 24 * HOUR_MS), "the clock was wrong");
    }

    @Test
    void aTimeThatLiesTooFarAheadHasCome() {
        queue.saw(ADS, NOW_MS + 1_000 * HOUR_MS, 0);
        assertEquals(Optional.of(ADS), queue.due(NOW_MS));
    }

    @Test
    void isKeptAsText() {
        queue.saw(ADS, NOW_MS, 0.5);
        queue.saw(finding("twitter", 7, Outcome.LOCATED), NOW_MS, 0.1);
        queue.answered(ADS, 503, 0, NOW_MS, 0);
        queue.answered(finding("twitter", 7, Outcome.LOCATED), 204, 0, NOW_MS, 0);
        String stored = queue.stored();
        assertEquals(stored, ReportQueue.read(stored).stored());
        assertEquals(List.of(ADS), ReportQueue.read(stored).waiting());
        assertFalse(ReportQueue.read(stored).wants("twitter", 7, "0.1.0", NOW_MS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                "quiet",
                "quiet soon",
                "told ads 7",
                "waiting 1 0 7 ads LOCATED NO_CANDIDATE 0.1.0",
                "waiting 1 0 7 ads FOUND NO_CANDIDATE 0.1.0 gecko",
                "waiting 1 0 7 ads LOCATED BECAUSE 0.1.0 gecko",
                "waiting 1 0 0 ads LOCATED NO_CANDIDATE 0.1.0 gecko",
                "waiting 1 0 7 ADS LOCATED NO_CANDIDATE 0.1.0 gecko",
                "waiting x 0 7 ads LOCATED NO_CANDIDATE 0.1.0 gecko",
            })
    void damagedLinesAreLeftOutAndTheOthersKept(String line) {
        ReportQueue read = ReportQueue.read(line + "\nwaiting 1 0 7 ads ABSENT NO_CANDIDATE 0.1.0 gecko");
        assertEquals(List.of(ADS), read.waiting());
        assertEquals("quiet 0\nwaiting 1 0 7 ads ABSENT NO_CANDIDATE 0.1.0 gecko", read.stored());
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i < 300; i++) {
            queue.saw(finding("setting-" + i, 7, Outcome.ABSENT), NOW_MS, 0);
        }
        assertEquals(200, queue.waiting().size());
        for (int i = 0; i < 1_000; i++) {
            Finding one = finding("ads", 10 + i, Outcome.ABSENT);
            queue.answered(queue.waiting().get(0), 204, 0, NOW_MS, 0);
            queue.saw(one, NOW_MS, 0);
        }
        assertEquals(
                600, queue.stored().lines().filter(it -> it.startsWith("told ")).count());
    }
}
