package optlight.extension.background;

import java.util.HashMap;
import java.util.Map;
import optlight.choice.Choice;
import optlight.choice.ChoicesFile;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.Storage;
import optlight.extension.message.Message;
import optlight.guide.Mark;
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
                        Message marks = Message.empty();
                        for (Map.Entry<String, Mark> entry : known.marks().entrySet()) {
                            marks.with(entry.getKey(), entry.getValue().write());
                        }
                        file.with("states", sights).with("marks", marks);
                    }
                    return file.json();
                }));
    }

    static ChoicesFile.Reading read(String json) {
        return ChoicesFile.read(BrowserJson.parse(json));
    }

    /**
     * Keeps what is in a file, all of it or nothing; but not the server, which is more than some texts. What was seen or said
     * here since the file was made stays: it is the newer.
     */
    JSPromise<JSObject> keep(ChoicesFile file) {
        return seen.inTurn(() -> seen.all().flatThen(known -> {
            Map<String, String> entries = new HashMap<>();
            for (Map.Entry<Choice, String> entry : file.choices().entrySet()) {
                entries.put(entry.getKey().key(), entry.getValue());
            }
            file.states().forEach((control, text) -> {
                Observation here = known.seen().get(control);
                if (here == null
                        || Observation.read(text)
                                .filter(it -> it.atMs() > here.atMs())
                                .isPresent()) {
                    entries.put(SeenStates.SEEN + control, text);
                }
            });
            file.marks().forEach((setting, text) -> {
                Mark here = known.marks().get(setting);
                if (here == null
                        || Mark.read(text).filter(it -> it.atMs() > here.atMs()).isPresent()) {
                    entries.put(SeenStates.MARK + setting, text);
                }
            });
            String[] keys = entries.keySet().toArray(new String[0]);
            String[] texts = new String[keys.length];
            for (int i = 0; i < keys.length; i++) {
                texts[i] = entries.get(keys[i]);
            }
            return Storage.local().put(keys, texts);
        }));
    }
}
