package optlight.extension.background;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Storage;
import optlight.guide.ChangeLog;
import optlight.guide.Checklist;
import optlight.guide.Known;
import optlight.guide.Mark;
import optlight.guide.Observation;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * What state each control was last seen in, what the member has said besides, and every change of both. It stays on this
 * machine.
 */
final class SeenStates {
    static final String SEEN = "seen.";
    static final String MARK = "mark.";
    private static final String LOG = "log";

    /** In the log, for a mark that was taken back. */
    private static final String UNDONE = "undone";

    /** A page tells of several controls in one breath: each waits for the one before, or one would write over another. */
    private final Turns turns = new Turns();

    /** @param made whether it came into that state on the page that tells */
    JSPromise<JSObject> remember(String setting, String control, String state, boolean made) {
        String key = SEEN + Checklist.key(setting, control);
        return inTurn(() -> Storage.local().texts(new String[] {key}).flatThen(found -> {
            long nowMs = (long) Clock.nowMs();
            Observation before = Observation.read(found.text(key)).orElse(null);
            boolean same = before != null && before.state().equals(state);
            Observation seen = before == null ? Observation.first(state, nowMs) : before.then(state, nowMs);
            // What a page loaded later has shown is not in doubt again because an older one still tells of it.
            boolean confirmed = same && !before.fresh();
            Observation now = made && !confirmed ? seen.made() : seen;
            return same
                    ? Storage.local().put(key, now.write())
                    : put(key, now.write(), new ChangeLog.Change(nowMs, setting, control, state));
        }));
    }

    /** @param mark {@code null} to take back what was said */
    JSPromise<JSObject> mark(String setting, Mark.Kind mark) {
        long nowMs = (long) Clock.nowMs();
        String word = mark == null ? UNDONE : mark.word();
        return inTurn(() -> put(
                MARK + setting,
                mark == null ? "" : new Mark(mark, nowMs).write(),
                new ChangeLog.Change(nowMs, setting, ChangeLog.SAID, word)));
    }

    /** Forgets all of it: states, marks and log. */
    JSPromise<JSObject> forget() {
        return inTurn(() -> entries().flatThen(found -> {
            List<String> keys = new ArrayList<>(List.of(found.all()));
            keys.add(LOG);
            keys.add(CheckupWalk.CHECKUP);
            return Storage.local().remove(keys.toArray(new String[0]));
        }));
    }

    JSPromise<Known> all() {
        return entries().then(SeenStates::known);
    }

    JSPromise<ChangeLog> log() {
        return Storage.local()
                .texts(new String[] {LOG})
                .flatThen(found -> found.text(LOG).isEmpty()
                        // Before there was a log, there were states.
                        ? all().then(known -> ChangeLog.of(known.seen()))
                        : JSPromise.resolve(ChangeLog.read(found.text(LOG))));
    }

    private static JSPromise<Storage.Texts> entries() {
        return Storage.local().startingWith(new String[] {SEEN, MARK});
    }

    private static Known known(Storage.Texts entries) {
        Map<String, Observation> seen = new HashMap<>();
        Map<String, Mark> marks = new HashMap<>();
        for (String key : entries.all()) {
            String text = entries.text(key);
            if (key.startsWith(SEEN)) {
                Observation.read(text).ifPresent(it -> seen.put(key.substring(SEEN.length()), it));
            } else {
                Mark.read(text).ifPresent(it -> marks.put(key.substring(MARK.length()), it));
            }
        }
        return new Known(seen, marks);
    }

    /** With its line in the log, or not at all. */
    private JSPromise<JSObject> put(String key, String text, ChangeLog.Change change) {
        return log().flatThen(log -> Storage.local().put(new String[] {key, LOG}, new String[] {
            text, log.with(change).write()
        }));
    }

    /** Once what is being written is written. */
    <T> JSPromise<T> inTurn(Supplier<JSPromise<T>> work) {
        return turns.next(work);
    }
}
