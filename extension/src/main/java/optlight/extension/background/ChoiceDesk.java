package optlight.extension.background;

import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.ChoicesFile;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import org.teavm.jso.core.JSPromise;

/** Answers what members choose for themselves: one thing, a file of them, or to have it all forgotten. */
final class ChoiceDesk {
    /** Takes another server, and asks it. */
    interface ServerChange {
        JSPromise<Message> change(Server before, Server server);
    }

    private final DefinitionsStore definitions;
    private final DefinitionsUpdate update;
    private final Polling polling;
    private final Badge badge;
    private final Choices choices;
    private final SeenStates seen;
    private final Transfer transfer;
    private final Overview overview;
    private final ServerChange serverChange;

    ChoiceDesk(
            DefinitionsStore definitions,
            DefinitionsUpdate update,
            Polling polling,
            Badge badge,
            Choices choices,
            SeenStates seen,
            Transfer transfer,
            Overview overview,
            ServerChange serverChange) {
        this.definitions = definitions;
        this.update = update;
        this.polling = polling;
        this.badge = badge;
        this.choices = choices;
        this.seen = seen;
        this.transfer = transfer;
        this.overview = overview;
        this.serverChange = serverChange;
    }

    JSPromise<Message> choose(String key, String value) {
        Optional<Choice> choice = Choice.of(key).filter(it -> it.allows(value));
        return choice.isEmpty()
                ? JSPromise.resolve(Message.of("failed"))
                : choices.choose(choice.get(), value)
                        .flatThen(done -> switch (choice.get()) {
                            case LANGUAGE -> speak(value);
                            // Open pages are told by whoever listens to the storage.
                            case MODE -> overview.make();
                            default -> holds();
                        })
                        .catchError(error -> Message.of("failed"));
    }

    /** Not if its texts cannot be had: then it is the browser's language again. */
    private JSPromise<Message> speak(String language) {
        return definitions
                .readAgain()
                .flatThen(now -> bring(now, language))
                .flatThen(have -> have
                        ? definitions.readAgain().flatThen(now -> holds())
                        : choices.choose(Choice.LANGUAGE, Choice.LANGUAGE.first())
                                .flatThen(done -> definitions.readAgain())
                                .flatThen(now -> overview.make())
                                .then(message -> message.with("problem", "badLanguage")));
    }

    /** The file may have named another language; until its texts can be had, English stands in for it. */
    private JSPromise<Message> speakAsLoaded(InUse now) {
        return now.lacksTexts()
                ? bring(now, TextLanguage.among(now.definitions().texts().keySet()))
                        .flatThen(have -> definitions.readAgain())
                        .flatThen(again -> holds())
                : holds();
    }

    private JSPromise<Boolean> bring(InUse now, String language) {
        return definitions
                .hasTexts(now, language)
                .flatThen(here -> here
                        ? JSPromise.resolve(true)
                        : Server.stored()
                                .flatThen(
                                        server -> new TextsFetch(definitions, now.definitions(), server.urls()).bring())
                                .then(missing -> missing.isEmpty()));
    }

    /** What was chosen holds at once, on open pages and at the button. */
    private JSPromise<Message> holds() {
        Tabs.tellAll(Message.of(Message.REFRESH));
        badge.refresh();
        return overview.make();
    }

    JSPromise<Message> export(boolean states) {
        return Server.stored()
                .flatThen(server -> transfer.write(server, states))
                .then(json -> Message.of("file").with("json", json));
    }

    JSPromise<Message> load(String json) {
        ChoicesFile.Reading reading = Transfer.read(json);
        if (reading instanceof ChoicesFile.Reading.Newer) {
            return refused("newer", "");
        }
        if (reading instanceof ChoicesFile.Reading.Wrong wrong) {
            return refused("wrong", wrong.where());
        }
        return reading instanceof ChoicesFile.Reading.Read read ? load(read.file()) : refused("notOurs", "");
    }

    private JSPromise<Message> load(ChoicesFile file) {
        Server server = Server.of(file.addresses(), file.key(), false);
        return Server.stored()
                .flatThen(before -> definitions.keys(before).flatThen(keys -> {
                    boolean none = server.isNone() && server.key().isEmpty();
                    if (!none && (!server.problem().isEmpty() || Desk.isRevoked(server, before, keys))) {
                        return refused("wrong", "$.server");
                    }
                    return transfer.keep(file)
                            .flatThen(done -> definitions.readAgain())
                            .flatThen(now -> before.managed() || before.equals(server)
                                    ? speakAsLoaded(now)
                                    : serverChange.change(before, server))
                            .catchError(error -> Message.of("failed"));
                }));
    }

    private static JSPromise<Message> refused(String refusal, String where) {
        return JSPromise.resolve(Message.of("refused").with("refusal", refusal).with("where", where));
    }

    /** As on the first day. */
    JSPromise<Message> erase() {
        // In turn: what is being written must not be there again afterwards.
        return seen.inTurn(() -> Storage.local().clear())
                .flatThen(done -> Storage.session().clear())
                .flatThen(done -> Extension.clearAlarms())
                .flatThen(done -> {
                    update.forget();
                    polling.plan();
                    return definitions.readAgain();
                })
                .flatThen(now -> holds());
    }
}
