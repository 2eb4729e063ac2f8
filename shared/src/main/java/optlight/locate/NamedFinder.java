package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what has no state: a button under its heading, the heading over a list, or the page itself. Nothing but its name tells it, so only
 * the very name counts, in the main part of the page and once.
 */
final class NamedFinder {
    static final String BUTTONS = "button,[role=button],input[type=submit],input[type=button]";

    /** More than any settings page has. */
    private static final int MOST = 500;

    private NamedFinder() {}

    static LocateResult find(Target target, PageElement root, PageRegions regions, TextNormalizer normalizer) {
        if (target.locator.kind() == Locator.Kind.PAGE) {
            return new LocateResult.Absent(root, Reason.PAGE_ALONE);
        }
        if (target.locator.kind() == Locator.Kind.MENU) {
            return menu(target, root);
        }
        boolean list = target.locator.kind() == Locator.Kind.LIST;
        List<PageElement> found = root.select(list ? PageSurvey.HEADINGS : PageSurvey.HEADINGS + "," + BUTTONS);
        if (found.size() > MOST) {
            return new LocateResult.Absent(Reason.TOO_MANY_CANDIDATES);
        }
        List<PageElement> matches = new ArrayList<>();
        String under = "";
        boolean foreign = false;
        for (PageElement element : found) {
            if (!isInMain(element, regions)) {
                continue;
            }
            String text = normalizer.normalize(AccessibleName.of(element));
            boolean heading = AriaRole.of(element).equals("heading");
            if (heading && !list) {
                under = text;
            } else if (target.names.has(text) && !isDisabled(element)) {
                if (list || (target.section.has(under) && isInNoOther(element, target, normalizer))) {
                    matches.add(element);
                } else {
                    foreign = true;
                }
            }
        }
        if (matches.size() == 1) {
            return new LocateResult.Located(
                    matches.get(0), ControlView.ofSwitch(matches.get(0)), EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        if (matches.isEmpty()) {
            return new LocateResult.Absent(foreign ? Reason.FOREIGN_SECTION : Reason.NO_CANDIDATE);
        }
        return new LocateResult.Ambiguous(matches, Reason.SEVERAL_MATCH);
    }

    /** Whether all groups around it that have a name are the target's section, or called as it is. */
    private static boolean isInNoOther(PageElement element, Target target, TextNormalizer normalizer) {
        boolean none = true;
        for (String group : ControlGroups.around(element, normalizer)) {
            none &= group.isEmpty() || target.section.has(group) || target.names.has(group);
        }
        return none;
    }

    /** Nobody can press it: there is nothing to delete, for instance. */
    private static boolean isDisabled(PageElement element) {
        return element.has("disabled") || element.attribute("aria-disabled").equals("true");
    }

    private static LocateResult menu(Target target, PageElement root) {
        List<PageElement> open = new ArrayList<>();
        for (String mark : target.locator.keys()) {
            for (PageElement button : root.select(mark)) {
                if (PageRegions.isOpen(button) && open.indexOf(button) < 0) {
                    open.add(button);
                }
            }
        }
        if (open.size() == 1) {
            return new LocateResult.Located(open.get(0), ControlView.ofSwitch(open.get(0)), EvidenceTier.A, Reason.KEY);
        }
        return open.isEmpty()
                ? new LocateResult.Absent(Reason.NO_CANDIDATE)
                : new LocateResult.Ambiguous(open, Reason.SEVERAL_MATCH);
    }

    /** Not in a dialog, which lies over the page, and not in an article, which can be somebody's post. */
    private static boolean isInMain(PageElement element, PageRegions regions) {
        Optional<PageElement> region = regions.regionOf(element);
        return region.isPresent()
                && !PageRegions.isDialog(region.get())
                && !PageRegions.isArticle(region.get())
                && PageRegions.isOpen(element)
                && !regions.isInPageHeader(element);
    }
}
