package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.DismissedPrompt;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.ScriptPages;
import optlight.definition.Setting;
import optlight.extension.browser.Extension;
import optlight.extension.browser.Storage;
import optlight.extension.message.PageTask;
import optlight.guide.Checklist;
import optlight.guide.Known;
import optlight.guide.SilentPages;
import optlight.guide.Wayfinder;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The card on LinkedIn's other pages that reminds of open core settings, for a member who has asked for it. */
final class Prompting {
    static final String DISMISSED = "prompt.dismissed";

    private final Choices choices;

    Prompting(Choices choices) {
        this.choices = choices;
    }

    /** Whether it is a page on which the card may be: not where settings are led to, nor where nothing is ever drawn. */
    static boolean mayBeAt(String path) {
        return !ScriptPages.contains(path) && !SilentPages.contains(path);
    }

    /** The open settings to remind of; none if the member does not want it, or has closed the card. */
    JSPromise<List<Setting>> due(InUse now, Known known) {
        return isWanted().flatThen(wanted -> {
            List<Setting> open = wanted ? open(now.definitions(), known) : List.of();
            return open.isEmpty()
                    ? JSPromise.resolve(open)
                    : dismissed().then(it -> it.leaves(ids(open)) ? open : List.<Setting>of());
        });
    }

    /** Whether the member has asked for it at all. */
    JSPromise<Boolean> isWanted() {
        return choices.kept().then(kept -> Choices.of(kept, Choice.PROMPT).equals("on"));
    }

    private static List<Setting> open(Definitions definitions, Known known) {
        Checklist checklist = known.checklist(definitions);
        List<Setting> open = new ArrayList<>();
        for (Setting setting : checklist.openCore()) {
            if (!checklist.isPassed(setting)) {
                open.add(setting);
            }
        }
        return open;
    }

    private static List<String> ids(List<Setting> settings) {
        List<String> ids = new ArrayList<>();
        for (Setting setting : settings) {
            ids.add(setting.id());
        }
        return ids;
    }

    private static JSPromise<DismissedPrompt> dismissed() {
        return Storage.local()
                .texts(new String[] {DISMISSED})
                .then(found -> DismissedPrompt.read(found.text(DISMISSED)));
    }

    /** The member has closed the card. */
    JSPromise<JSObject> dismiss(InUse now, Known known) {
        return Storage.local().put(DISMISSED, new DismissedPrompt(ids(open(now.definitions(), known))).write());
    }

    /** Something was seen: what is done is no longer among what was closed. */
    JSPromise<JSObject> saw(InUse now, Known known) {
        return dismissed().flatThen(before -> {
            DismissedPrompt after = before.among(ids(open(now.definitions(), known)));
            return after.settings().size() == before.settings().size()
                    ? JSPromise.resolve(null)
                    : Storage.local().put(DISMISSED, after.write());
        });
    }

    /** The card. Its link begins a guide at the first open setting. */
    static PageTask task(InUse now, List<Setting> open, String path) {
        Setting first = open.get(0);
        return new PageTask(
                path,
                new Wayfinder(now.definitions()).beside(first).targets(),
                first.id(),
                Extension.word("promptTitle", "" + open.size()),
                "",
                "",
                "",
                Extension.language(),
                "",
                "",
                first.id(),
                now.definitions().url(first),
                Extension.word("nextStep", now.title(first)),
                Extension.word("promptStep"),
                false);
    }

    /** The first guide that leads through a setting; empty if none does. */
    static Optional<String> guide(Definitions definitions, String setting) {
        for (Guide guide : definitions.guides()) {
            if (guide.kind() == Guide.Kind.SET && guide.steps().indexOf(setting) >= 0) {
                return Optional.of(guide.id());
            }
        }
        return Optional.empty();
    }
}
