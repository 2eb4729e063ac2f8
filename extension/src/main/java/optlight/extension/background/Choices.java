package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.Region;
import optlight.extension.browser.Storage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the member has chosen, each under its own key: what is damaged counts as not chosen, and spoils nothing else. */
final class Choices {
    JSPromise<Storage.Texts> kept() {
        List<String> keys = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            keys.add(choice.key());
        }
        return Storage.local().texts(keys.toArray(new String[0]));
    }

    static String of(Storage.Texts kept, Choice choice) {
        return choice.read(kept.text(choice.key()));
    }

    static Optional<Region> region(Storage.Texts kept) {
        return Region.of(of(kept, Choice.REGION));
    }

    /** What holds on the first day is not kept. */
    JSPromise<JSObject> choose(Choice choice, String value) {
        return value.equals(choice.first())
                ? Storage.local().remove(new String[] {choice.key()})
                : Storage.local().put(choice.key(), value);
    }
}
