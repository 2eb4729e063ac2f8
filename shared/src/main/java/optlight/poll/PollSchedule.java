package optlight.poll;

import java.util.ArrayList;
import java.util.List;

/**
 * When to ask next, so that a million browsers neither ask at once nor come back at once after an outage. Times are
 * milliseconds since 1970; {@code chance} is from 0 up to but not 1.
 */
public final class PollSchedule {
    /** The middle of the time between two questions that were answered. */
    public static final long INTERVAL_MS = 6 * 3_600_000L;

    private static final long MINUTE_MS = 60_000L;

    /** After the first failure; twice as long after each further one, up to {@link #INTERVAL_MS}. */
    private static final long FIRST_PAUSE_MS = 15 * MINUTE_MS;

    /** Browsers start in the morning, all within an hour or so. */
    private static final long START_SPREAD_MS = 30 * MINUTE_MS;

    private PollSchedule() {}

    /** After an answer that was fine: the interval, half of which is left to chance. */
    public static long afterAnswer(long nowMs, double chance) {
        return nowMs + INTERVAL_MS * 3 / 4 + part(INTERVAL_MS / 2, chance);
    }

    /**
     * After a failure: never before the server wants it, then spread over half as long again.
     *
     * @param failures     how many there were without an answer in between; from 1
     * @param retryAfterMs the pause the server has asked for; 0 if it has not
     */
    public static long afterFailure(long nowMs, int failures, long retryAfterMs, double chance) {
        long pauseMs = FIRST_PAUSE_MS;
        for (int i = 1; i < failures && pauseMs < INTERVAL_MS; i++) {
            pauseMs *= 2;
        }
        pauseMs = Math.max(Math.min(pauseMs, INTERVAL_MS), retryAfterMs);
        return nowMs + pauseMs + part(pauseMs / 2, chance);
    }

    /**
     * When the browser has started: as planned; or, if that time is over or was never, soon.
     *
     * @param plannedMs what one of the above said; 0 if nothing is planned
     */
    public static long atStart(long nowMs, long plannedMs, double chance) {
        // Nothing is planned further ahead; if it seems so, the clock was wrong then or is now.
        long furthestMs = nowMs + RetryAfter.MAX_MS * 3 / 2;
        return plannedMs > nowMs + MINUTE_MS && plannedMs <= furthestMs
                ? plannedMs
                : nowMs + MINUTE_MS + part(START_SPREAD_MS, chance);
    }

    /** The addresses of a server in the order in which to try them: as given, from a random one on. */
    public static List<String> order(List<String> addresses, double chance) {
        List<String> order = new ArrayList<>();
        int first = (int) (addresses.size() * chance);
        for (int i = 0; i < addresses.size(); i++) {
            order.add(addresses.get((first + i) % addresses.size()));
        }
        return order;
    }

    private static long part(long wholeMs, double chance) {
        return (long) (wholeMs * chance);
    }
}
