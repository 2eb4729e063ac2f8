package optlight.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the browser is to do when something happens: a click, a moment later, every so often. */
@JSFunctor
public interface Callback extends JSObject {
    void call();
}
