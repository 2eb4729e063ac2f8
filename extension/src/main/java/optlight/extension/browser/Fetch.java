package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * {@code fetch}, for the background alone: no cookies, no redirects, never more bytes than asked for, and nothing of what the
 * member's browser tells every site of its languages.
 */
public final class Fetch {
    private Fetch() {}

    /** How long an answer may take in all, and how long nothing of it may come; milliseconds. */
    private static final int PATIENCE_MS = 30_000;

    private static final int SILENCE_MS = 10_000;

    /**
     * An answer, revalidated with the browser's own cache. Reading stops once the body, unpacked, is longer than {@code
     * maxBytes}; the answer then has one byte more than that. What comes instead of an answer is a {@link Answer#fault}.
     */
    public static JSPromise<Answer> bytes(String url, int maxBytes) {
        return send(url, maxBytes, "");
    }

    /**
     * Sends a JSON text, and answers with the status, and when to come again, alone. A redirect is not followed, and counts as no
     * answer.
     */
    public static JSPromise<Answer> post(String url, String json) {
        return send(url, 0, json);
    }

    private static JSPromise<Answer> send(String url, int maxBytes, String json) {
        return Relay.isNeeded() ? Relay.ask(url, maxBytes, json, 2 * PATIENCE_MS) : direct(url, maxBytes, json);
    }

    /** From the document or worker that calls, under its origin: a JSON text if it is not empty, else a question. */
    static JSPromise<Answer> direct(String url, int maxBytes, String json) {
        return json.isEmpty() ? bytes(url, maxBytes, PATIENCE_MS, SILENCE_MS) : post(url, json, PATIENCE_MS);
    }

    @JSBody(
            params = {"url", "maxBytes", "patienceMs", "silenceMs"},
            script = "var abort = new AbortController(); var fault = 'UNREACHABLE';"
                    + "var slow = function () { fault = 'TOO_SLOW'; abort.abort(); };"
                    + "var patience = setTimeout(slow, patienceMs); var silence = setTimeout(slow, silenceMs);"
                    + "var heard = function () { clearTimeout(silence); silence = setTimeout(slow, silenceMs); };"
                    + "var answer = {status: 0, fault: '', retryAfter: '', bytes: new Int8Array(0)};"
                    + "return fetch(url, {cache: 'no-cache', credentials: 'omit', redirect: 'manual',"
                    + " headers: {'Accept-Language': '*'}, referrerPolicy: 'no-referrer', signal: abort.signal}).then(function (response) {"
                    + " heard(); fault = 'BROKEN_OFF';"
                    + " if (response.type === 'opaqueredirect') { answer.fault = 'REDIRECTED'; return answer; }"
                    + " answer.status = response.status;"
                    + " answer.retryAfter = response.headers.get('Retry-After') || '';"
                    + " if (response.status !== 200 || !response.body) { return answer; }"
                    + " var reader = response.body.getReader(); var chunks = []; var length = 0;"
                    + " var done = function () { var all = new Int8Array(Math.min(length, maxBytes + 1)); var at = 0;"
                    + "  chunks.forEach(function (chunk) { var part = chunk.subarray(0, all.length - at);"
                    + "   all.set(part, at); at += part.length; }); answer.bytes = all; return answer; };"
                    + " var more = function () { return reader.read().then(function (next) {"
                    + "  if (next.done) { return done(); } heard(); chunks.push(next.value);"
                    + "  length += next.value.length; return length > maxBytes ? done() : more(); }); };"
                    + " return more(); }).then(null, function () {"
                    + " answer.status = 0; answer.fault = fault; return answer; })"
                    // Whatever is still on its way is not wanted any more.
                    + ".finally(function () { clearTimeout(patience); clearTimeout(silence); abort.abort(); });")
    private static native JSPromise<Answer> bytes(String url, int maxBytes, int patienceMs, int silenceMs);

    @JSBody(
            params = {"url", "json", "patienceMs"},
            script = "var answer = {status: 0, fault: '', retryAfter: '', bytes: new Int8Array(0)};"
                    // Sent as plain text: before anything else the browser would ask whether it may, and tell its
                    // languages.
                    + "return fetch(url, {method: 'POST', body: json, headers: {'Accept-Language': '*'},"
                    + " cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',"
                    + " signal: AbortSignal.timeout(patienceMs)}).then(function (response) {"
                    + " answer.status = response.status;"
                    + " answer.retryAfter = response.headers.get('Retry-After') || ''; return answer; },"
                    + " function () { return answer; });")
    private static native JSPromise<Answer> post(String url, String json, int patienceMs);

    /** The bytes of a file of this extension. */
    @JSBody(
            params = "url",
            script =
                    "return fetch(url).then(function (response) { return response.arrayBuffer(); })"
                            + ".then(function (buffer) { return {status: 200, fault: '', retryAfter: '', bytes: new Int8Array(buffer)}; });")
    public static native JSPromise<Answer> own(String url);

    /** An answer of a server. */
    @JSClass(transparent = true)
    public abstract static class Answer implements JSObject {
        /** 0 if there was a fault. */
        @JSBody(script = "return this.status;")
        public native int status();

        /**
         * {@code UNREACHABLE}, {@code TOO_SLOW}, {@code BROKEN_OFF} after its beginning, or {@code REDIRECTED}, which is not
         * followed; empty if an answer came.
         */
        @JSBody(script = "return this.fault;")
        public native String fault();

        /** When to ask again, as the server put it; empty if it did not. */
        @JSBody(script = "return this.retryAfter;")
        public native String retryAfter();

        @JSBody(script = "return this.bytes;")
        private native Int8Array array();

        /** The body; empty unless the status is 200. */
        public final byte[] bytes() {
            return array().copyToJavaArray();
        }
    }
}
