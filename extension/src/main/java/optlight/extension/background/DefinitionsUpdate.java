package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.TextsRef;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Fetch;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.browser.WebCrypto;
import optlight.extension.message.Message;
import optlight.trust.DefinitionsJudge;
import org.teavm.jso.core.JSPromise;

/**
 * Asks the guidance server for definitions, and takes them only if everything is right with them. Whatever goes wrong,
 * what was in use stays in use, and the outcome is kept for the member to see.
 */
final class DefinitionsUpdate {
    /** Everything went well: new definitions are in use. */
    static final String UPDATED = "UPDATED";

    /** Everything went well: nothing is new. */
    static final String SAME = "SAME";

    private static final String NO_SERVER = "NO_SERVER";
    private static final String UNREACHABLE = "UNREACHABLE";
    private static final String BAD_ANSWER = "BAD_ANSWER";
    private static final String TEXTS_MISSING = "TEXTS_MISSING";
    private static final String NOT_STORED = "NOT_STORED";
    private static final String CHECK = "check";
    private static final int PATIENCE_MS = 20_000;

    private final DefinitionsStore store;
    private JSPromise<Outcome> running;

    DefinitionsUpdate(DefinitionsStore store) {
        this.store = store;
    }

    /** How the last attempt went. */
    record Outcome(double atMs, String code, String detail, double notBeforeMs) {
        static final Outcome NEVER = new Outcome(0, "", "", 0);

        private static Outcome of(String code, String detail) {
            return new Outcome(Clock.nowMs(), code, detail, 0);
        }

        private String stored() {
            return (long) atMs + " " + (long) notBeforeMs + " " + code + " " + detail;
        }

        private static Outcome read(String stored) {
            int first = stored.indexOf(' ');
            int second = stored.indexOf(' ', first + 1);
            int third = stored.indexOf(' ', second + 1);
            return third < 0
                    ? NEVER
                    : new Outcome(
                            (double) Long.parseLong(stored.substring(0, first)),
                            stored.substring(second + 1, third),
                            stored.substring(third + 1),
                            (double) Long.parseLong(stored.substring(first + 1, second)));
        }
    }

    JSPromise<Outcome> last() {
        return Storage.local().texts(new String[] {CHECK}).then(found -> Outcome.read(found.text(CHECK)));
    }

    /** Asks now, or as soon as an attempt under way has ended: that one may be asking another server. Never rejects. */
    JSPromise<Outcome> run() {
        running = running == null ? attempt() : running.flatThen(before -> attempt());
        return running;
    }

    private JSPromise<Outcome> attempt() {
        return Server.stored()
                .flatThen(server -> server.isNone() ? JSPromise.resolve(Outcome.of(NO_SERVER, "")) : ask(server))
                .catchError(error -> Outcome.of(NOT_STORED, ""))
                .flatThen(outcome ->
                        Storage.local().put(CHECK, outcome.stored()).then(done -> outcome, error -> outcome));
    }

    private JSPromise<Outcome> ask(Server server) {
        return Fetch.bytes(server.url() + "/v1/definitions", DefinitionsJudge.MAX_BYTES, PATIENCE_MS)
                .flatThen(
                        answer -> answer.status() == 200
                                ? judge(server, answer.bytes())
                                : JSPromise.resolve(refusedBy(answer)),
                        error -> JSPromise.resolve(Outcome.of(UNREACHABLE, "")));
    }

    private static Outcome refusedBy(Fetch.Answer answer) {
        double nowMs = Clock.nowMs();
        return new Outcome(nowMs, BAD_ANSWER, "" + answer.status(), nowMs + retryAfterMs(answer.retryAfter()));
    }

    /** Seconds only; a date, which the header may also hold, counts as nothing said. At most a day. */
    private static double retryAfterMs(String retryAfter) {
        int seconds = 0;
        for (int i = 0; i < retryAfter.length() && seconds < 86_400; i++) {
            char c = retryAfter.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            seconds = seconds * 10 + (c - '0');
        }
        return Math.min(seconds, 86_400) * 1000.0;
    }

    private JSPromise<Outcome> judge(Server server, byte[] bytes) {
        return store.highestSerial()
                .flatThen(highest -> EnvelopeCheck.arrived(bytes, server.trusted(), highest, Clock.nowMs())
                        .flatThen(checked -> checked.definitions() == null
                                ? JSPromise.resolve(Outcome.of(checked.refusal(), checked.detail()))
                                : take(server, bytes, checked)));
    }

    private JSPromise<Outcome> take(Server server, byte[] bytes, EnvelopeCheck checked) {
        return store.inUse().flatThen(now -> {
            if (now.server().equals(server.url()) && now.json().equals(checked.json())) {
                return JSPromise.resolve(Outcome.of(SAME, ""));
            }
            // A server's first word may be what is built in; it is still the server's.
            return texts(server, checked.definitions(), needed(checked.definitions()), 0)
                    .flatThen(missing -> missing.isEmpty()
                            ? use(server, bytes, checked)
                            : JSPromise.resolve(Outcome.of(TEXTS_MISSING, missing)));
        });
    }

    /** The member may have entered another server while this one was being asked; its answer then counts for nothing. */
    private JSPromise<Outcome> use(Server server, byte[] bytes, EnvelopeCheck checked) {
        return Server.stored()
                .flatThen(now -> now.equals(server)
                        ? put(server, bytes, checked)
                        : JSPromise.resolve(Outcome.of(UNREACHABLE, "")));
    }

    private JSPromise<Outcome> put(Server server, byte[] bytes, EnvelopeCheck checked) {
        String envelope = BrowserJson.text(bytes).orElseThrow();
        return store.put(envelope, checked.definitions(), server.url()).then(now -> {
            Tabs.tellAll(Message.of(Message.REFRESH));
            return Outcome.of(UPDATED, "" + checked.definitions().serial());
        });
    }

    private static List<String> needed(Definitions definitions) {
        List<String> needed = new ArrayList<>();
        needed.add(TextLanguage.FALLBACK);
        String language = TextLanguage.among(definitions.texts().keySet());
        if (!language.equals(TextLanguage.FALLBACK)) {
            needed.add(language);
        }
        return needed;
    }

    /** Brings the texts of these languages here, one after the other; answers with the language that could not be had. */
    private JSPromise<String> texts(Server server, Definitions definitions, List<String> languages, int at) {
        if (at == languages.size()) {
            return JSPromise.resolve("");
        }
        String language = languages.get(at);
        TextsRef ref = definitions.texts().get(language);
        if (ref == null) {
            return JSPromise.resolve(language);
        }
        return store.texts(ref)
                .flatThen(here -> here.isEmpty() ? fetchTexts(server, ref, language) : JSPromise.resolve(""))
                .flatThen(missing ->
                        missing.isEmpty() ? texts(server, definitions, languages, at + 1) : JSPromise.resolve(missing));
    }

    private JSPromise<String> fetchTexts(Server server, TextsRef ref, String language) {
        return Fetch.bytes(server.url() + "/v1/texts/" + ref.sha256(), TextsRef.MAX_BYTES, PATIENCE_MS)
                .flatThen(
                        answer -> {
                            byte[] bytes = answer.bytes();
                            return WebCrypto.sha256(bytes).flatThen(digest -> {
                                String json = BrowserJson.text(bytes).orElse("");
                                boolean right = digest.stringValue().equals(ref.sha256())
                                        && EnvelopeCheck.readTexts(json).isPresent();
                                return right ? store.putTexts(ref, json).then(done -> "") : JSPromise.resolve(language);
                            });
                        },
                        error -> JSPromise.resolve(language));
    }
}
