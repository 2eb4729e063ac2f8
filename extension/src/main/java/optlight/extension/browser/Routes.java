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

    /**
     * Calls within the very call that changes the address, by {@code pushState} or {@code replaceState}, and before the page hears
     * that the member has gone back. Also where only the part after {@code #} or {@code ?} is another.
     *
     * @return to call no more
     */
    @JSBody(params = "listener", script = """
            var changed = () => listener();
            navigation.addEventListener('currententrychange', changed);
            return () => navigation.removeEventListener('currententrychange', changed);""")
    public static native Callback onChange(Callback listener);
}
