package optlight.extension.background;

import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The guide that is walked and how far the member is: it is there again after the tab, and the browser, were closed. */
final class Walk {
    private static final String WALK = "walk";

    private Walk() {}

    /**
     * Where the member was.
     *
     * @param guide its id; empty if none is walked
     * @param step  the id of a setting
     */
    record Place(String guide, String step) {}

    static JSPromise<Place> last() {
        return Storage.local().texts(new String[] {WALK}).then(found -> {
            String text = found.text(WALK);
            int blank = text.indexOf(' ');
            return blank < 0 ? new Place("", "") : new Place(text.substring(0, blank), text.substring(blank + 1));
        });
    }

    static JSPromise<JSObject> note(String guide, String step) {
        return Storage.local().put(WALK, guide + " " + step);
    }

    /** Unless another guide has been begun since, in another tab perhaps. */
    static JSPromise<JSObject> end(String guide) {
        return last().flatThen(place -> place.guide().equals(guide) ? end() : JSPromise.resolve(null));
    }

    static JSPromise<JSObject> end() {
        return Storage.local().remove(new String[] {WALK});
    }
}
