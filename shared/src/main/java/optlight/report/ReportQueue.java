package optlight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import optlight.locate.Reason;

/**
 * The reports that wait, and what has been told already. Each leaves by itself, hours after the fact and minutes after the one
 * before it, so that a server can tell neither when a member was on a page nor which pages were one member's. Times are
 * milliseconds since 1970; {@code chance} is from 0 up to but not 1.
 *
 * <p>Whether an answer that never came means that nothing arrived, nobody can tell: then the same report may be counted twice.
 */
public final class ReportQueue {
    private static final long HOUR_MS = 3_600_000L;

    /** No report leaves earlier after the look it speaks of. */
    static final long SOONEST_MS = 2 * HOUR_MS;

    /** So much of the delay is left to chance. */
    static final long SPREAD_MS = 22 * HOUR_MS;

    /** From one report to the next, where several are due because the browser was closed; and as much again is left to chance. */
    static final long GAP_MS = HOUR_MS / 30;

    static final long GAP_SPREAD_MS = 4 * GAP_MS;

    /** Between two tries of one report, and of any where there was no answer. */
    static final long AGAIN_MS = 6 * HOUR_MS;

    static final int MAX_TRIES = 3;

    /** So often in a row without any answer: some ten days. Being offline for a while is no reason to give up. */
    static final int MAX_SILENCES = 28;

    /** No pause is longer: a day, which is the most a server may ask for, and what is left to chance. */
    static final long LONGEST_REST_MS = 24 * HOUR_MS + AGAIN_MS;

    /** A server that takes no reports is left alone for so long. */
    static final long QUIET_MS = 7 * 24 * HOUR_MS;

    /** There are at most 200 settings. */
    static final int MAX_WAITING = 200;

    /** What was told longest ago is forgotten beyond that: definitions of then are hardly in use any more. */
    static final int MAX_TOLD = 600;

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long quietUntilMs;
    private long restUntilMs;
    private int silences;

    private record Waiting(Finding finding, long dueMs, int tries) {}

    /** What {@link #stored} has written; lines of anybody else's do not count. */
    public static ReportQueue read(String stored) {
        ReportQueue queue = new ReportQueue();
        for (String line : parts(stored, '\n')) {
            try {
                queue.add(parts(line, ' '));
            } catch (IllegalArgumentException | InvalidDefinitionException e) {
                // A damaged line costs one report.
            }
        }
        return queue;
    }

    private void add(List<String> words) {
        if (words.size() == 2 && words.get(0).equals("quiet")) {
            quietUntilMs = Long.parseLong(words.get(1));
        } else if (words.size() == 2 && words.get(0).equals("rest")) {
            restUntilMs = Long.parseLong(words.get(1));
        } else if (words.size() == 2 && words.get(0).equals("silent")) {
            silences = Integer.parseInt(words.get(1));
        } else if (words.size() == 4 && words.get(0).equals("told")) {
            told.add(words.get(1) + " " + words.get(2) + " " + words.get(3));
        } else if (words.size() == 9 && words.get(0).equals("waiting")) {
            Finding finding = new Finding(
                    Long.parseLong(words.get(3)),
                    words.get(4),
                    Outcome.valueOf(words.get(5)),
                    Reason.valueOf(words.get(6)),
                    words.get(7),
                    words.get(8));
            waiting.add(new Waiting(finding, Long.parseLong(words.get(1)), Integer.parseInt(words.get(2))));
        }
    }

    /** One line each; {@link #read} takes it back. */
    public String stored() {
        StringBuilder lines = new StringBuilder("quiet " + quietUntilMs);
        if (restUntilMs > 0) {
            lines.append("\nrest " + restUntilMs);
        }
        if (silences > 0) {
            lines.append("\nsilent " + silences);
        }
        for (String subject : told) {
            lines.append("\ntold ").append(subject);
        }
        for (Waiting each : waiting) {
            Finding it = each.finding;
            lines.append("\nwaiting " + each.dueMs + " " + each.tries + " " + it.serial() + " " + it.setting() + " "
                    + it.outcome().name() + " " + it.reason().name() + " " + it.extension() + " " + it.engine());
        }
        return lines.toString();
    }

    /** Whether anything that a page finds out about a setting would still be told. */
    public boolean wants(String setting, long serial, String extension, long nowMs) {
        String subject = setting + " " + serial + " " + extension;
        int at = indexOf(subject);
        return !isQuiet(nowMs)
                && !told.contains(subject)
                && (at < 0
                        ? waiting.size() < MAX_WAITING
                        : waiting.get(at).finding.outcome() != Outcome.LOCATED);
    }

    /** Notes a finding. As long as it waits, a surer one takes its place: the page may have been slow. */
    public void saw(Finding finding, long nowMs, double chance) {
        if (!wants(finding.setting(), finding.serial(), finding.extension(), nowMs)) {
            return;
        }
        int at = indexOf(finding.subject());
        if (at < 0) {
            waiting.add(new Waiting(finding, nowMs + SOONEST_MS + (long) (SPREAD_MS * chance), 0));
        } else if (finding.outcome().isSurerThan(waiting.get(at).finding.outcome())) {
            waiting.set(at, new Waiting(finding, waiting.get(at).dueMs, waiting.get(at).tries));
        }
    }

    /** When {@link #due} will have a report, as far as is known now; empty if none waits. */
    public Optional<Long> nextMs(long nowMs) {
        long soonestMs = Long.MAX_VALUE;
        for (Waiting each : waiting) {
            soonestMs = Math.min(soonestMs, isPast(each, nowMs) ? nowMs : each.dueMs);
        }
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(isResting(nowMs) ? Math.max(soonestMs, restUntilMs) : soonestMs);
    }

    private static boolean isPast(Waiting each, long nowMs) {
        // Nothing waits longer; if it seems so, the clock was wrong then or is now.
        return each.dueMs <= nowMs || each.dueMs > nowMs + SOONEST_MS + SPREAD_MS;
    }

    private boolean isResting(long nowMs) {
        return nowMs < restUntilMs && restUntilMs <= nowMs + LONGEST_REST_MS;
    }

    /** The one report that may leave now: that which has waited longest of those whose time has come. */
    public Optional<Finding> due(long nowMs) {
        if (isResting(nowMs)) {
            return Optional.empty();
        }
        Waiting due = null;
        for (Waiting each : waiting) {
            if (isPast(each, nowMs) && (due == null || each.dueMs < due.dueMs)) {
                due = each;
            }
        }
        return due == null ? Optional.empty() : Optional.of(due.finding);
    }

    /**
     * What came of sending a report.
     *
     * @param status       of the answer; 0 if there was none, which uses up no try: the browser may have been offline
     * @param retryAfterMs the pause the server has asked for, milliseconds; 0 if it has not
     */
    public void answered(Finding finding, int status, long retryAfterMs, long nowMs, double chance) {
        rest(status, retryAfterMs, nowMs, chance);
        int at = indexOf(finding.subject());
        if (at < 0) {
            return;
        }
        if (status == 0 && silences < MAX_SILENCES) {
            return;
        }
        boolean later = status == 408 || status == 429 || status >= 500;
        int tries = waiting.get(at).tries + 1;
        if (status == 404 || status == 405 || status == 410 || status == 0) {
            waiting.clear();
            silences = 0;
            quietUntilMs = nowMs + QUIET_MS;
        } else if (later && tries < MAX_TRIES) {
            waiting.set(at, new Waiting(finding, nowMs + AGAIN_MS + (long) (AGAIN_MS * chance), tries));
        } else {
            // Taken, refused or given up: in either case it is not said again.
            waiting.remove(at);
            told.add(finding.subject());
            if (told.size() > MAX_TOLD) {
                told.remove(0);
            }
        }
    }

    /** A server that is busy, or silent, gets nothing else meanwhile. */
    private void rest(int status, long retryAfterMs, long nowMs, double chance) {
        silences = status == 0 ? silences + 1 : 0;
        boolean busy = status == 0 || status == 429 || status == 503;
        long pauseMs = busy ? Math.max(AGAIN_MS, retryAfterMs) : Math.max(GAP_MS, retryAfterMs);
        long spreadMs = busy ? AGAIN_MS : GAP_SPREAD_MS;
        restUntilMs = nowMs + Math.min(pauseMs + (long) (spreadMs * chance), LONGEST_REST_MS);
    }

    /** What waits, in the order in which it came. */
    public List<Finding> waiting() {
        List<Finding> findings = new ArrayList<>();
        for (Waiting each : waiting) {
            findings.add(each.finding);
        }
        return findings;
    }

    private boolean isQuiet(long nowMs) {
        return nowMs < quietUntilMs && quietUntilMs <= nowMs + QUIET_MS;
    }

    private int indexOf(String subject) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).finding.subject().equals(subject)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
