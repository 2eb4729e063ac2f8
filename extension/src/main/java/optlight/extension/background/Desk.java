package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Guide;
import optlight.definition.Option;
import optlight.definition.Setting;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.extension.message.PageTask;
import optlight.extension.message.Stored;
import optlight.guide.Checklist;
import optlight.guide.Checkup;
import optlight.guide.GuideRun;
import optlight.guide.Known;
import optlight.guide.Mark;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;
import optlight.locate.ControlView;
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
    private final Prompting prompting;

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
        this.prompting = prompting;
        this.definitions = definitions;
        this.polling = polling;
        this.seen = seen;
        this.tabs = tabs;
        this.badge = badge;
        this.reporting = reporting;
        this.checkup = checkup;
        overview = new Overview(definitions, update, seen, choices, reminding, checkup);
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
        JSPromise<Message> answer = own ? answerOwnPage(message) : answerPage(message, sender.tab());
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

    private JSPromise<Message> answerPage(Message message, int tab) {
        return switch (message.kind()) {
            case Message.GUIDANCE, Message.INSPECT, Message.SEEN, Message.FOUND, Message.ONWARD, Message.DISMISSED ->
                Mode.now()
                        .flatThen(mode -> mode.equals(Choice.BESIDE_PAGE)
                                ? JSPromise.resolve(Message.of(Message.BESIDE))
                                : answerGuidedPage(message, tab));
            default -> null;
        };
    }

    private JSPromise<Message> answerGuidedPage(Message message, int tab) {
        return switch (message.kind()) {
            case Message.GUIDANCE ->
                checkup.task(message.text("path"), tab)
                        .flatThen(it ->
                                it == null ? task(message.text("path"), tab, false) : JSPromise.resolve(it.write()));
            case Message.INSPECT -> inspect(message.text("path"), tab);
            case Message.SEEN -> remember(message);
            case Message.FOUND -> {
                checkup.found(tab, message.text("reason"));
                yield reporting.found(message.text("setting"), message.text("doubt"), message.text("reason"));
            }
            case Message.ONWARD -> goOn(message.text("setting"), tab);
            default ->
                checkup.pause(tab, Checkup.Pause.MEMBER)
                        .flatThen(done -> tabs.of(tab))
                        .flatThen(memory -> memory.prompted() ? dismissPrompt(tab) : tabs.dismiss(tab))
                        .then(done -> Message.of("done"));
        };
    }

    /** The reminder stays away in every tab; what the member asks for next in this one is not closed with it. */
    private JSPromise<JSObject> dismissPrompt(int tab) {
        return tabs.prompt(tab, false)
                .flatThen(done -> definitions.inUse())
                .flatThen(now -> seen.all().flatThen(known -> prompting.dismiss(now, known)));
    }

    private JSPromise<Message> answerOwnPage(Message message) {
        return switch (message.kind()) {
            case Message.OVERVIEW -> overview.make();
            case Message.SHOW -> show(message.text("setting"));
            case Message.BEGIN -> begin(message.text("guide"));
            case Message.RESUME -> goOnWith(message.text("guide"), false);
            case Message.NEXT -> goOnWith(message.text("guide"), true);
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
        return seen.forget().flatThen(done -> {
            badge.refresh();
            return log();
        });
    }

    /** Keeps only what a definition knows: a page's process may be in other hands than its script. */
    private JSPromise<Message> remember(Message message) {
        String setting = message.text("setting");
        String control = message.text("control");
        String state = message.text("state");
        String first = message.text("first");
        return definitions.inUse().flatThen(now -> {
            Optional<Control> known = now.definitions().setting(setting).flatMap(it -> control(it, control));
            if (known.isEmpty() || !canBe(known.get(), state)) {
                return JSPromise.resolve(Message.of("failed"));
            }
            boolean made = !first.isEmpty() && !first.equals(state);
            return seen.remember(setting, control, state, made)
                    .flatThen(done -> endIfOver(now, setting))
                    .flatThen(done -> seen.all())
                    .flatThen(all -> prompting.saw(now, all))
                    .then(done -> {
                        badge.refresh();
                        checkup.wake();
                        return Message.of("done");
                    });
        });
    }

    /** A guide ends when its last step does, and not when somebody arrives there. */
    private JSPromise<JSObject> endIfOver(InUse now, String step) {
        return Walk.last().flatThen(place -> {
            Optional<Guide> guide = now.definitions().guide(place.guide());
            if (guide.isEmpty() || !place.step().equals(step)) {
                return JSPromise.resolve(null);
            }
            return seen.all().flatThen(known -> {
                GuideRun run = new GuideRun(now.definitions(), guide.get(), known.checklist(now.definitions()));
                boolean over = run.after(step).isEmpty()
                        && now.definitions().setting(step).filter(run::isOver).isPresent();
                return over ? Walk.end(place.guide()) : JSPromise.resolve(null);
            });
        });
    }

    private static Optional<Control> control(Setting setting, String id) {
        for (Control control : setting.controls()) {
            if (control.id().equals(id)) {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }

    /** Whether it is what {@link ControlView#state} can say of this control. */
    private static boolean canBe(Control control, String state) {
        if (state.equals(ControlView.UNKNOWN)) {
            return true;
        }
        if (!control.role().hasState()) {
            return state.equals(ControlView.SHOWN);
        }
        if (control.role() != ControlRole.RADIOGROUP) {
            return state.equals(ControlView.ON) || state.equals(ControlView.OFF) || state.equals(ControlView.MIXED);
        }
        for (Option option : control.options()) {
            if (option.id().equals(state)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What to look for on a page, and what to say there.
     *
     * @param always also where the member has closed the overlay
     */
    private JSPromise<Message> task(String path, int tab, boolean always) {
        return definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> tabs.of(tab).flatThen(memory -> {
                            Checklist checklist = known.checklist(now.definitions());
                            Journey journey = Journey.from(now.definitions(), memory, checklist, path);
                            if (!memory.wanted().isEmpty()
                                    && journey.guide().isEmpty()
                                    && !memory.guide().isEmpty()) {
                                tabs.note(tab, "", "");
                            }
                            if (journey.isAtLast(now.definitions(), path)) {
                                tabs.arrive(tab, journey.wish().setting());
                            }
                            if (journey.endsAt(now.definitions(), path)) {
                                tabs.note(tab, "", "");
                                if (journey.run() != null) {
                                    Walk.end(memory.guide());
                                }
                            } else if (!journey.wish().setting().equals(memory.wanted())
                                    && !journey.guide().isEmpty()) {
                                tabs.note(tab, journey.wish().setting(), journey.guide());
                            }
                            Waypoint waypoint = memory.dismissed() && !always
                                    ? new Waypoint.Silent()
                                    : new Wayfinder(now.definitions()).from(path, journey.wish());
                            tabs.prompt(tab, false);
                            if (!waypoint.isWay() && !memory.dismissed() && Prompting.mayBeAt(path)) {
                                return prompt(now, known, path, tab);
                            }
                            return reporting
                                    .wants(now, waypoint)
                                    .then(reported -> new TaskWriter(now, reported)
                                            .task(path, waypoint, journey)
                                            .write());
                        })));
    }

    /** On another page of LinkedIn nothing, but for whoever wants to be reminded there. */
    private JSPromise<Message> prompt(InUse now, Known known, String path, int tab) {
        return prompting.due(now, known).flatThen(open -> {
            if (open.isEmpty()) {
                return JSPromise.resolve(PageTask.none(path).write());
            }
            return tabs.prompt(tab, true)
                    .then(done -> Prompting.task(now, open, path).write());
        });
    }

    /** Refused while the developer section is off: a page's process may be in other hands than its script. */
    private JSPromise<Message> inspect(String path, int tab) {
        return Storage.local()
                .texts(new String[] {Stored.DEVELOPER})
                .flatThen(found -> found.text(Stored.DEVELOPER).equals("yes")
                        ? task(path, tab, true)
                        : JSPromise.resolve(Message.of("failed")));
    }

    private JSPromise<Message> show(String setting) {
        return definitions.inUse().flatThen(now -> lead(now, now.definitions().setting(setting), ""));
    }

    /** Begins a guide with its first step that has something left to do; if none has, with the first of all. */
    private JSPromise<Message> begin(String id) {
        return definitions
                .inUse()
                .flatThen(now -> seen.all().flatThen(known -> {
                    Checklist checklist = known.checklist(now.definitions());
                    Optional<GuideRun> run =
                            now.definitions().guide(id).map(guide -> new GuideRun(now.definitions(), guide, checklist));
                    if (run.isEmpty() || run.get().steps().isEmpty()) {
                        return JSPromise.resolve(Message.of("failed"));
                    }
                    Optional<Setting> open = run.get().after("");
                    return lead(
                            now,
                            open.isPresent()
                                    ? open
                                    : Optional.of(run.get().steps().get(0)),
                            id);
                }));
    }

    /** @param onward to the step after the one where the member is, or else to that one */
    private JSPromise<Message> goOnWith(String id, boolean onward) {
        return definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> Walk.last().flatThen(last -> {
                            Optional<GuideRun> run = now.definitions()
                                    .guide(id)
                                    .filter(guide -> guide.id().equals(last.guide()))
                                    .map(guide ->
                                            new GuideRun(now.definitions(), guide, known.checklist(now.definitions())))
                                    .filter(it -> it.number(last.step()) > 0);
                            Optional<Setting> step = run.flatMap(it -> onward
                                    ? it.after(last.step())
                                    : now.definitions().setting(last.step()));
                            return lead(now, step, id);
                        })));
    }

    private JSPromise<Message> endGuide() {
        return Walk.end().flatThen(done -> tabs.endGuides()).flatThen(done -> {
            Tabs.tellAll(Message.of(Message.REFRESH));
            return overview.make();
        });
    }

    /** Notes that the member goes on to a step: its page need not be known, and then the page does not tell. */
    private JSPromise<Message> goOn(String step, int tab) {
        return definitions
                .inUse()
                .flatThen(now -> tabs.of(tab).flatThen(memory -> {
                    Optional<String> begun =
                            memory.prompted() ? Prompting.guide(now.definitions(), step) : Optional.empty();
                    if (begun.isPresent()) {
                        return tabs.want(tab, step, begun.get()).then(done -> Message.of("done"));
                    }
                    // Only what the guide leads to: a page's process may be in other hands than its script.
                    boolean known = now.definitions()
                            .guide(memory.guide())
                            .map(guide ->
                                    new GuideRun(now.definitions(), guide, new Checklist(now.definitions(), Map.of())))
                            .filter(run -> run.number(step) > 0)
                            .isPresent();
                    return known
                            ? tabs.note(tab, step, memory.guide()).then(done -> Message.of("done"))
                            : JSPromise.resolve(Message.of("failed"));
                }));
    }

    /** Takes the member to a setting: in the tab in front if it shows LinkedIn, else in a new one. */
    private JSPromise<Message> lead(InUse now, Optional<Setting> setting, String guide) {
        String url = setting.filter(it -> now.definitions().switchedOff(it.id()).isEmpty())
                .map(it -> now.definitions().url(it))
                .orElse("");
        if (url.isEmpty()) {
            return JSPromise.resolve(Message.of("failed"));
        }
        String id = setting.get().id();
        return Tabs.active()
                .flatThen(tab -> tab.url().startsWith("https://www.linkedin.com/")
                        ? tabs.want(tab.id(), id, guide).flatThen(done -> Tabs.navigate(tab.id(), url))
                        : Tabs.open(url))
                .flatThen(tab -> tabs.want(tab.id(), id, guide))
                .then(done -> Message.of("done"));
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
