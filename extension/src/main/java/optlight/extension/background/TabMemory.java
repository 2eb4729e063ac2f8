package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the member wants in each tab. It survives the background's sleep and ends with the browser. */
final class TabMemory {
    private static final String WANTED = "wanted.";
    private static final String GUIDE = "guide.";
    private static final String DISMISSED = "dismissed.";
    private static final String ARRIVED = "arrived.";
    private static final String PROMPTED = "prompted.";

    /**
     * What is known of one tab.
     *
     * @param wanted  a setting's id; empty if none
     * @param guide   the guide being walked, of which {@code wanted} is the step; empty if none
     * @param arrived the last step of a guide, if the member has come to it; empty if not
     * @param prompted whether the card that is shown is a reminder
     */
    record Memory(String wanted, String guide, boolean dismissed, String arrived, boolean prompted) {}

    JSPromise<Memory> of(int tab) {
        return Storage.session().texts(keys(tab)).then(found -> {
            String[] keys = keys(tab);
            return new Memory(
                    found.text(keys[0]),
                    found.text(keys[1]),
                    !found.text(keys[2]).isEmpty(),
                    found.text(keys[3]),
                    !found.text(keys[4]).isEmpty());
        });
    }

    /**
     * The member asks to be led, also where they had closed the card before.
     *
     * @param guide empty if the member asked for this setting alone
     */
    JSPromise<JSObject> want(int tab, String setting, String guide) {
        return note(tab, setting, guide)
                .flatThen(done -> Storage.session().remove(new String[] {DISMISSED + tab, ARRIVED + tab}));
    }

    /** Notes how far the member is. */
    JSPromise<JSObject> note(int tab, String setting, String guide) {
        if (!guide.isEmpty()) {
            Walk.note(guide, setting).catchError(error -> null);
        }
        return Storage.session().put(new String[] {WANTED + tab, GUIDE + tab}, new String[] {setting, guide});
    }

    /** No guide is walked any more, in no tab. */
    JSPromise<JSObject> endGuides() {
        return Storage.session().startingWith(new String[] {GUIDE}).flatThen(found -> {
            List<String> keys = new ArrayList<>();
            for (String key : found.all()) {
                if (!found.text(key).isEmpty()) {
                    keys.add(key);
                    keys.add(WANTED + key.substring(GUIDE.length()));
                }
            }
            return Storage.session().remove(keys.toArray(new String[0]));
        });
    }

    /** Notes that the member has come to the last step of a guide. */
    JSPromise<JSObject> arrive(int tab, String step) {
        return Storage.session().put(ARRIVED + tab, step);
    }

    /** Notes whether the card that is shown is a reminder. */
    JSPromise<JSObject> prompt(int tab, boolean prompted) {
        return prompted
                ? Storage.session().put(PROMPTED + tab, "yes")
                : Storage.session().remove(new String[] {PROMPTED + tab});
    }

    JSPromise<JSObject> dismiss(int tab) {
        return Storage.session().put(DISMISSED + tab, "yes");
    }

    void forget(int tab) {
        Storage.session().remove(keys(tab));
    }

    private static String[] keys(int tab) {
        return new String[] {WANTED + tab, GUIDE + tab, DISMISSED + tab, ARRIVED + tab, PROMPTED + tab};
    }
}
