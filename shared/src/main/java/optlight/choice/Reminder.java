package optlight.choice;

import java.util.List;

/** Whether it is time to look at a setting again. */
public sealed interface Reminder {
    /** Nothing to remind of. */
    record None() implements Reminder {}

    /** It was as recommended once, and was seen otherwise since. */
    record Changed(String setting) implements Reminder {}

    /** Nobody has looked at it for as long as the member has chosen, or longer. */
    record LongAgo(String setting, long seenMs) implements Reminder {}

    /** Milliseconds of a day. */
    long DAY_MS = 86_400_000L;

    /**
     * What is known of one setting.
     *
     * @param seenMs  when it was last seen, milliseconds since 1970; 0 if never, which is nothing to remind of: it is still open
     * @param changed whether it was as recommended once, and is not by what was last seen
     */
    record Sight(String setting, long seenMs, boolean changed) {}

    /**
     * What has changed comes before what was seen long ago, and of that the longest ago.
     *
     * @param chosen what is chosen of {@link Choice#REMINDER}
     * @param sights of the settings members come for
     */
    static Reminder due(String chosen, List<Sight> sights, long nowMs) {
        if (chosen.equals("off")) {
            return new None();
        }
        long patienceMs = Integer.parseInt(chosen) * DAY_MS;
        Sight oldest = null;
        for (Sight sight : sights) {
            if (sight.changed()) {
                return new Changed(sight.setting());
            }
            boolean longAgo = sight.seenMs() > 0 && nowMs - sight.seenMs() >= patienceMs;
            if (longAgo && (oldest == null || sight.seenMs() < oldest.seenMs())) {
                oldest = sight;
            }
        }
        return oldest == null ? new None() : new LongAgo(oldest.setting(), oldest.seenMs());
    }
}
