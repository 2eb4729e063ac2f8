package optlight.extension.background;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.Setting;
import optlight.guide.Checklist;
import optlight.guide.GuideRun;
import optlight.guide.Wayfinder;

/**
 * Where a member is led in one tab: through a guide, to a setting they asked for, or to what we would do next.
 *
 * @param guide the id of the guide being walked; empty if there is none
 * @param run   of that guide; {@code null} if there is none
 * @param wish  what to lead to from the page at hand
 */
record Journey(String guide, GuideRun run, Wayfinder.Wish wish) {
    /** As {@link #of}; whoever has been at the last step of a guide and has gone away from it is not led back. */
    static Journey from(Definitions definitions, TabMemory.Memory memory, Checklist checklist, String path) {
        Journey journey = of(definitions, memory, checklist, path);
        return journey.isLeft(definitions, memory, path)
                ? of(definitions, new TabMemory.Memory("", "", memory.dismissed(), "", false), checklist, path)
                : journey;
    }

    /** @param path the page at hand; of a guide's step, that step is where the member is */
    private static Journey of(Definitions definitions, TabMemory.Memory memory, Checklist checklist, String path) {
        var guide = definitions.guide(memory.guide());
        if (guide.isPresent()) {
            GuideRun run = new GuideRun(definitions, guide.get(), checklist);
            Optional<Setting> here = run.at(path);
            String step = here.isPresent() ? here.get().id() : memory.wanted();
            return new Journey(memory.guide(), run, new Wayfinder.Wish(step, true, run.weighs()));
        }
        boolean asked = definitions
                .setting(memory.wanted())
                .filter(setting -> !checklist.isPassed(setting))
                .isPresent();
        String wanted = asked ? memory.wanted() : checklist.next().orElse("");
        return new Journey("", null, new Wayfinder.Wish(wanted, asked, false));
    }

    /**
     * Whether the member has arrived and nothing is left to lead to: the last step of a guide that is over, or a page on which
     * nothing can be seen to be done. Nobody is led back there again.
     */
    boolean endsAt(Definitions definitions, String path) {
        Optional<Setting> here = here(definitions, path);
        return here.isPresent() && (run == null ? !here.get().canBeDone() : next().isEmpty() && run.isOver(here.get()));
    }

    /** Whether the page is that of the last step of a guide. */
    boolean isAtLast(Definitions definitions, String path) {
        return run != null && next().isEmpty() && here(definitions, path).isPresent();
    }

    private boolean isLeft(Definitions definitions, TabMemory.Memory memory, String path) {
        return run != null
                && memory.arrived().equals(memory.wanted())
                && !memory.wanted().isEmpty()
                && here(definitions, path).isEmpty()
                && next().isEmpty();
    }

    private Optional<Setting> here(Definitions definitions, String path) {
        return definitions.setting(wish.setting()).filter(it -> wish.asked() && it.isAt(path));
    }

    /** The step after the one the member is at; empty at the end of a guide, or if none is walked. */
    Optional<Setting> next() {
        return run == null ? Optional.empty() : run.after(wish.setting());
    }
}
