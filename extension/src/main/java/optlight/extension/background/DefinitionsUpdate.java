package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Fetch;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.poll.PollSchedule;
import optlight.poll.RetryAfter;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Refusal;
import org.teavm.jso.core.JSPromise;

/**
 * Asks the guidance server for definitions, one of its addresses after the other, and takes them only if everything is right
 * with them. Whatever goes wrong, what was in use stays in use, and the outcome is kept for the member to see.
 */
final class DefinitionsUpdate {
    /** Everything went well: new definitions are in use. */
    static final String UPDATED = "UPDATED";

    /** Everything went well: nothing is new. */
    static final String SAME = "SAME";

    /** Everything went well: a fresh copy is in use instead of a damaged one. */
    static final String MENDED = "MENDED";

    private static final String NO_SERVER = "NO_SERVER";
    private static final String BAD_SERVER = "BAD_SERVER";
    private static final String UNREACHABLE = "UNREACHABLE";
    private static final String TOO_SLOW = "TOO_SLOW";
    private static final String BROKEN_OFF = "BROKEN_OFF";
    private static final String REDIRECTED = "REDIRECTED";
    private static final String BAD_ANSWER = "BAD_ANSWER";
    private static final String TEXTS_MISSING = "TEXTS_MISSING";
    private static final String NOT_STORED = "NOT_STORED";
    private static final String KEYS_DAMAGED = "KEYS_DAMAGED";
    private static final String CHECK = "check";

    private final DefinitionsStore store;
    private JSPromise<UpdateOutcome> running;

    /** The last outcome, as long as the background lives: where storage is full, it cannot be stored. */
    private UpdateOutcome latest;

    DefinitionsUpdate(DefinitionsStore store) {
        this.store = store;
    }

    /**
     * What came of one address.
     *
     * @param retryAfterMs the pause it asked for, milliseconds; 0 if it did not
     */
    private record Answer(String code, String detail, long retryAfterMs) {
        static Answer of(String code, String detail) {
            return new Answer(code, detail, 0);
        }

        boolean isGood() {
            return code.equals(UPDATED) || code.equals(SAME) || code.equals(MENDED);
        }

        /** Of two failures the one that says more; that nobody was reached says least. */
        Answer or(Answer other) {
            Answer first = code.equals(UNREACHABLE) ? other : this;
            return new Answer(first.code, detail + "; " + other.detail, Math.max(retryAfterMs, other.retryAfterMs));
        }

        Answer at(String url) {
            return new Answer(code, url + ": " + code + (detail.isEmpty() ? "" : " " + detail), retryAfterMs);
        }
    }

    /** As if nobody had ever asked. */
    void forget() {
        latest = null;
    }

    JSPromise<UpdateOutcome> last() {
        return latest != null
                ? JSPromise.resolve(latest)
                : Storage.local().texts(new String[] {CHECK}).then(found -> UpdateOutcome.read(found.text(CHECK)));
    }

    /** Asks now, or as soon as an attempt under way has ended: that one may be asking another server. Never rejects. */
    JSPromise<UpdateOutcome> run() {
        running = running == null ? attempt() : running.flatThen(before -> attempt());
        return running;
    }

    private JSPromise<UpdateOutcome> attempt() {
        return Server.stored()
                .flatThen(this::ask)
                .catchError(error -> Answer.of(NOT_STORED, ""))
                .flatThen(answer -> last().flatThen(before -> keep(outcome(answer, before))));
    }

    private static UpdateOutcome outcome(Answer answer, UpdateOutcome before) {
        long nowMs = (long) Clock.nowMs();
        boolean failed = !answer.isGood() && !answer.code().equals(NO_SERVER);
        int failures = failed ? before.failures() + 1 : 0;
        long nextMs = failed
                ? PollSchedule.afterFailure(nowMs, failures, answer.retryAfterMs(), Clock.random())
                : PollSchedule.afterAnswer(nowMs, Clock.random());
        return new UpdateOutcome(nowMs, nextMs, failures, answer.code(), answer.detail());
    }

    private JSPromise<UpdateOutcome> keep(UpdateOutcome outcome) {
        latest = outcome;
        JSPromise<Object> swept = outcome.code().equals(NOT_STORED) ? store.sweep() : JSPromise.resolve(null);
        return swept.flatThen(done -> Storage.local().put(CHECK, outcome.stored()))
                .then(done -> outcome, error -> outcome);
    }

    private JSPromise<Answer> ask(Server server) {
        if (server.isNone() && server.key().isEmpty()) {
            return JSPromise.resolve(Answer.of(NO_SERVER, ""));
        }
        String problem = server.problem();
        if (!problem.isEmpty()) {
            return JSPromise.resolve(Answer.of(BAD_SERVER, problem));
        }
        return askEach(server, PollSchedule.order(server.urls(), Clock.random()), 0);
    }

    /** Until one gives what is right: that a mirror is behind, gone, or lies, is no reason to do without. */
    private JSPromise<Answer> askEach(Server server, List<String> urls, int at) {
        String url = urls.get(at);
        return askOne(server, url).flatThen(answer -> {
            if (answer.isGood() || urls.size() == 1) {
                return JSPromise.resolve(answer);
            }
            Answer here = answer.at(url);
            return at + 1 == urls.size()
                    ? JSPromise.resolve(here)
                    : askEach(server, urls, at + 1).then(later -> later.isGood() ? later : here.or(later));
        });
    }

    private JSPromise<Answer> askOne(Server server, String url) {
        return Fetch.bytes(url + "/v1/definitions", DefinitionsJudge.MAX_BYTES)
                .flatThen(answer -> answer.status() == 200
                        ? judge(server, url, answer.bytes())
                        : JSPromise.resolve(refusedBy(answer)));
    }

    private static Answer refusedBy(Fetch.Answer answer) {
        String detail = "" + answer.status();
        return switch (answer.fault()) {
            case "" -> new Answer(BAD_ANSWER, detail, RetryAfter.pauseMs(answer.retryAfter(), (long) Clock.nowMs()));
            case TOO_SLOW -> Answer.of(TOO_SLOW, "");
            case BROKEN_OFF -> Answer.of(BROKEN_OFF, "");
            case REDIRECTED -> Answer.of(REDIRECTED, "");
            default -> Answer.of(UNREACHABLE, "");
        };
    }

    private JSPromise<Answer> judge(Server server, String url, byte[] bytes) {
        return store.keys(server)
                .flatThen(keys -> store.builtInSerial()
                        .flatThen(serial -> EnvelopeCheck.arrived(bytes, keys, serial, Clock.nowMs())))
                .flatThen(checked ->
                        checked.definitions() == null ? refused(server, checked) : take(server, url, bytes, checked));
    }

    /** A key may be unknown only because what announced it cannot be read back: then the server is not to blame. */
    private JSPromise<Answer> refused(Server server, EnvelopeCheck checked) {
        boolean ofKey = checked.refusal().equals(Refusal.UNKNOWN_KEY.name());
        return store.hasLostKeys(server)
                .then(lost -> Answer.of(lost && ofKey ? KEYS_DAMAGED : checked.refusal(), checked.detail()));
    }

    private JSPromise<Answer> take(Server server, String url, byte[] bytes, EnvelopeCheck checked) {
        return store.inUse().flatThen(now -> {
            if (server.has(now.server()) && now.json().equals(checked.json())) {
                return same(server, url, now);
            }
            // A server's first word may be what is built in; it is still the server's.
            return new TextsFetch(store, checked.definitions(), firstThenOthers(url, server.urls()))
                    .bring()
                    .flatThen(missing -> missing.isEmpty()
                            ? use(server, url, bytes, checked)
                            : JSPromise.resolve(Answer.of(TEXTS_MISSING, missing)));
        });
    }

    /** Nothing is new, but the member's language may be another one than it was. */
    private JSPromise<Answer> same(Server server, String url, InUse now) {
        return now.lacksTexts()
                ? new TextsFetch(store, now.definitions(), firstThenOthers(url, server.urls()))
                        .bring()
                        .flatThen(missing -> store.readAgain())
                        .then(again -> {
                            Tabs.tellAll(Message.of(Message.REFRESH));
                            return Answer.of(SAME, "");
                        })
                : JSPromise.resolve(Answer.of(SAME, ""));
    }

    private static List<String> firstThenOthers(String url, List<String> urls) {
        List<String> order = new ArrayList<>(List.of(url));
        for (String other : urls) {
            if (!other.equals(url)) {
                order.add(other);
            }
        }
        return order;
    }

    /** The member may have entered another server while this one was being asked; its answer then counts for nothing. */
    private JSPromise<Answer> use(Server server, String url, byte[] bytes, EnvelopeCheck checked) {
        return Server.stored()
                .flatThen(now -> now.equals(server)
                        ? put(server, url, bytes, checked)
                        : JSPromise.resolve(Answer.of(UNREACHABLE, "")));
    }

    private JSPromise<Answer> put(Server server, String url, byte[] bytes, EnvelopeCheck checked) {
        String envelope = BrowserJson.text(bytes).orElseThrow();
        return store.inUse()
                .flatThen(before -> store.put(envelope, checked.definitions(), server, url, checked.keys())
                        .then(again -> {
                            Tabs.tellAll(Message.of(Message.REFRESH));
                            return Answer.of(
                                    before.damaged() ? MENDED : UPDATED,
                                    "" + checked.definitions().serial());
                        }));
    }
}
