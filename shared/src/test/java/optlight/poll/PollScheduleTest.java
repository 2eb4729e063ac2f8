package optlight.poll;

import static optlight.poll.PollSchedule.INTERVAL_MS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {
    private static final long MINUTE_MS = 60_000;
    private static final long DAY_MS = 86_400_000;
    private static final long NOW_MS = 1_800_000_000_000L;

    @Test
    void asksEveryInterval() {
        assertEquals(INTERVAL_MS * 3 / 4, PollSchedule.afterAnswer(0, 0));
        assertEquals(INTERVAL_MS, PollSchedule.afterAnswer(0, 0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 15",
        "2, 0, 30",
        "3, 0, 60",
        "4, 0, 120",
        "5, 0, 240",
        "6, 0, 360",
        "7, 0, 360",
        "2147483647, 0, 360",
        "1, 5, 15",
        "1, 20, 20",
        "3, 90, 90",
        "9, 1440, 1440"
    })
    void waitsTwiceAsLongAfterEachFailureAndAsLongAsTheServerAsks(int failures, long retryMin, long pauseMin) {
        long retryMs = retryMin * MINUTE_MS;
        long pauseMs = pauseMin * MINUTE_MS;
        assertEquals(NOW_MS + pauseMs, PollSchedule.afterFailure(NOW_MS, failures, retryMs, 0));
        assertEquals(NOW_MS + pauseMs * 3 / 2 - 1, PollSchedule.afterFailure(NOW_MS, failures, retryMs, 0.9999999999));
    }

    @Test
    void goesOnAsPlannedAfterAStartUnlessThatIsOverOrImpossible() {
        assertEquals(NOW_MS + 2 * MINUTE_MS, PollSchedule.atStart(NOW_MS, NOW_MS + 2 * MINUTE_MS, 0.5));
        assertEquals(NOW_MS + 36 * 60 * MINUTE_MS, PollSchedule.atStart(NOW_MS, NOW_MS + DAY_MS * 3 / 2, 0.5));
        for (long over : new long[] {0, NOW_MS - DAY_MS, NOW_MS, NOW_MS + 1, NOW_MS + 2 * DAY_MS, Long.MAX_VALUE}) {
            assertEquals(NOW_MS + 16 * MINUTE_MS, PollSchedule.atStart(NOW_MS, over, 0.5), "planned " + over);
        }
    }

    @Test
    void triesEveryAddressOnceFromAnyOneOn() {
        List<String> three = List.of("a", "b", "c");
        assertEquals(List.of("a", "b", "c"), PollSchedule.order(three, 0));
        assertEquals(List.of("b", "c", "a"), PollSchedule.order(three, 0.34));
        assertEquals(List.of("c", "a", "b"), PollSchedule.order(three, 0.999999999));
        assertEquals(List.of("a"), PollSchedule.order(List.of("a"), 0.999999999));
    }

    /** Browsers that have asked at the same moment, as after an address was printed in a newspaper. */
    @Test
    void thoseWhoAskedAtOnceDoNotAskAtOnceAgain() {
        long[] next = arrivals(chance -> PollSchedule.afterAnswer(0, chance));
        assertSpread(next, INTERVAL_MS / 2);
    }

    /** A server that was gone for two days, and says when it will be back: nobody comes before, and not all come then. */
    @Test
    void anOutageIsNotFollowedByAHerd() {
        assertSpread(arrivals(chance -> PollSchedule.afterFailure(0, 12, 0, chance)), INTERVAL_MS / 2);
        long backMs = 120 * MINUTE_MS;
        long[] asked = arrivals(chance -> PollSchedule.afterFailure(0, 1, backMs, chance));
        assertTrue(asked[0] >= backMs, "before the server wants it");
        assertSpread(asked, backMs / 2);
    }

    private interface Plan {
        long ms(double chance);
    }

    private static long[] arrivals(Plan plan) {
        Random random = new Random(7);
        long[] arrivals = new long[5_000];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = plan.ms(random.nextDouble());
        }
        Arrays.sort(arrivals);
        return arrivals;
    }

    /** Over nearly all of the time there is, and no tenth of it has twice its share. */
    private static void assertSpread(long[] sorted, long wholeMs) {
        long first = sorted[0];
        long spread = sorted[sorted.length - 1] - first;
        assertTrue(spread >= wholeMs * 0.99 && spread <= wholeMs, spread + " ms of " + wholeMs);
        int[] tenths = new int[10];
        for (long each : sorted) {
            tenths[(int) Math.min(9, (each - first) * 10 / spread)]++;
        }
        for (int tenth : tenths) {
            assertTrue(tenth < sorted.length / 5, Arrays.toString(tenths));
        }
    }
}
