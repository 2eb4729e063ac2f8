package optlight.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;

/**
 * What the first script in a page leaves for the one that it has brought. It stands in a global of the world that our scripts have
 * in a document for themselves: the page cannot see it, and what the page names so is not taken for it.
 */
@JSClass(transparent = true)
public abstract class Handover implements JSObject {
    /** @param giver told when it is taken */
    @JSBody(params = "giver", script = "return globalThis.arrived = {end: () => { giver.end(); }};")
    public static native Handover open(Giver giver);

    /** The one that is open, whose owner has nothing to do any more; an empty one if there is none. */
    @JSBody(script = """
            var it = Object.hasOwn(globalThis, 'arrived') ? arrived : {};
            if (it.end) { it.end(); }
            return it;""")
    public static native Handover take();

    /** @param answer the last one to {@link Message#GUIDANCE}; {@code null} if there is none that counts */
    @JSBody(params = "answer", script = "this.answer = answer;")
    public native void leaveAnswer(JSObject answer);

    /** @param former the function that says whether an element is a control of the page before */
    @JSBody(params = "former", script = "this.former = former;")
    public native void leaveFormer(JSObject former);

    /** What was left; an empty message the second time. */
    @JSBody(script = "var it = this.answer; this.answer = null; return it || {};")
    public native Message answer();

    @JSBody(params = "element", script = "return !!this.former && this.former(element);")
    public native boolean isFormer(JSObject element);

    /** What was seen before is of no more use. */
    @JSBody(script = "this.former = null;")
    public native void forgetFormer();

    /** The script that has left it. */
    public interface Giver extends JSObject {
        void end();
    }
}
