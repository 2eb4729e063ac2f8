package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What the first script in a page asks and hears. Every settings page pays for that script, and each listener of a type of its own
 * would be a class and a wrapper there: all is told to one object.
 */
public final class FirstScript {
    private FirstScript() {}

    /** Is told what happens, by the browser. */
    public interface Ears extends JSObject {
        /** @param turn as it was given with the question */
        void answered(JSObject answer, int turn);

        /** Nobody listens, or the extension has been updated meanwhile. */
        void unanswered();

        /** A message of the kind that was waited for is there. */
        void called();

        /** See {@link Routes#areTold}. */
        void moved();
    }

    /** Sends a message to the background, as {@link Extension#ask} does. */
    @JSBody(
            params = {"message", "turn", "ears"},
            script = "new Promise(sent => { sent((globalThis.browser || chrome).runtime.sendMessage(message)); })"
                    + ".then(answer => { ears.answered(answer, turn); }, () => { ears.unanswered(); });")
    public static native void ask(JSObject message, int turn, Ears ears);

    /**
     * Waits for messages.
     *
     * @param kind which are told
     * @return for {@link #end}, also after an update of the extension
     */
    @JSBody(
            params = {"kind", "ears"},
            script = """
            var it = (globalThis.browser || chrome).runtime.onMessage;
            var heard = message => {
              if (message && message.kind === kind) { ears.called(); }
              return false;
            };
            it.addListener(heard);
            return () => { try { it.removeListener(heard); } catch (e) {} };""")
    public static native JSObject hear(String kind, Ears ears);

    /**
     * Tells within the very call that changes the address, by {@code pushState} or {@code replaceState}, and before the page hears
     * that the member has gone back. Also where only the part after {@code #} or {@code ?} is another.
     *
     * @return for {@link #end}
     */
    @JSBody(params = "ears", script = """
            var moved = () => { ears.moved(); };
            navigation.addEventListener('currententrychange', moved);
            return () => { navigation.removeEventListener('currententrychange', moved); };""")
    public static native JSObject follow(Ears ears);

    /** Tells no more. */
    @JSBody(params = "listening", script = "listening();")
    public static native void end(JSObject listening);
}
