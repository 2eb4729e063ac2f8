package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.ScriptPages;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.guide.Checkup.Outcome;
import optlight.guide.Checkup.Visit;

/** Which settings a checkup goes past. */
public enum CheckupPlan {
    CORE,
    RECOMMENDED,
    OPTIONAL,
    /** What the member has changed, and nobody has seen a second time. */
    UNCONFIRMED;

    /** The word in messages. */
    public String word() {
        return switch (this) {
            case CORE -> "core";
            case RECOMMENDED -> "recommended";
            case OPTIONAL -> "optional";
            case UNCONFIRMED -> "unconfirmed";
        };
    }

    /** Empty for a word that is none. */
    public static Optional<CheckupPlan> of(String word) {
        for (CheckupPlan plan : values()) {
            if (plan.word().equals(word)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /**
     * In the order of the tiers. What has no known address, and would be looked at if it had one, is there with {@link
     * Outcome#NO_ADDRESS}; what cannot be read anyhow is not there.
     */
    public List<Visit> visits(Definitions definitions, Checklist checklist) {
        List<Visit> visits = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            for (Setting setting : definitions.settings()) {
                if (setting.tier() == tier && takes(setting, checklist) && canBeRead(definitions, setting)) {
                    visits.add(
                            setting.page() == null
                                    ? new Visit(setting.id(), Outcome.NO_ADDRESS, List.of())
                                    : Visit.to(setting.id()));
                }
            }
        }
        return visits;
    }

    private boolean takes(Setting setting, Checklist checklist) {
        return switch (this) {
            case CORE -> setting.tier() == Tier.CORE;
            case RECOMMENDED -> setting.tier() == Tier.CORE || setting.tier() == Tier.RECOMMENDED;
            case OPTIONAL ->
                setting.tier() == Tier.CORE || setting.tier() == Tier.RECOMMENDED || setting.tier() == Tier.OPTIONAL;
            case UNCONFIRMED -> setting.page() != null && checklist.standing(setting) == Checklist.Standing.UNCONFIRMED;
        };
    }

    private static boolean canBeRead(Definitions definitions, Setting setting) {
        boolean hasState = false;
        for (Control control : setting.controls()) {
            hasState |= isRead(control);
        }
        return hasState
                && GuideRun.canBeReached(setting)
                && definitions.offReason(setting.id()).isEmpty()
                && (setting.page() == null
                        || ScriptPages.contains(setting.page().path()));
    }

    /** Whether it is a control of which a page tells the state. */
    public static boolean isRead(Control control) {
        return control.canBeFound() && control.role().hasState();
    }
}
