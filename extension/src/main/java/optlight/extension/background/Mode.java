package optlight.extension.background;

import optlight.choice.Choice;
import optlight.extension.browser.Storage;
import org.teavm.jso.core.JSPromise;

/** Where the member wants guidance: on LinkedIn's page, or beside it; beside it nothing is read there, and nothing put in. */
final class Mode {
    /** What {@code managed.json} calls it. */
    private static final String PANEL = "panel";

    private Mode() {}

    /** Whether the organisation has set it, and the member cannot change it. */
    static JSPromise<Boolean> isManaged() {
        return Storage.managed().then(set -> isBeside(set.text(Choice.MODE.key())));
    }

    private static boolean isBeside(String managed) {
        return managed.equals(PANEL) || managed.equals(Choice.BESIDE_PAGE);
    }

    /**
     * What the member chose, unless an organisation wants its pages left alone: nobody can be made to bear with more than they
     * want. Anything odd is the mode of the first day.
     */
    static JSPromise<String> now() {
        String key = Choice.MODE.key();
        return Storage.managed()
                .flatThen(set -> isBeside(set.text(key))
                        ? JSPromise.resolve(Choice.BESIDE_PAGE)
                        : Storage.local().texts(new String[] {key}).then(chosen -> Choice.MODE.read(chosen.text(key))));
    }
}
