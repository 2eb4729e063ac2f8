package optlight.extension.background;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Consent;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Fetch;
import optlight.extension.browser.Storage;
import optlight.extension.message.Message;
import optlight.extension.message.Stored;
import optlight.guide.Waypoint;
import optlight.locate.Locator;
import optlight.locate.Reason;
import optlight.poll.RetryAfter;
import optlight.report.Finding;
import optlight.report.Outcome;
import optlight.report.ReportQueue;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Reports, for a member who has switched them on: notes what pages found, and sends one at a time when {@link ReportQueue} says
 * so, woken by an alarm of its own. A server is told of its own definitions alone, and only the one that was the member's when
 * they agreed: for another, entered or set by an organisation, they are asked anew.
 */
final class Reporting {
    /** Rings when the next report may leave. */
    static final String ALARM = "reports";

    /** Browsers ring no sooner. */
    private static final long SOONEST_ALARM_MS = 60_000;

    private static final String QUEUE = "reports.queue";
    private static final String PATH = "/v1/reports";

    /** What an organisation may set; anything but {@code never} leaves it to the member. */
    private static final String MANAGED = "reports";

    private final DefinitionsStore definitions;

    private boolean sending;

    /** Changes of the queue, one after the other: two tabs may have something to tell at once. */
    private final Turns turns = new Turns();

    Reporting(DefinitionsStore definitions) {
        this.definitions = definitions;
    }

    /**
     * How things are.
     *
     * @param forbidden by the organisation
     * @param chosen    by the member, in every place where they are asked
     * @param agreed    the server they were asked for
     * @param server    that which would be told now
     */
    private record Terms(
            boolean forbidden, boolean chosen, Server agreed, Server server, InUse now, ReportQueue queue) {
        boolean isOn() {
            return chosen && !forbidden && isForThisServer();
        }

        /** Where there is no server, nobody else is told either. */
        boolean isForThisServer() {
            return server.isNone() || agreed.isTheSameAs(server);
        }

        /** The address in use of the server; empty if there is none. */
        String to() {
            return server.has(now.server()) ? now.server() : "";
        }

        boolean wants(String setting) {
            return isOn()
                    && !to().isEmpty()
                    && queue.wants(setting, now.definitions().serial(), Extension.version(), (long) Clock.nowMs());
        }

        Finding finding(String setting, Outcome outcome, Reason reason) {
            return new Finding(
                    now.definitions().serial(),
                    setting,
                    outcome,
                    reason,
                    Extension.version(),
                    Extension.isGecko() ? "gecko" : "chromium");
        }
    }

    private JSPromise<Terms> terms() {
        return Storage.managed()
                .flatThen(set -> Storage.local()
                        .texts(new String[] {Stored.REPORTS, Stored.REPORTS_FOR, QUEUE})
                        .flatThen(found -> Consent.stored()
                                .flatThen(consent -> Server.stored()
                                        .flatThen(server -> definitions
                                                .inUse()
                                                .then(now -> new Terms(
                                                        set.text(MANAGED).equals("never"),
                                                        found.text(Stored.REPORTS)
                                                                        .equals("yes")
                                                                && consent.given(),
                                                        named(found.text(Stored.REPORTS_FOR)),
                                                        server,
                                                        now,
                                                        ReportQueue.read(found.text(QUEUE))))))));
    }

    private static String name(Server server) {
        return server.addresses() + "\n" + server.key();
    }

    private static Server named(String name) {
        int end = Math.max(0, name.indexOf('\n'));
        return Server.of(name.substring(0, end), name.substring(end), false);
    }

    /** Whether a page is to tell what came of looking: only of controls, and only what will be told. */
    JSPromise<Boolean> wants(InUse now, Waypoint waypoint) {
        List<Locator> targets = waypoint.targets();
        return waypoint instanceof Waypoint.AtControls it
                        && !targets.isEmpty()
                        && targets.get(0).kind() != Locator.Kind.PAGE
                        && !now.isBuiltIn()
                ? terms().then(terms -> terms.wants(it.setting().id()))
                : JSPromise.resolve(false);
    }

    /** Keeps only what is in the closed lists: a page's process may be in other hands than its script. */
    JSPromise<Message> found(String setting, String doubt, String reason) {
        Optional<Outcome> outcome = Outcome.at(doubt);
        Optional<Reason> why = reason(reason);
        if (outcome.isEmpty() || why.isEmpty()) {
            return JSPromise.resolve(Message.of("failed"));
        }
        return change(terms -> {
                    if (terms.now().definitions().setting(setting).isPresent() && terms.wants(setting)) {
                        terms.queue()
                                .saw(
                                        terms.finding(setting, outcome.get(), why.get()),
                                        (long) Clock.nowMs(),
                                        Clock.random());
                    }
                })
                .then(done -> Message.of("done"));
    }

    private static Optional<Reason> reason(String name) {
        for (Reason each : Reason.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Sends the one report whose time has come, if any; forgets all of them where they are not wanted any more. */
    void sendDue() {
        if (sending) {
            return;
        }
        sending = true;
        terms().flatThen(terms -> terms.isOn() ? send(terms) : forget()).onSettled(() -> {
            sending = false;
            return null;
        });
    }

    private JSPromise<JSObject> send(Terms terms) {
        Optional<Finding> due = terms.queue().due((long) Clock.nowMs());
        if (due.isEmpty() || terms.to().isEmpty() || Extension.isOffline()) {
            plan(terms);
            return JSPromise.resolve(null);
        }
        return Fetch.post(terms.to() + PATH, due.get().body())
                .flatThen(answer -> change(later -> {
                    long nowMs = (long) Clock.nowMs();
                    long pauseMs = RetryAfter.pauseMs(answer.retryAfter(), nowMs);
                    later.queue().answered(due.get(), answer.status(), pauseMs, nowMs, Clock.random());
                }));
    }

    /** Offline, the alarm that asks for definitions is soon enough. */
    private static void plan(Terms terms) {
        long nowMs = (long) Clock.nowMs();
        Optional<Long> nextMs = terms.queue().nextMs(nowMs);
        if (nextMs.isPresent() && !terms.to().isEmpty() && !Extension.isOffline()) {
            Extension.alarmOnce(ALARM, (double) Math.max(nextMs.get(), nowMs + SOONEST_ALARM_MS));
        }
    }

    /** What the options page shows, after the member has chosen. */
    JSPromise<Message> choose(String on) {
        JSPromise<JSObject> chosen = on.equals("yes")
                ? agree()
                : on.equals("no")
                        ? Storage.local()
                                .remove(new String[] {Stored.REPORTS, Stored.REPORTS_FOR})
                                .flatThen(done -> forget())
                        : JSPromise.resolve(null);
        return chosen.flatThen(done -> terms()).then(Reporting::shown);
    }

    private JSPromise<JSObject> agree() {
        return terms().flatThen(before -> (before.agreed().isTheSameAs(before.server())
                        ? JSPromise.<JSObject>resolve(null)
                        : forget())
                .flatThen(done -> Storage.local().put(new String[] {Stored.REPORTS, Stored.REPORTS_FOR}, new String[] {
                    "yes", name(before.server())
                })));
    }

    private static Message shown(Terms terms) {
        List<Finding> waiting = terms.queue().waiting();
        String[] bodies = new String[waiting.size()];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = waiting.get(i).body();
        }
        return Message.of(Message.REPORTS)
                .with("on", terms.isOn() ? "yes" : "")
                .with("anew", terms.chosen() && !terms.isForThisServer() ? "yes" : "")
                .with("forbidden", terms.forbidden() ? "yes" : "")
                .with("to", terms.to().isEmpty() ? "" : terms.to() + PATH)
                .with("bodies", bodies)
                .with(
                        "example",
                        terms.finding("genai-training", Outcome.ABSENT, Reason.NO_CANDIDATE)
                                .body());
    }

    /** Deletes what waits, and what was told. */
    JSPromise<JSObject> forget() {
        return turns.next(() -> Storage.local().remove(new String[] {QUEUE}));
    }

    /** Nothing is changed any more where the member has switched reports off meanwhile. */
    private JSPromise<JSObject> change(Consumer<Terms> step) {
        return turns.next(() -> terms().flatThen(terms -> {
            if (!terms.isOn()) {
                return JSPromise.resolve(null);
            }
            step.accept(terms);
            plan(terms);
            return Storage.local().put(QUEUE, terms.queue().stored());
        }));
    }
}
