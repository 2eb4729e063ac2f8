package optlight.extension.background;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import optlight.choice.Choice;
import optlight.definition.Control;
import optlight.definition.ScriptPages;
import optlight.definition.Setting;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.PageTask;
import optlight.guide.Checklist;
import optlight.guide.Checkup;
import optlight.guide.CheckupPlan;
import optlight.guide.Known;
import optlight.guide.Observation;
import optlight.guide.SilentPages;
import optlight.guide.StoredCheckup;
import optlight.guide.Wayfinder;
import optlight.locate.ControlView;
import optlight.locate.Reason;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Leads one tab past the pages of a {@link Checkup}, at the member's click. The pages are read by the script that is there
 * anyhow; this opens them, one after the other, as a link would. What holds is stored with each step, since the background may
 * be stopped at any time: a page's word, an alarm, or a page of ours brings it back.
 */
final class CheckupWalk {
    static final String ALARM = "checkup";
    static final String CHECKUP = "checkup";

    /** It ends with the browser: which tab it was means nothing afterwards. */
    private static final String TAB = "checkup.tab";

    private static final int NO_TAB = -1;

    /** The shortest period both browsers keep; minutes. */
    private static final double ALARM_MINUTES = 0.5;

    private final DefinitionsStore definitions;
    private final SeenStates seen;

    /** Of the timers that run, only the last one counts. */
    private int timers;

    CheckupWalk(DefinitionsStore definitions, SeenStates seen) {
        this.definitions = definitions;
        this.seen = seen;
    }

    /** @param tab {@link #NO_TAB} if there is none */
    private record Held(Optional<Checkup> checkup, int tab) {
        boolean isRunning() {
            return checkup.isPresent() && checkup.get().isRunning();
        }
    }

    /** What is known of it; empty if there was none. */
    JSPromise<Optional<Checkup>> last() {
        return Storage.local().texts(new String[] {CHECKUP}).then(found -> StoredCheckup.read(found.text(CHECKUP)));
    }

    /** What the member wants of it, in a word; anything else does nothing. */
    JSPromise<JSObject> does(String what, String which) {
        return switch (what) {
            case "begin" -> CheckupPlan.of(which).map(this::begin).orElse(JSPromise.resolve(null));
            case "resume" -> resume();
            case "pause" -> inTurn(held -> pause(held, Checkup.Pause.MEMBER));
            case "stop" ->
                inTurn(held ->
                        held.checkup().isPresent() ? save(held.checkup().get().stopped()) : JSPromise.resolve(null));
            default -> JSPromise.resolve(null);
        };
    }

    private JSPromise<JSObject> begin(CheckupPlan plan) {
        return ifRead(() -> definitions
                .inUse()
                .flatThen(now -> seen.all().flatThen(known -> {
                    List<Checkup.Visit> visits = plan.visits(now.definitions(), known.checklist(now.definitions()));
                    return inTurn(held -> {
                        Checkup begun = Checkup.begun(visits, (long) Clock.nowMs());
                        return held.isRunning() || begun.current().isEmpty()
                                ? JSPromise.resolve(null)
                                : open(now, begun, NO_TAB);
                    });
                })));
    }

    private JSPromise<JSObject> resume() {
        return ifRead(() -> definitions
                .inUse()
                .flatThen(now -> inTurn(held ->
                        held.checkup().isPresent() && held.checkup().get().phase() == Checkup.Phase.PAUSED
                                ? open(now, held.checkup().get(), held.tab())
                                : JSPromise.resolve(null))));
    }

    /** Beside the page nothing is read, so that there is nothing to check. */
    private static JSPromise<JSObject> ifRead(Supplier<JSPromise<JSObject>> work) {
        return Mode.now().flatThen(mode -> mode.equals(Choice.BESIDE_PAGE) ? JSPromise.resolve(null) : work.get());
    }

    /** Opens the current page in front, in the tab there was if it is still there. */
    private JSPromise<JSObject> open(InUse now, Checkup any, int tab) {
        Checkup checkup = any.without(it -> url(now, it).isEmpty());
        if (!checkup.isOpen()) {
            return save(checkup);
        }
        String url = url(now, checkup);
        Checkup asked = checkup.asked((long) Clock.nowMs());
        return save(asked)
                .flatThen(done -> tab == NO_TAB
                        ? Tabs.open(url)
                        : Tabs.navigateInFront(tab, url).catchError(gone -> null))
                .flatThen(there -> there == null ? Tabs.open(url) : JSPromise.resolve(there))
                .flatThen(there -> Storage.session().put(TAB, "" + there.id()))
                .then(done -> {
                    Extension.alarm(ALARM, Clock.nowMs() + ALARM_MINUTES * 60_000, ALARM_MINUTES);
                    planAt(asked.dueMs(false));
                    return null;
                });
    }

    private static String url(InUse now, Checkup checkup) {
        return checkup.current().map(it -> url(now, it)).orElse("");
    }

    private static String url(InUse now, Checkup.Visit visit) {
        return now.way(now.definitions().setting(visit.setting()));
    }

    /** What a page is to look for, if it is the one that is to be read; {@code null} if it has nothing to do with a checkup. */
    JSPromise<PageTask> task(String path, int tab) {
        return inTurnFor(held -> {
            if (!held.isRunning() || held.tab() != tab) {
                return JSPromise.resolve(null);
            }
            return definitions.inUse().flatThen(now -> {
                Checkup checkup = held.checkup().get();
                Optional<Setting> current = current(now, checkup).filter(it -> it.isAt(path));
                if (current.isEmpty()) {
                    // After the page was there somebody has gone on from it within LinkedIn's app.
                    return checkup.arrivedMs() > 0
                            ? save(checkup.paused(Checkup.Pause.ELSEWHERE)).then(done -> null)
                            : JSPromise.resolve(null);
                }
                Wayfinder.Wish wish = new Wayfinder.Wish(current.get().id(), false, false);
                PageTask task = new TaskWriter(now, true)
                        .task(path, new Wayfinder(now.definitions()).from(path, wish), new Journey("", null, wish))
                        .inCheckup(
                                Extension.word("checkupPage", "" + checkup.number(), "" + checkup.pages()),
                                Extension.word("checkupStep"));
                Checkup answered = checkup.answered((long) Clock.nowMs());
                planAt(answered.dueMs(false));
                return save(answered).then(done -> task);
            });
        });
    }

    private static Optional<Setting> current(InUse now, Checkup checkup) {
        return checkup.current().flatMap(it -> now.definitions().setting(it.setting()));
    }

    /** A tab has loaded a page. */
    void loaded(Tabs.Tab tab) {
        String url = tab.url();
        int id = tab.id();
        inTurn(held -> {
            if (!held.isRunning() || held.tab() != id) {
                return JSPromise.resolve(null);
            }
            if (!url.isEmpty()) {
                return definitions.inUse().flatThen(now -> arrive(now, held, Elsewhere.path(url)));
            }
            // Before LinkedIn's page is there, a new tab shows its own empty one.
            return held.checkup().get().arrivedMs() == 0
                    ? JSPromise.resolve(null)
                    : pause(held, Checkup.Pause.ELSEWHERE);
        });
    }

    private JSPromise<JSObject> arrive(InUse now, Held held, String path) {
        Checkup checkup = held.checkup().get();
        if (current(now, checkup).filter(it -> it.isAt(path)).isPresent()) {
            return Scripting.loaded(held.tab())
                    .then(Scripting.Loaded::status, gone -> Scripting.NOT_THERE)
                    .flatThen(status -> take(now, held, status));
        }
        boolean late = checkup.last()
                .flatMap(it -> now.definitions().setting(it.setting()))
                .filter(it -> it.isAt(path))
                .isPresent();
        if (late && checkup.arrivedMs() == 0) {
            return JSPromise.resolve(null);
        }
        if (SilentPages.contains(path)) {
            return pause(held, Checkup.Pause.SIGN_IN);
        }
        return checkup.arrivedMs() == 0 && ScriptPages.contains(path)
                ? leave(now, held, Checkup.Outcome.NOT_OFFERED, List.of())
                : pause(held, Checkup.Pause.ELSEWHERE);
    }

    /** @param status as {@link Scripting.Loaded#status} says it */
    private JSPromise<JSObject> take(InUse now, Held held, int status) {
        if (status == Scripting.NOT_THERE) {
            return JSPromise.resolve(null);
        }
        if (status == 404 || status == 410) {
            return leave(now, held, Checkup.Outcome.NOT_OFFERED, List.of());
        }
        if (status < 0 || status >= 400) {
            return pause(held, Checkup.Pause.ERROR);
        }
        Checkup arrived = held.checkup().get().arrived((long) Clock.nowMs());
        planAt(arrived.dueMs(false));
        return save(arrived);
    }

    void closed(int tab) {
        inTurn(held -> held.tab() == tab
                ? pause(held, Checkup.Pause.CLOSED)
                        .flatThen(done -> Storage.session().remove(new String[] {TAB}))
                : JSPromise.resolve(null));
    }

    /** A page of the checkup has told why it found nothing. */
    void found(int tab, String reason) {
        if (reason.equals(Reason.PASSWORD_PAGE.name())) {
            // As long as the page that was asked for is not there, it is the one before that tells.
            inTurn(held -> held.tab() == tab
                            && held.checkup().filter(it -> it.arrivedMs() > 0).isPresent()
                    ? pause(held, Checkup.Pause.SIGN_IN)
                    : JSPromise.resolve(null));
        }
    }

    /** Pauses it if it is walked in this tab. */
    JSPromise<JSObject> pause(int tab, Checkup.Pause why) {
        return inTurn(held -> held.tab() == tab ? pause(held, why) : JSPromise.resolve(null));
    }

    private JSPromise<JSObject> pause(Held held, Checkup.Pause why) {
        return held.isRunning() ? save(held.checkup().get().paused(why)) : JSPromise.resolve(null);
    }

    /** Something may be due: the background has started, a page has told of a state, or time has passed. */
    void wake() {
        inTurn(held -> held.isRunning() ? goOn(held) : JSPromise.resolve(null));
    }

    /** Its alarm rings; for the last time, if there is nothing to do any more. */
    void ring() {
        inTurn(held -> {
            if (held.isRunning()) {
                return goOn(held);
            }
            Extension.clearAlarm(ALARM);
            return JSPromise.resolve(null);
        });
    }

    private JSPromise<JSObject> goOn(Held held) {
        if (held.tab() == NO_TAB) {
            return pause(held, Checkup.Pause.RESTARTED);
        }
        return Mode.now()
                .flatThen(mode -> mode.equals(Choice.BESIDE_PAGE)
                        ? save(held.checkup().get().stopped())
                        : definitions.inUse().flatThen(now -> seen.all().flatThen(known -> goOn(now, held, known))));
    }

    private JSPromise<JSObject> goOn(InUse now, Held held, Known known) {
        Checkup checkup = held.checkup().get();
        Optional<Setting> current = current(now, checkup);
        if (current.isEmpty()) {
            // Newer guidance knows it no longer.
            return checkup.current().isEmpty()
                    ? save(checkup.stopped())
                    : leave(now, held, Checkup.Outcome.NOT_FOUND, List.of());
        }
        Sights sights = Sights.of(current.get(), known, checkup.sinceMs());
        long dueMs = checkup.dueMs(sights.all());
        if ((long) Clock.nowMs() < dueMs) {
            planAt(dueMs);
            return JSPromise.resolve(null);
        }
        return checkup.arrivedMs() == 0
                ? pause(held, Checkup.Pause.NO_ANSWER)
                : seen.log()
                        .flatThen(log -> leave(
                                now,
                                held,
                                sights.outcome(),
                                Checkup.shifts(log, current.get().id(), checkup.sinceMs())));
    }

    /**
     * What was seen of a setting since its page was asked for.
     *
     * @param all whether each of its controls was
     */
    private record Sights(boolean all, Checkup.Outcome outcome) {
        static Sights of(Setting setting, Known known, long fromMs) {
            boolean all = true;
            boolean any = false;
            boolean unreadable = false;
            for (Control control : setting.controls()) {
                if (CheckupPlan.isRead(control)) {
                    Observation last = known.seen().get(Checklist.key(setting.id(), control.id()));
                    boolean looked = last != null && last.atMs() >= fromMs;
                    all &= looked;
                    any |= looked;
                    unreadable |= looked && last.state().equals(ControlView.UNKNOWN);
                }
            }
            return new Sights(
                    all,
                    unreadable ? Checkup.Outcome.UNREADABLE : any ? Checkup.Outcome.READ : Checkup.Outcome.NOT_FOUND);
        }
    }

    private JSPromise<JSObject> leave(InUse now, Held held, Checkup.Outcome outcome, List<Checkup.Shift> shifts) {
        Checkup left = held.checkup()
                .get()
                .left(outcome, shifts)
                .without(it -> url(now, it).isEmpty());
        if (!left.isRunning()) {
            // What came of it is shown where the member has looked on.
            return save(left)
                    .flatThen(done -> left.phase() == Checkup.Phase.DONE
                            ? Tabs.navigate(held.tab(), Extension.url("panel.html"))
                                    .then(there -> (JSObject) null)
                            : JSPromise.resolve(null));
        }
        Checkup asked = left.asked((long) Clock.nowMs());
        planAt(asked.dueMs(false));
        return save(asked)
                .flatThen(done -> Tabs.navigate(held.tab(), url(now, left)))
                .then(done -> null);
    }

    private static JSPromise<JSObject> save(Checkup checkup) {
        if (!checkup.isRunning()) {
            Extension.clearAlarm(ALARM);
        }
        return Storage.local().put(CHECKUP, StoredCheckup.write(checkup));
    }

    private void planAt(long ms) {
        int mine = ++timers;
        Clock.after(
                () -> {
                    if (mine == timers) {
                        wake();
                    }
                },
                (double) Math.max(0, ms - (long) Clock.nowMs()));
    }

    private JSPromise<Held> held() {
        return last().flatThen(checkup ->
                Storage.session().texts(new String[] {TAB}).then(found -> new Held(checkup, tab(found.text(TAB)))));
    }

    private static int tab(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return NO_TAB;
        }
    }

    private JSPromise<JSObject> inTurn(Function<Held, JSPromise<JSObject>> work) {
        return inTurnFor(work);
    }

    /** One thing after the other, states and log included: what is erased must not be written again by what was on its way. */
    private <T> JSPromise<T> inTurnFor(Function<Held, JSPromise<T>> work) {
        return seen.inTurn(() -> held().flatThen(work::apply));
    }
}
