package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/** {@code fetch}, for the background alone: no cookies, no redirects, never more bytes than asked for. */
public final class Fetch {
    private Fetch() {}

    /**
     * The body of an answer, revalidated with the browser's own cache.
     *
     * <p>Rejects on no answer, a redirect, or after {@code patienceMs}. Reading stops once the body is longer than {@code
     * maxBytes}; the answer then has one byte more than that.
     */
    @JSBody(
            params = {"url", "maxBytes", "patienceMs"},
            script = "var abort = new AbortController();"
                    + "var timer = setTimeout(function () { abort.abort(); }, patienceMs);"
                    + "return fetch(url, {cache: 'no-cache', credentials: 'omit', redirect: 'error',"
                    + " referrerPolicy: 'no-referrer', signal: abort.signal}).then(function (response) {"
                    + " var answer = {status: response.status, retryAfter: response.headers.get('Retry-After') || '',"
                    + " bytes: new Int8Array(0)};"
                    + " if (!response.ok || !response.body) { return answer; }"
                    + " var reader = response.body.getReader(); var chunks = []; var length = 0;"
                    + " var done = function () { var all = new Int8Array(Math.min(length, maxBytes + 1)); var at = 0;"
                    + "  chunks.forEach(function (chunk) { var part = chunk.subarray(0, all.length - at);"
                    + "   all.set(part, at); at += part.length; }); answer.bytes = all; return answer; };"
                    + " var more = function () { return reader.read().then(function (next) {"
                    + "  if (next.done) { return done(); } chunks.push(next.value); length += next.value.length;"
                    + "  if (length > maxBytes) { abort.abort(); return done(); } return more(); }); };"
                    + " return more(); }).finally(function () { clearTimeout(timer); });")
    public static native JSPromise<Answer> bytes(String url, int maxBytes, int patienceMs);

    /** The bytes of a file of this extension. */
    @JSBody(
            params = "url",
            script =
                    "return fetch(url).then(function (response) { return response.arrayBuffer(); })"
                            + ".then(function (buffer) { return {status: 200, retryAfter: '', bytes: new Int8Array(buffer)}; });")
    public static native JSPromise<Answer> own(String url);

    /** An answer of a server. */
    @JSClass(transparent = true)
    public abstract static class Answer implements JSObject {
        @JSBody(script = "return this.status;")
        public native int status();

        /** Seconds to wait before asking again, as the server put it; empty if it did not. */
        @JSBody(script = "return this.retryAfter;")
        public native String retryAfter();

        @JSBody(script = "return this.bytes;")
        private native Int8Array array();

        /** The body; empty unless the status is a success. */
        public final byte[] bytes() {
            return array().copyToJavaArray();
        }
    }
}
