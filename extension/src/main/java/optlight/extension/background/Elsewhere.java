package optlight.extension.background;

import optlight.choice.Choice;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Tabs;
import optlight.guide.Checklist;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;

/**
 * Leads back whoever asked to be led and stands on another page of LinkedIn, and reminds whoever asked to be reminded there. Our
 * script is put in only then; where nobody has asked, not a byte of it runs.
 */
final class Elsewhere {
    private final DefinitionsStore definitions;
    private final SeenStates seen;
    private final TabMemory tabs;
    private final Prompting prompting;

    Elsewhere(DefinitionsStore definitions, SeenStates seen, TabMemory tabs, Prompting prompting) {
        this.prompting = prompting;
        this.definitions = definitions;
        this.seen = seen;
        this.tabs = tabs;
    }

    void arrived(Tabs.Tab tab) {
        String path = path(tab.url());
        int id = tab.id();
        tabs.of(id).then(memory -> {
            if (memory.dismissed()) {
                return null;
            }
            if (!memory.wanted().isEmpty()) {
                onPage(() -> lead(id, path, memory));
            } else if (Prompting.mayBeAt(path)) {
                // Of most members nothing more is read: every page of LinkedIn they open comes by here.
                prompting.isWanted().then(wanted -> {
                    if (wanted) {
                        onPage(() -> remind(id));
                    }
                    return null;
                });
            }
            return null;
        });
    }

    private static void onPage(Runnable work) {
        Mode.now().then(mode -> {
            if (mode.equals(Choice.ON_PAGE)) {
                work.run();
            }
            return null;
        });
    }

    private void lead(int tab, String path, TabMemory.Memory memory) {
        definitions
                .inUse()
                .flatThen(now -> seen.all().then(known -> {
                    Checklist checklist = known.checklist(now.definitions());
                    Journey journey = Journey.from(now.definitions(), memory, checklist, path);
                    if (new Wayfinder(now.definitions()).from(path, journey.wish()) instanceof Waypoint.AtMenu) {
                        Scripting.run(tab, Engine.FILE);
                    }
                    return null;
                }));
    }

    /** Only for whoever wants to be reminded, and as long as there is anything to remind of. */
    private void remind(int tab) {
        definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> prompting.due(now, known).then(open -> {
                            if (!open.isEmpty()) {
                                Scripting.run(tab, Engine.FILE);
                            }
                            return null;
                        })));
    }

    /** The path of an address of LinkedIn's. */
    static String path(String url) {
        int start = "https://www.linkedin.com".length();
        int end = url.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = url.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return url.substring(start, end);
    }
}
