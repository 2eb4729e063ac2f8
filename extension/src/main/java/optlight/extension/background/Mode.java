package optlight.extension.background;

import optlight.choice.Choice;
import optlight.extension.browser.Storage;
import org.teavm.jso.core.JSPromise;

/** Where the member wants guidance: on LinkedIn's page, or beside it; beside it nothing is read there, and nothing put in. */
final class Mode {
    /** What {@code managed.json} calls it. */
    private static final String PANEL = "panel";

    private Mode() {}

    /**
     * What the member chose, unless an organisation wants its pages left alone: nobody can be made to bear with more than they
     * want. Anything odd is the mode of the first day.
     */
    static JSPromise<String> now() {
        String key = Choice.MODE.key();
        return Storage.managed().flatThen(set -> switch (set.text(key)) {
            case PANEL, Choice.BESIDE_PAGE -> JSPromise.resolve(Choice.BESIDE_PAGE);
            default -> Storage.local().texts(new String[] {key}).then(chosen -> Choice.MODE.read(chosen.text(key)));
        });
    }
}
