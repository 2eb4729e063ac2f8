package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optlight.choice.Choice;
import optlight.choice.ChoicesFile;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Storage;
import optlight.extension.message.Message;
import optlight.guide.Observation;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** What the member has chosen, as a file and from one. */
final class Transfer {
    private final Choices choices;
    private final SeenStates seen;

    Transfer(Choices choices, SeenStates seen) {
        this.choices = choices;
        this.seen = seen;
    }

    /**
     * The text of the file. What an organisation has set is not the member's, and not in it.
     *
     * @param withStates whether the member wants in it how their settings were seen
     */
    JSPromise<String> write(Server server, boolean withStates) {
        return choices.kept()
                .flatThen(kept -> seen.all().then(known -> {
                    Message chosen = Message.empty();
                    for (Choice choice : Choice.values()) {
                        chosen.with(choice.key(), Choices.of(kept, choice));
                    }
                    Message file = Message.of(ChoicesFile.KIND)
                            .with("version", ChoicesFile.VERSION)
                            .with("choices", chosen)
                            .with(
                                    "server",
                                    Message.empty()
                                            .with("addresses", server.managed() ? "" : server.addresses())
                                            .with("key", server.managed() ? "" : server.key()));
                    if (withStates) {
                        Message sights = Message.empty();
                        for (Map.Entry<String, Observation> entry : known.seen().entrySet()) {
                            // What was not seen a second time would count as if it had been, in another browser.
                            entry.getValue().confirmed().ifPresent(it -> sights.with(entry.getKey(), it.write()));
                        }
                        file.with("states", sights);
                    }
                    return file.json();
                }));
    }

    static ChoicesFile.Reading read(String json) {
        return ChoicesFile.read(BrowserJson.parse(json));
    }

    /** Keeps the choices and states of a file, all of them or none; not the server, which is more than some texts. */
    static JSPromise<JSObject> keep(ChoicesFile file) {
        List<String> keys = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Map.Entry<Choice, String> entry : file.choices().entrySet()) {
            keys.add(entry.getKey().key());
            texts.add(entry.getValue());
        }
        for (Map.Entry<String, String> entry : file.states().entrySet()) {
            keys.add(SeenStates.SEEN + entry.getKey());
            texts.add(entry.getValue());
        }
        return Storage.local().put(keys.toArray(new String[0]), texts.toArray(new String[0]));
    }
}
