package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.definition.Setting;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.guide.Checkup;
import optlight.guide.Mark;
import optlight.trust.KeyRing;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Answers messages: those of the scripts in pages, and, from the extension's own pages alone, those that change things. */
final class Desk {
    private final DefinitionsStore definitions;
    private final Polling polling;
    private final SeenStates seen;
    private final TabMemory tabs;
    private final Badge badge;
    private final ChoiceDesk choiceDesk;
    private final Overview overview;
    private final Reporting reporting;
    private final CheckupWalk checkup;
    private final GuideDesk guides;
    private final StateDesk states;

    Desk(
            DefinitionsStore definitions,
            DefinitionsUpdate update,
            Polling polling,
            SeenStates seen,
            Choices choices,
            Reminding reminding,
            TabMemory tabs,
            Badge badge,
            Reporting reporting,
            CheckupWalk checkup,
            Prompting prompting) {
        this.definitions = definitions;
        this.polling = polling;
        this.seen = seen;
        this.tabs = tabs;
        this.badge = badge;
        this.reporting = reporting;
        this.checkup = checkup;
        overview = new Overview(definitions, update, seen, choices, reminding, checkup);
        guides = new GuideDesk(definitions, seen, tabs, reporting, prompting);
        states = new StateDesk(definitions, seen, badge, checkup, prompting);
        choiceDesk = new ChoiceDesk(
                definitions,
                update,
                polling,
                badge,
                choices,
                seen,
                new Transfer(choices, seen),
                overview,
                this::change);
    }

    boolean receive(JSObject any, Extension.Sender sender, Extension.Reply reply) {
        Message message = Message.from(any);
        boolean own = sender.url().startsWith(Extension.url(""));
        JSPromise<Message> answer = own ? answerOwnPage(message) : answerPage(message, sender);
        if (answer == null) {
            return false;
        }
        answer.then(
                it -> {
                    reply.send(it);
                    return null;
                },
                error -> {
                    reply.send(Message.of("failed"));
                    return null;
                });
        return true;
    }

    private JSPromise<Message> answerPage(Message message, Extension.Sender sender) {
        return switch (message.kind()) {
            case Message.GUIDANCE,
                    Message.ENGINE,
                    Message.INSPECT,
                    Message.SEEN,
                    Message.FOUND,
                    Message.ONWARD,
                    Message.DISMISSED ->
                Mode.now()
                        .flatThen(mode -> mode.equals(Choice.BESIDE_PAGE)
                                ? JSPromise.resolve(Message.of(Message.BESIDE))
                                : answerGuidedPage(message, sender));
            default -> null;
        };
    }

    private JSPromise<Message> answerGuidedPage(Message message, Extension.Sender sender) {
        int tab = sender.tab();
        return switch (message.kind()) {
            case Message.GUIDANCE ->
                checkup.task(message.text("path"), tab)
                        .flatThen(it -> it == null
                                ? guides.task(message.text("path"), tab, false)
                                : JSPromise.resolve(it.write()));
            case Message.ENGINE -> Engine.bring(message.text("path"), sender);
            case Message.INSPECT -> guides.inspect(message.text("path"), tab);
            case Message.SEEN -> states.remember(message);
            case Message.FOUND -> {
                checkup.found(tab, message.text("reason"));
                yield reporting.found(message.text("setting"), message.text("doubt"), message.text("reason"));
            }
            case Message.ONWARD -> guides.goOn(message.text("setting"), tab);
            default ->
                checkup.pause(tab, Checkup.Pause.MEMBER)
                        .flatThen(done -> tabs.of(tab))
                        .flatThen(memory -> memory.prompted() ? guides.dismissPrompt(tab) : tabs.dismiss(tab))
                        .then(done -> Message.of("done"));
        };
    }

    private JSPromise<Message> answerOwnPage(Message message) {
        return switch (message.kind()) {
            case Message.OVERVIEW -> overview.make();
            case Message.SHOW -> guides.show(message.text("setting"));
            case Message.BEGIN -> guides.begin(message.text("guide"));
            case Message.RESUME -> guides.goOnWith(message.text("guide"), false);
            case Message.NEXT -> guides.goOnWith(message.text("guide"), true);
            case Message.END -> endGuide();
            case Message.HERE -> here(message.text("url"));
            case Message.MARK -> mark(message.text("setting"), message.text("mark"));
            case Message.CHECKUP ->
                checkup.does(message.text("does"), message.text("which")).flatThen(done -> overview.make());
            case Message.LOG -> log();
            case Message.FORGET -> forget();
            case Message.CHECK -> ask();
            case Message.REPORTS -> reporting.choose(message.text("on"));
            case Message.CHOOSE -> choiceDesk.choose(message.text("choice"), message.text("value"));
            case Message.EXPORT -> choiceDesk.export(message.text("states").equals("yes"));
            case Message.IMPORT -> choiceDesk.load(message.text("json"));
            case Message.ERASE -> choiceDesk.erase();
            case Message.SERVER -> setServer(Server.of(message.text("url"), message.text("key"), false));
            default -> null;
        };
    }

    private JSPromise<Message> here(String url) {
        return definitions.inUse().then(now -> {
            String path = Elsewhere.path(url);
            List<String> settings = new ArrayList<>();
            for (Setting setting : now.definitions().places()) {
                if (setting.isAt(path)) {
                    settings.add(setting.id());
                }
            }
            return Message.of(Message.HERE).with("settings", settings.toArray(new String[0]));
        });
    }

    private JSPromise<Message> mark(String setting, String word) {
        Optional<Mark.Kind> kind = Mark.Kind.of(word);
        return definitions.inUse().flatThen(now -> {
            if (now.definitions().setting(setting).isEmpty() || (kind.isEmpty() && !word.isEmpty())) {
                return JSPromise.resolve(Message.of("failed"));
            }
            return seen.mark(setting, kind.orElse(null)).flatThen(done -> {
                badge.refresh();
                return overview.make();
            });
        });
    }

    private JSPromise<Message> log() {
        return definitions
                .inUse()
                .flatThen(now ->
                        seen.log().then(log -> Message.of(Message.LOG).with("changes", LogEntries.of(now, log))));
    }

    private JSPromise<Message> forget() {
        return seen.forget().flatThen(done -> overview.forget()).flatThen(done -> {
            badge.refresh();
            return log();
        });
    }

    private JSPromise<Message> endGuide() {
        return Walk.end().flatThen(done -> tabs.endGuides()).flatThen(done -> {
            Tabs.tellAll(Message.of(Message.REFRESH));
            return overview.make();
        });
    }

    private JSPromise<Message> setServer(Server server) {
        boolean none = server.isNone() && server.key().isEmpty();
        String problem = none ? "" : server.problem();
        if (!problem.isEmpty()) {
            return overview.make().then(message -> message.with("problem", problem));
        }
        return Server.stored().flatThen(before -> {
            if (before.managed()) {
                return overview.make();
            }
            if (before.equals(server)) {
                // The same server again must not be a way to make older definitions acceptable.
                return ask();
            }
            return definitions
                    .keys(before)
                    .flatThen(keys -> isRevoked(server, before, keys)
                            ? overview.make().then(message -> message.with("problem", "badRevoked"))
                            : change(before, server));
        });
    }

    /** An old notice may still name a key that its server has revoked since. */
    static boolean isRevoked(Server server, Server before, KeyRing keys) {
        boolean sameUrl = new Server(server.urls(), before.key(), false).isTheSameAs(before);
        return sameUrl
                && server.entered().filter(key -> keys.isRevoked(key.id())).isPresent();
    }

    private JSPromise<Message> change(Server before, Server server) {
        // What one server's definitions led to is nothing for another.
        return reporting
                .forget()
                .flatThen(none -> definitions.changeServer(before, server))
                .flatThen(done -> {
                    // Open pages go back to the built-in guidance as well, whatever the new server says.
                    Tabs.tellAll(Message.of(Message.REFRESH));
                    return ask();
                });
    }

    private JSPromise<Message> ask() {
        return polling.ask().flatThen(outcome -> overview.make());
    }
}
