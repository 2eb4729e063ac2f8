package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.extension.dom.DomElement;
import optlight.guide.Waypoint;
import optlight.locate.AccessibleName;
import optlight.locate.ControlView;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.PageElement;

/**
 * What one look at the page came to: the one thing to point at, if there is one.
 *
 * @param waypoint what was looked for
 * @param locator  which of it was found
 * @param result   {@code Located} or {@code Hinted}
 */
record Sight(Waypoint waypoint, Locator locator, LocateResult result) {
    /** All that was found, in the order of the definitions. */
    static List<Sight> of(Waypoint waypoint, List<LocateResult> results) {
        List<Sight> found = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Sight sight = new Sight(waypoint, waypoint.targets().get(i), results.get(i));
            if (sight.result instanceof LocateResult.Located || sight.result instanceof LocateResult.Hinted) {
                found.add(sight);
            }
        }
        return found;
    }

    DomElement target() {
        PageElement target = result instanceof LocateResult.Located located
                ? located.target()
                : ((LocateResult.Hinted) result).target();
        return (DomElement) target;
    }

    private ControlView view() {
        return result instanceof LocateResult.Located located ? located.view() : ((LocateResult.Hinted) result).view();
    }

    boolean isHint() {
        return result instanceof LocateResult.Hinted;
    }

    boolean isControl() {
        return waypoint instanceof Waypoint.AtControls;
    }

    String state() {
        return isControl() ? view().state() : "";
    }

    /** What the page calls the option a radio group is in; empty if none is checked. */
    String optionName(String option) {
        int at = view().options().indexOf(option);
        return at < 0 ? "" : AccessibleName.of(view().parts().get(at));
    }

    Setting setting() {
        if (waypoint instanceof Waypoint.AtControls it) {
            return it.setting();
        }
        return waypoint instanceof Waypoint.AtRow it ? it.setting() : ((Waypoint.AtRail) waypoint).setting();
    }

    /** The definition of the control; only for a sight of one. */
    Control control() {
        for (Control control : setting().controls()) {
            if (control.id().equals(locator.control())) {
                return control;
            }
        }
        throw new IllegalStateException(locator.control());
    }

    /** What must stay as it is for the ring to stay: lists that scroll give old nodes a new content. */
    String fingerprint() {
        DomElement target = target();
        return AccessibleName.of(target) + '\n' + target.attribute("aria-labelledby") + '\n' + target.attribute("href")
                + '\n' + target.attribute("role");
    }

    boolean isSameAs(Sight other) {
        return other != null
                && locator.setting().equals(other.locator.setting())
                && locator.control().equals(other.locator.control())
                && isHint() == other.isHint()
                && target().equals(other.target());
    }
}
