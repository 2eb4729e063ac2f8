package optlight.extension.browser;

import org.teavm.jso.JSBody;

/** Whether the member has done something on a page: {@code navigator.userActivation} of the HTML standard. */
public final class UserActivation {
    private UserActivation() {}

    /** Whether they clicked or pressed a key there since it was loaded; true for a page they were led to by one of its own kind. */
    @JSBody(script = "return navigator.userActivation.hasBeenActive;")
    public static native boolean hasBeen();
}
