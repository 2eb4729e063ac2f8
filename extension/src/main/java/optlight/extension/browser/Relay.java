package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Asks servers from a sandboxed frame, which has no origin. Firefox gives each installation an origin of its own, and tells it
 * every server in {@code Origin}: by it a server would know a member again.
 */
public final class Relay {
    private Relay() {}

    static boolean isNeeded() {
        return scheme().equals("moz-extension:");
    }

    @JSBody(script = "return location.protocol;")
    private static native String scheme();

    /** As {@link Fetch#direct}. The frame is there for this one answer; after {@code patienceMs} there is none. */
    @JSBody(
            params = {"url", "maxBytes", "json", "patienceMs"},
            script = """
            return new Promise(done => {
              var frame = document.createElement('iframe'), channel = new MessageChannel();
              var end = answer => { clearTimeout(timer); channel.port1.close(); frame.remove(); done(answer); };
              var timer = setTimeout(() => {
                end({status: 0, fault: 'UNREACHABLE', retryAfter: '', bytes: new Int8Array(0)});
              }, patienceMs);
              channel.port1.onmessage = event => end(event.data);
              frame.sandbox = 'allow-scripts';
              frame.onload = () => frame.contentWindow.postMessage([url, maxBytes, json], '*', [channel.port2]);
              frame.src = 'relay.html';
              document.documentElement.append(frame);
            });""")
    static native JSPromise<Fetch.Answer> ask(String url, int maxBytes, String json, int patienceMs);

    /** In the frame: answers the one question that it is there for. */
    public static void serve() {
        await(Fetch::direct);
    }

    @JSFunctor
    private interface Asked extends JSObject {
        JSPromise<Fetch.Answer> of(String url, int maxBytes, String json);
    }

    @JSBody(params = "asked", script = """
            addEventListener('message', event => {
              var question = event.data;
              asked(question[0], question[1], question[2]).then(answer => event.ports[0].postMessage(answer));
            }, {once: true});""")
    private static native void await(Asked asked);
}
