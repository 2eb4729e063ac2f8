package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A walk past the pages of some settings, one after the other, on which nothing is done but read: how far it is, and what came
 * of it. Each method answers with what holds afterwards.
 *
 * @param pause     why it does not go on; {@link Pause#NONE} unless it is paused
 * @param startMs   when it began, milliseconds since 1970, as the other two
 * @param sinceMs   when the page at hand was asked for; 0 before the first
 * @param arrivedMs when that page was there; 0 as long as it is not
 * @param visits    in the order they are made
 */
public record Checkup(Phase phase, Pause pause, long startMs, long sinceMs, long arrivedMs, List<Visit> visits) {
    /** How long a page is shown at least, so that whoever looks on can follow; milliseconds. */
    public static final int STAY_MS = 1_200;

    /** How long is looked for on a page, from its arrival on; milliseconds. Pages say what is not there after three seconds. */
    public static final int PATIENCE_MS = 6_000;

    /** How long a page may take to arrive; milliseconds. */
    public static final int LOAD_MS = 25_000;

    /** After so many pages in a row on which nothing was found, there is something wrong with all of them. */
    private static final int TOO_MANY = 3;

    /** Where it stands. */
    public enum Phase {
        RUNNING,
        PAUSED,
        /** It went past all of them. */
        DONE,
        /** The member has ended it before. */
        STOPPED
    }

    /** Why it does not go on. */
    public enum Pause {
        NONE,
        /** The member wants it so. */
        MEMBER,
        /** LinkedIn wants to know who it is. */
        SIGN_IN,
        /** The page cannot be had, or says that something is wrong. */
        ERROR,
        /** The page does not come. */
        NO_ANSWER,
        /** Somebody has led the tab to another page. */
        ELSEWHERE,
        /** The tab was closed. */
        CLOSED,
        /** The browser was closed. */
        RESTARTED,
        /** Several pages in a row without anything we know. */
        NOTHING_FOUND
    }

    /** What came of one setting. */
    public enum Outcome {
        TO_DO,
        READ,
        /** A control is there, and its state cannot be told. */
        UNREADABLE,
        /** The page is there, and no control that we know. */
        NOT_FOUND,
        /** LinkedIn has no such page for this member, or leads to another one. */
        NOT_OFFERED,
        /** Nobody knows where its page is. */
        NO_ADDRESS
    }

    /** That a control is set otherwise than when it was last seen. */
    public record Shift(String control, String before, String now) {}

    /**
     * One setting of it.
     *
     * @param shifts the controls that had changed
     */
    public record Visit(String setting, Outcome outcome, List<Shift> shifts) {
        /** One that is still to be made. */
        public static Visit to(String setting) {
            return new Visit(setting, Outcome.TO_DO, List.of());
        }
    }

    public static Checkup begun(List<Visit> visits, long nowMs) {
        return new Checkup(Phase.RUNNING, Pause.NONE, nowMs, 0, 0, visits);
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Whether it can go on, now or once the member wants it. */
    public boolean isOpen() {
        return phase == Phase.RUNNING || phase == Phase.PAUSED;
    }

    /** The one whose page is looked at, or is to be opened next. */
    public Optional<Visit> current() {
        for (Visit visit : visits) {
            if (visit.outcome() == Outcome.TO_DO) {
                return Optional.of(visit);
            }
        }
        return Optional.empty();
    }

    /** The one before the current. */
    public Optional<Visit> last() {
        Visit last = null;
        for (Visit visit : visits) {
            if (visit.outcome() == Outcome.TO_DO) {
                break;
            }
            last = visit.outcome() == Outcome.NO_ADDRESS ? last : visit;
        }
        return Optional.ofNullable(last);
    }

    /** How many pages there are to look at. */
    public int pages() {
        int pages = 0;
        for (Visit visit : visits) {
            pages += visit.outcome() == Outcome.NO_ADDRESS ? 0 : 1;
        }
        return pages;
    }

    /** The number of the current page, from 1; of the last, if there is none. */
    public int number() {
        int number = 1;
        for (Visit visit : visits) {
            boolean looked = visit.outcome() != Outcome.NO_ADDRESS && visit.outcome() != Outcome.TO_DO;
            number += looked ? 1 : 0;
        }
        return Math.min(number, pages());
    }

    /** The page of the current one was asked for; the walk goes on. */
    public Checkup asked(long nowMs) {
        return new Checkup(Phase.RUNNING, Pause.NONE, startMs, nowMs, 0, visits);
    }

    /** The page that was asked for has loaded. */
    public Checkup arrived(long nowMs) {
        return arrivedMs > 0 ? this : answered(nowMs);
    }

    /** The page that was asked for tells of itself; an event of the one before it may have passed for its arrival. */
    public Checkup answered(long nowMs) {
        return new Checkup(phase, pause, startMs, sinceMs, nowMs, visits);
    }

    /**
     * Without the visits that cannot be made any more, since newer guidance knows the setting or its page no longer.
     *
     * @param lost tells which these are
     */
    public Checkup without(Predicate<Visit> lost) {
        List<Visit> now = new ArrayList<>();
        for (Visit visit : visits) {
            boolean over = visit.outcome() == Outcome.TO_DO && lost.test(visit);
            now.add(over ? new Visit(visit.setting(), Outcome.NO_ADDRESS, List.of()) : visit);
        }
        Checkup left = new Checkup(phase, pause, startMs, sinceMs, arrivedMs, now);
        return isOpen() && left.current().isEmpty() ? left.with(Phase.DONE, Pause.NONE) : left;
    }

    /** The current one is over; the next, if there is one, is not asked for yet. */
    public Checkup left(Outcome outcome, List<Shift> shifts) {
        List<Visit> now = new ArrayList<>();
        boolean open = true;
        int inVain = 0;
        for (Visit visit : visits) {
            boolean current = open && visit.outcome() == Outcome.TO_DO;
            now.add(current ? new Visit(visit.setting(), outcome, shifts) : visit);
            open &= !current;
            if (open || current) {
                boolean vain = (current ? outcome : visit.outcome()) == Outcome.NOT_FOUND;
                inVain = vain ? inVain + 1 : 0;
            }
        }
        Checkup left = new Checkup(phase, pause, startMs, sinceMs, 0, now);
        if (left.current().isEmpty()) {
            return left.with(Phase.DONE, Pause.NONE);
        }
        return inVain > 0 && inVain % TOO_MANY == 0 ? left.paused(Pause.NOTHING_FOUND) : left;
    }

    public Checkup paused(Pause why) {
        return isRunning() ? with(Phase.PAUSED, why) : this;
    }

    public Checkup stopped() {
        return isOpen() ? with(Phase.STOPPED, Pause.NONE) : this;
    }

    private Checkup with(Phase now, Pause why) {
        return new Checkup(now, why, startMs, sinceMs, arrivedMs, visits);
    }

    /**
     * When something is to be done if nothing else happens until then: to leave the page, or to give it up.
     *
     * @param read whether all of the page's controls were read
     */
    public long dueMs(boolean read) {
        return arrivedMs == 0 ? sinceMs + LOAD_MS : arrivedMs + (read ? STAY_MS : PATIENCE_MS);
    }

    /**
     * Which controls of a setting are set otherwise than they were before a time. Not being able to tell is no state.
     *
     * @param fromMs what was seen since then is how they are now
     */
    public static List<Shift> shifts(ChangeLog log, String setting, long fromMs) {
        List<Shift> shifts = new ArrayList<>();
        List<String> controls = new ArrayList<>();
        for (ChangeLog.Change change : log.changes()) {
            boolean first = change.setting().equals(setting)
                    && !change.control().equals(ChangeLog.SAID)
                    && !controls.contains(change.control());
            if (first) {
                controls.add(change.control());
            }
        }
        for (String control : controls) {
            String before = "";
            String now = "";
            for (ChangeLog.Change change : log.changes()) {
                boolean tells = change.setting().equals(setting)
                        && change.control().equals(control)
                        && !change.state().equals("unknown");
                if (tells && change.atMs() < fromMs) {
                    before = change.state();
                } else if (tells) {
                    now = change.state();
                }
            }
            if (!before.isEmpty() && !now.isEmpty() && !now.equals(before)) {
                shifts.add(new Shift(control, before, now));
            }
        }
        return shifts;
    }
}
