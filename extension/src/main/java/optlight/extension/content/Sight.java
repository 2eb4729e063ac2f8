package optlight.extension.content;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.dom.DomElement;
import optlight.locate.AccessibleName;
import optlight.locate.ControlView;
import optlight.locate.Fingerprint;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.PageElement;
import optlight.locate.Reason;
import optlight.locate.TextNormalizer;

/**
 * Something that was found on the page, for certain or probably.
 *
 * @param locator what was looked for
 * @param target  the element to point at
 * @param view    what its state is read from; {@code null} for a note about the page
 * @param tier    how it was found; empty for a hint, which is only probable
 */
record Sight(Locator locator, DomElement target, ControlView view, String tier) {
    /** All that was found, in the order of the definitions. */
    static List<Sight> of(List<Locator> locators, List<LocateResult> results) {
        List<Sight> found = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof LocateResult.Located it) {
                found.add(new Sight(
                        locators.get(i),
                        (DomElement) it.target(),
                        it.view(),
                        it.tier().name()));
            } else if (results.get(i) instanceof LocateResult.Hinted it) {
                found.add(new Sight(locators.get(i), (DomElement) it.target(), it.view(), ""));
            } else if (results.get(i) instanceof LocateResult.Absent it && it.alone() != null) {
                // Only a note about the page: it goes when the control it stood for goes.
                found.add(new Sight(locators.get(i), (DomElement) it.alone(), null, ""));
            }
        }
        return found;
    }

    /** That a step of a guide is not on the page; nothing on a page that asks for a password. */
    static List<Sight> notHere(Locator locator, LocateResult result, DomElement root) {
        List<Sight> note = new ArrayList<>();
        if (result.reason() != Reason.PASSWORD_PAGE) {
            note.add(new Sight(locator, root, null, ""));
        }
        return note;
    }

    boolean isNotHere() {
        return isHint() && locator.kind() != Locator.Kind.PAGE && target.tag().equals("html");
    }

    boolean isHint() {
        return tier.isEmpty();
    }

    boolean isControl() {
        return !locator.kind().isLink() && locator.kind() != Locator.Kind.MENU;
    }

    String state() {
        if (!isControl() || view == null) {
            return "";
        }
        return locator.kind().hasState() ? view.state() : ControlView.SHOWN;
    }

    boolean isAsRecommended() {
        return isControl() && state().equals(locator.recommended());
    }

    /** Whether the member is done with this part of a group of checkboxes, and another comes next. */
    boolean isPassed() {
        return locator.kind() == Locator.Kind.CHECKBOXES
                && !isHint()
                && !target.equals(view.parts().get(view.firstToTurn(locator.recommended())));
    }

    /** What the page calls the option of a radio group; empty if it has no such radio. */
    String optionName(String option) {
        int at = view.options().indexOf(option);
        return at < 0 ? "" : AccessibleName.of(view.parts().get(at));
    }

    /** What must stay as it is for what is shown to stay. */
    String fingerprint(TextNormalizer normalizer) {
        return Fingerprint.of(target, view != null && isControl() ? view.parts() : new ArrayList<>(), normalizer);
    }

    boolean isSameAs(Sight other) {
        return other != null
                && locator.control().equals(other.locator.control())
                && isHint() == other.isHint()
                && target.equals(other.target);
    }

    static List<PageElement> targets(List<Sight> sights) {
        List<PageElement> targets = new ArrayList<>();
        for (Sight sight : sights) {
            targets.add(sight.target);
        }
        return targets;
    }
}
