package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.Setting;

/** A guide being walked: where the member is in it, and what comes next. Being on a step's page is being at that step. */
public final class GuideRun {
    private final Guide guide;
    private final Checklist checklist;
    private final List<Setting> steps = new ArrayList<>();

    /** A run of the guide of an id; empty if there is no such guide. */
    public static Optional<GuideRun> of(Definitions definitions, String guide, Checklist checklist) {
        return definitions.guide(guide).map(it -> new GuideRun(definitions, it, checklist));
    }

    public GuideRun(Definitions definitions, Guide guide, Checklist checklist) {
        this.guide = guide;
        this.checklist = checklist;
        for (String id : guide.steps()) {
            Optional<Setting> step = definitions.setting(id);
            if (step.isPresent()
                    && canBeReached(step.get())
                    && definitions.offReason(id).isEmpty()) {
                steps.add(step.get());
            }
        }
    }

    /**
     * Only told about is a setting whose page nobody has found and which no row leads to, and one on whose page nothing is
     * ever drawn: the member would be left there without a word.
     */
    public static boolean canBeReached(Setting setting) {
        return setting.isShown()
                && (setting.page() == null
                        ? setting.row() != null
                        : !SilentPages.contains(setting.page().path()));
    }

    /** The steps that a member can be led to, in order. */
    public List<Setting> steps() {
        return steps;
    }

    /** Whether nothing is recommended in it. */
    public boolean weighs() {
        return guide.kind() == Guide.Kind.WEIGH;
    }

    /** The step whose page this is. */
    public Optional<Setting> at(String pathname) {
        for (Setting step : steps) {
            if (step.isAt(pathname)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a step is over: it is done, seen a second time where the member has changed it. Where nothing is recommended one
     * look is enough, and where nothing can be seen, to have been there.
     */
    public boolean isOver(Setting step) {
        return !step.canBeDone()
                || checklist.isDone(step)
                || (guide.kind() != Guide.Kind.SET && checklist.standing(step) != Checklist.Standing.NOT_LOOKED_AT);
    }

    /** The number of a step, from 1; 0 if it is none. */
    public int number(String step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * The step after another that has something left to do; in a guide that weighs, or claims a right, the next one whatever
     * was seen of it.
     *
     * @param step empty to begin
     */
    public Optional<Setting> after(String step) {
        for (int i = number(step); i < steps.size(); i++) {
            if (guide.kind() != Guide.Kind.SET || !checklist.isPassed(steps.get(i))) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }
}
