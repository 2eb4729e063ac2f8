package optlight.extension.background;

import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the member wants in each tab. It survives the background's sleep and ends with the browser. */
final class TabMemory {
    private static final String WANTED = "wanted.";
    private static final String GUIDE = "guide.";
    private static final String DISMISSED = "dismissed.";

    /**
     * What is known of one tab.
     *
     * @param wanted a setting's id; empty if none
     * @param guide  the guide being walked, of which {@code wanted} is the step; empty if none
     */
    record Memory(String wanted, String guide, boolean dismissed) {}

    JSPromise<Memory> of(int tab) {
        return Storage.session().texts(keys(tab)).then(found -> {
            String[] keys = keys(tab);
            return new Memory(
                    found.text(keys[0]),
                    found.text(keys[1]),
                    !found.text(keys[2]).isEmpty());
        });
    }

    /**
     * The member asks to be led, also where they had closed the card before.
     *
     * @param guide empty if the member asked for this setting alone
     */
    JSPromise<JSObject> want(int tab, String setting, String guide) {
        return note(tab, setting, guide).flatThen(done -> Storage.session().remove(new String[] {DISMISSED + tab}));
    }

    /** Notes how far the member is. */
    JSPromise<JSObject> note(int tab, String setting, String guide) {
        return Storage.session().put(new String[] {WANTED + tab, GUIDE + tab}, new String[] {setting, guide});
    }

    JSPromise<JSObject> dismiss(int tab) {
        return Storage.session().put(DISMISSED + tab, "yes");
    }

    void forget(int tab) {
        Storage.session().remove(keys(tab));
    }

    private static String[] keys(int tab) {
        return new String[] {WANTED + tab, GUIDE + tab, DISMISSED + tab};
    }
}
