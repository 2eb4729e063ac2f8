package optlight.extension.background;

import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Work that is done one after the other, in the order it came, whatever became of the one before. */
final class Turns {
    private JSPromise<JSObject> last = JSPromise.resolve(null);

    <T> JSPromise<T> next(Supplier<JSPromise<T>> work) {
        JSPromise<T> done = last.flatThen(any -> work.get());
        last = done.then(any -> (JSObject) null, error -> null);
        return done;
    }
}
