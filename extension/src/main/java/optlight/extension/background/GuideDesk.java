package optlight.extension.background;

import java.util.Map;
import java.util.Optional;
import optlight.definition.Setting;
import optlight.extension.browser.Storage;
import optlight.extension.browser.Tabs;
import optlight.extension.message.Message;
import optlight.extension.message.PageTask;
import optlight.extension.message.Stored;
import optlight.guide.Checklist;
import optlight.guide.GuideRun;
import optlight.guide.Known;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Says what to look for on a page, and leads the member from one to the next: a setting, or a guide's steps. */
final class GuideDesk {
    private final DefinitionsStore definitions;
    private final SeenStates seen;
    private final TabMemory tabs;
    private final Reporting reporting;
    private final Prompting prompting;

    /** What a page asks while something is being noted for its tab must not be answered from what was before. */
    private final Turns turns = new Turns();

    GuideDesk(DefinitionsStore definitions, SeenStates seen, TabMemory tabs, Reporting reporting, Prompting prompting) {
        this.definitions = definitions;
        this.seen = seen;
        this.tabs = tabs;
        this.reporting = reporting;
        this.prompting = prompting;
    }

    /**
     * What to look for on a page, and what to say there.
     *
     * @param always also where the member has closed the overlay
     */
    JSPromise<Message> task(String path, int tab, boolean always) {
        return turns.next(() -> find(path, tab, always));
    }

    private JSPromise<Message> find(String path, int tab, boolean always) {
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
    JSPromise<Message> inspect(String path, int tab) {
        return Storage.local()
                .texts(new String[] {Stored.DEVELOPER})
                .flatThen(found -> found.text(Stored.DEVELOPER).equals("yes")
                        ? task(path, tab, true)
                        : JSPromise.resolve(Message.of("failed")));
    }

    JSPromise<Message> show(String setting) {
        return definitions.inUse().flatThen(now -> lead(now, now.definitions().setting(setting), ""));
    }

    /** Begins a guide with its first step that has something left to do; if none has, with the first of all. */
    JSPromise<Message> begin(String id) {
        return definitions
                .inUse()
                .flatThen(now -> seen.all().flatThen(known -> {
                    Checklist checklist = known.checklist(now.definitions());
                    Optional<GuideRun> run = GuideRun.of(now.definitions(), id, checklist);
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
    JSPromise<Message> goOnWith(String id, boolean onward) {
        return definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> Walk.last().flatThen(last -> {
                            Optional<GuideRun> run = GuideRun.of(
                                            now.definitions(), id, known.checklist(now.definitions()))
                                    .filter(it -> id.equals(last.guide()) && it.number(last.step()) > 0);
                            Optional<Setting> step = run.flatMap(it -> onward
                                    ? it.after(last.step())
                                    : now.definitions().setting(last.step()));
                            return lead(now, step, id);
                        })));
    }

    /** Leads the member on to a step, and notes it: its page need not be known, and then the page does not tell. */
    JSPromise<Message> goOn(String step, int tab) {
        return turns.next(() -> definitions
                .inUse()
                .flatThen(now -> tabs.of(tab).flatThen(memory -> {
                    String url = now.way(now.definitions().setting(step));
                    Optional<String> begun =
                            memory.prompted() ? Prompting.guide(now.definitions(), step) : Optional.empty();
                    // Only what the guide leads to: a page's process may be in other hands than its script.
                    boolean known = begun.isPresent()
                            || GuideRun.of(
                                            now.definitions(),
                                            memory.guide(),
                                            new Checklist(now.definitions(), Map.of()))
                                    .filter(run -> run.number(step) > 0)
                                    .isPresent();
                    if (!known || url.isEmpty()) {
                        return JSPromise.resolve(Message.of("failed"));
                    }
                    return (begun.isPresent()
                                    ? tabs.want(tab, step, begun.get())
                                    : tabs.note(tab, step, memory.guide()))
                            .flatThen(done -> Tabs.navigate(tab, url))
                            .then(done -> Message.of("done"));
                })));
    }

    /** Takes the member to a setting: in the tab in front if it shows LinkedIn, else in a new one. */
    private JSPromise<Message> lead(InUse now, Optional<Setting> setting, String guide) {
        String url = now.way(setting);
        if (url.isEmpty()) {
            return JSPromise.resolve(Message.of("failed"));
        }
        String id = setting.get().id();
        return turns.next(() -> Tabs.active()
                .flatThen(tab -> tab.url().startsWith("https://www.linkedin.com/")
                        ? tabs.want(tab.id(), id, guide).flatThen(done -> Tabs.navigate(tab.id(), url))
                        : Tabs.open(url))
                .flatThen(tab -> tabs.want(tab.id(), id, guide))
                .then(done -> Message.of("done")));
    }

    /** The reminder stays away in every tab; what the member asks for next in this one is not closed with it. */
    JSPromise<JSObject> dismissPrompt(int tab) {
        return tabs.prompt(tab, false)
                .flatThen(done -> definitions.inUse())
                .flatThen(now -> seen.all().flatThen(known -> prompting.dismiss(now, known)));
    }
}
