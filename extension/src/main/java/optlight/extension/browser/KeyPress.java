package optlight.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears which key is pressed, and answers whether that was meant for us alone. */
@JSFunctor
public interface KeyPress extends JSObject {
    boolean on(String key, boolean shift);
}
