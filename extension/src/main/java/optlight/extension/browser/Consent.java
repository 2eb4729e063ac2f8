package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Whether Firefox lets us send what we call reports: it has a permission for that, which the member gives and takes back there.
 * Other browsers know none; then it is given.
 *
 * @see <a href="https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/">Firefox's data consent</a>
 */
public final class Consent {
    private Consent() {}

    /** To be called on the member's own click; without one, browsers refuse. */
    @JSBody(
            script = "var b = globalThis.browser;"
                    + "return (b && b.runtime.getBrowserInfo ? b.permissions.request("
                    + "{data_collection: ['technicalAndInteraction']}) : Promise.resolve(true))"
                    + ".then(function (given) { return {given: given}; }, function () { return {given: false}; });")
    public static native JSPromise<Answer> ask();

    @JSBody(
            script = "var b = globalThis.browser;"
                    + "return (b && b.runtime.getBrowserInfo ? b.permissions.contains("
                    + "{data_collection: ['technicalAndInteraction']}) : Promise.resolve(true))"
                    + ".then(function (given) { return {given: given}; }, function () { return {given: false}; });")
    public static native JSPromise<Answer> stored();

    /** Reports were switched off: the browser forgets that it had asked. */
    @JSBody(
            script = "var b = globalThis.browser;"
                    + "if (b && b.runtime.getBrowserInfo) {"
                    + " b.permissions.remove({data_collection: ['technicalAndInteraction']}).catch(function () {}); }")
    public static native void withdraw();

    /** What the member answered. */
    @JSClass(transparent = true)
    public abstract static class Answer implements JSObject {
        @JSBody(script = "return this.given;")
        public native boolean given();
    }
}
