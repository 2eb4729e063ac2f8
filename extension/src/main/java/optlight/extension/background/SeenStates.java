package optlight.extension.background;

import java.util.HashMap;
import java.util.Map;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Storage;
import optlight.guide.Checklist;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What state each control was last seen in, and when. It stays on this machine. */
final class SeenStates {
    static final String PREFIX = "seen.";

    /** @param atMs milliseconds since 1970 */
    record Seen(String state, double atMs) {
        String stored() {
            return (long) atMs + " " + state;
        }
    }

    JSPromise<JSObject> remember(String setting, String control, String state) {
        return Storage.local().put(PREFIX + Checklist.key(setting, control), new Seen(state, Clock.nowMs()).stored());
    }

    /** The state a control was last seen in; empty if it never was. */
    JSPromise<String> last(String setting, String control) {
        String key = PREFIX + Checklist.key(setting, control);
        return Storage.local().texts(new String[] {key}).then(found -> {
            String text = found.text(key);
            return text.substring(text.indexOf(' ') + 1);
        });
    }

    /** By {@link Checklist#key}. */
    JSPromise<Map<String, Seen>> all() {
        return Storage.local().keys(PREFIX).flatThen(keys -> {
            String[] names = keys.all();
            return Storage.local().texts(names).then(texts -> {
                Map<String, Seen> all = new HashMap<>();
                for (String name : names) {
                    String text = texts.text(name);
                    int space = text.indexOf(' ');
                    if (space > 0) {
                        all.put(name.substring(PREFIX.length()), new Seen(text.substring(space + 1), (double)
                                Long.parseLong(text.substring(0, space))));
                    }
                }
                return all;
            });
        });
    }

    static Map<String, String> states(Map<String, Seen> seen) {
        Map<String, String> states = new HashMap<>();
        for (Map.Entry<String, Seen> entry : seen.entrySet()) {
            states.put(entry.getKey(), entry.getValue().state());
        }
        return states;
    }
}
