package optlight.extension.background;

import optlight.choice.Choice;
import optlight.extension.browser.Scripting;
import optlight.extension.browser.Tabs;
import optlight.guide.Checklist;
import optlight.guide.Wayfinder;
import optlight.guide.Waypoint;

/**
 * Leads back whoever asked to be led and stands on another page of LinkedIn. There our script is put in only then; where nobody
 * has asked, not a byte of it runs.
 */
final class Elsewhere {
    private final DefinitionsStore definitions;
    private final SeenStates seen;
    private final TabMemory tabs;

    Elsewhere(DefinitionsStore definitions, SeenStates seen, TabMemory tabs) {
        this.definitions = definitions;
        this.seen = seen;
        this.tabs = tabs;
    }

    void arrived(Tabs.Tab tab) {
        String path = path(tab.url());
        int id = tab.id();
        tabs.of(id).then(memory -> {
            if (!memory.wanted().isEmpty() && !memory.dismissed()) {
                Mode.now().then(mode -> {
                    if (mode.equals(Choice.ON_PAGE)) {
                        lead(id, path, memory);
                    }
                    return null;
                });
            }
            return null;
        });
    }

    private void lead(int tab, String path, TabMemory.Memory memory) {
        definitions
                .inUse()
                .flatThen(now -> seen.all().then(known -> {
                    Checklist checklist = known.checklist(now.definitions());
                    Journey journey = Journey.of(now.definitions(), memory, checklist, path);
                    if (new Wayfinder(now.definitions()).from(path, journey.wish()) instanceof Waypoint.AtMenu) {
                        Scripting.run(tab, "content.js");
                    }
                    return null;
                }));
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
