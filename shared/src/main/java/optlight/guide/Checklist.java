package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Setting;
import optlight.definition.Tier;

/** Which settings are as recommended and which are still open, by what was last seen of them. */
public final class Checklist {
    /** What is known of one setting. */
    public enum Standing {
        AS_RECOMMENDED,
        /** As recommended since a moment ago: the page has not been loaded again since, and LinkedIn may not have kept it. */
        UNCONFIRMED,
        OPEN,
        /** Looked at, and there is nothing we recommend: it is the member's choice, or a list. */
        SEEN,
        /** Looked at, and no state could be read. */
        CANNOT_TELL,
        /** The member says that it is done; nobody has seen it. */
        MARKED,
        /** The member says that LinkedIn does not offer it to them. */
        NOT_OFFERED,
        NOT_LOOKED_AT,
        /** Guidance for it is stopped: what was seen of it may mean the contrary by now. */
        STOPPED
    }

    private final Definitions definitions;
    private final Map<String, String> seen;
    private final Map<String, Mark.Kind> marks;
    private final Set<String> fresh;

    /** @param seen {@code <setting>/<control>} → the state last read there; see {@link #key} */
    public Checklist(Definitions definitions, Map<String, String> seen) {
        this(definitions, seen, Map.of(), Set.of());
    }

    /**
     * A checklist with all that is known.
     *
     * @param marks a setting's id → what the member says of it, where it has not been seen since
     * @param fresh the keys of what was not seen a second time
     */
    public Checklist(
            Definitions definitions, Map<String, String> seen, Map<String, Mark.Kind> marks, Set<String> fresh) {
        this.fresh = fresh;
        this.definitions = definitions;
        this.seen = seen;
        this.marks = marks;
    }

    /** Under which a control's state is remembered. */
    public static String key(String setting, String control) {
        return setting + "/" + control;
    }

    public Standing standing(Setting setting) {
        if (definitions.switchedOff(setting.id()).isPresent()) {
            return Standing.STOPPED;
        }
        Standing byEye = seen(setting);
        Mark.Kind mark = marks.get(setting.id());
        return mark == null || isDone(byEye) || byEye == Standing.UNCONFIRMED
                ? byEye
                : mark == Mark.Kind.DONE ? Standing.MARKED : Standing.NOT_OFFERED;
    }

    private Standing seen(Setting setting) {
        boolean looked = false;
        boolean missing = false;
        boolean unread = false;
        boolean recommended = false;
        boolean unconfirmed = false;
        for (Control control : setting.controls()) {
            String state = seen.get(key(setting.id(), control.id()));
            if (!control.canBeFound()) {
                continue;
            }
            recommended |= control.recommended() != null;
            if (state == null) {
                // Where nothing is recommended, one look at the page is enough.
                missing |= control.recommended() != null;
                continue;
            }
            looked = true;
            unconfirmed |= fresh.contains(key(setting.id(), control.id()));
            if (state.equals("unknown") || (state.equals("mixed") && control.role() != ControlRole.CHECKBOXES)) {
                unread = true;
            } else if (control.recommended() != null && !control.isAsRecommended(state)) {
                return Standing.OPEN;
            }
        }
        if (missing || !looked) {
            return Standing.NOT_LOOKED_AT;
        }
        if (unread || !recommended) {
            return unread ? Standing.CANNOT_TELL : Standing.SEEN;
        }
        return unconfirmed ? Standing.UNCONFIRMED : Standing.AS_RECOMMENDED;
    }

    /**
     * Whether there is nothing left to do: it is as recommended, or there is nothing to recommend and it was looked at, or the
     * member says so.
     */
    public boolean isDone(Setting setting) {
        Standing standing = standing(setting);
        return isDone(standing) || standing == Standing.MARKED || standing == Standing.NOT_OFFERED;
    }

    /** Whether the member has done their part: nobody is led to it again, even if it is still to be seen a second time. */
    public boolean isPassed(Setting setting) {
        return isDone(setting) || standing(setting) == Standing.UNCONFIRMED;
    }

    private static boolean isDone(Standing seen) {
        return seen == Standing.AS_RECOMMENDED || seen == Standing.SEEN;
    }

    /** The settings members come for first that are not known to be as recommended; without those that are stopped. */
    public List<Setting> openCore() {
        List<Setting> open = new ArrayList<>();
        for (Setting setting : definitions.settings()) {
            if (setting.tier() == Tier.CORE
                    && GuideRun.canBeReached(setting)
                    && !isDone(setting)
                    && standing(setting) != Standing.STOPPED) {
                open.add(setting);
            }
        }
        return open;
    }

    /** Where to lead a member who asked for nothing in particular: the first open core setting of which the page is known. */
    public Optional<String> next() {
        for (Setting setting : openCore()) {
            if (setting.page() != null && !isPassed(setting)) {
                return Optional.of(setting.id());
            }
        }
        return Optional.empty();
    }
}
