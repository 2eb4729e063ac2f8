package optlight.extension.background;

import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the member wants in each tab. It survives the background's sleep and ends with the browser. */
final class TabMemory {
    private static final String WANTED = "wanted.";
    private static final String DISMISSED = "dismissed.";

    /** @param wanted a setting's id; empty if none */
    record Memory(String wanted, boolean dismissed) {}

    JSPromise<Memory> of(int tab) {
        String wanted = WANTED + tab;
        String dismissed = DISMISSED + tab;
        return Storage.session()
                .texts(new String[] {wanted, dismissed})
                .then(found ->
                        new Memory(found.text(wanted), !found.text(dismissed).isEmpty()));
    }

    JSPromise<JSObject> want(int tab, String setting) {
        return Storage.session()
                .put(WANTED + tab, setting)
                .flatThen(done -> Storage.session().remove(new String[] {DISMISSED + tab}));
    }

    JSPromise<JSObject> dismiss(int tab) {
        return Storage.session().put(DISMISSED + tab, "yes");
    }

    void forget(int tab) {
        Storage.session().remove(new String[] {WANTED + tab, DISMISSED + tab});
    }
}
