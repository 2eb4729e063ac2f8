package optlight.extension.browser;

import org.teavm.jso.JSBody;

/**
 * How an app with a single page changes its address: the Navigation API, as far as we call it. Chrome has it since 102, Firefox
 * since 147.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-interface">HTML standard</a>
 */
public final class Routes {
    private Routes() {}

    /** {@code location.pathname}. */
    @JSBody(script = "return location.pathname;")
    public static native String path();

    /** Whether the browser tells when the address changes. */
    @JSBody(script = "return typeof Navigation === 'function' && navigation instanceof Navigation;")
    public static native boolean areTold();
}
