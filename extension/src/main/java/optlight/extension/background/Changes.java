package optlight.extension.background;

import java.util.HashSet;
import java.util.Set;
import optlight.definition.Control;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Which controls were as recommended once and were seen otherwise since. It stays until they are as recommended again. */
final class Changes {
    private static final String PREFIX = "changed.";

    /**
     * To be told of every sight, before it is kept.
     *
     * @param key    {@link optlight.guide.Checklist#key} of the control
     * @param before its state as it was seen before; empty if it never was
     */
    JSPromise<JSObject> note(String key, Control control, String before, String state) {
        if (control.recommended() == null || before.equals(state) || state.equals("unknown")) {
            return JSPromise.resolve(null);
        }
        boolean was = !before.isEmpty() && control.isAsRecommended(before);
        if (control.isAsRecommended(state)) {
            return Storage.local().remove(new String[] {PREFIX + key});
        }
        return was ? Storage.local().put(PREFIX + key, "" + (long) Clock.nowMs()) : JSPromise.resolve(null);
    }

    /** Their keys. */
    JSPromise<Set<String>> all() {
        return Storage.local().keys(PREFIX).then(keys -> {
            Set<String> all = new HashSet<>();
            for (String key : keys.all()) {
                all.add(key.substring(PREFIX.length()));
            }
            return all;
        });
    }
}
