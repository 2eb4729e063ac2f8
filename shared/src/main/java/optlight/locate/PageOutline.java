package optlight.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a page that matter here: its main part, and which heading each control stands under. */
final class PageOutline {
    private static final String HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";
    private static final List<String> OUTSIDE_TAGS = List.of("nav", "footer", "aside");
    private static final List<String> OUTSIDE_ROLES =
            List.of("banner", "navigation", "contentinfo", "complementary", "search");

    private final PageElement root;
    private final PageElement main;

    PageOutline(PageElement root) {
        this.root = root;
        this.main = mainOf(root);
    }

    boolean asksForPassword() {
        return !root.select(
                        "input[type=password],input[autocomplete=current-password],input[autocomplete=new-password]")
                .isEmpty();
    }

    /** Whether there is a field to type into in the main part. */
    boolean asksForText() {
        return !inMain("input:not([type]),input[type=text],input[type=email],input[type=tel],textarea")
                .isEmpty();
    }

    /** Elements of the main part that are laid out and open to everybody, in page order. */
    List<PageElement> inMain(String css) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : outsideLandmarks(css)) {
            if (!isInPageHeader(element)) {
                found.add(element);
            }
        }
        return found;
    }

    private List<PageElement> outsideLandmarks(String css) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : main.select(css)) {
            if (element.rendered() && !isWithheld(element) && !isInLandmark(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Elements of the page's navigation that are laid out and open to everybody, in page order. */
    List<PageElement> inNavigation(String css) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : root.select(css)) {
            if (element.rendered() && !isWithheld(element) && isInNavigation(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /**
     * The heading each candidate stands under: the nearest one before it in the main part; candidates above all headings
     * are left out. A heading in any kind of header counts. Questions are passed over: the page asks what the switch then
     * answers, and a question names no section.
     */
    Map<PageElement, PageElement> headings(String candidates) {
        Map<PageElement, PageElement> headings = new HashMap<>();
        PageElement nearest = null;
        for (PageElement found : outsideLandmarks(HEADINGS + "," + candidates)) {
            if (AriaRole.of(found).equals("heading")) {
                String text = AccessibleName.of(found);
                nearest = text.isEmpty() || isQuestion(text) ? nearest : found;
            } else if (nearest != null) {
                headings.put(found, nearest);
            }
        }
        return headings;
    }

    private static boolean isQuestion(String text) {
        String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
        // Latin and Cyrillic, Greek, Arabic, full-width.
        return end.equals("?") || end.equals("\u037e") || end.equals("\u061f") || end.equals("\uff1f");
    }

    private static PageElement mainOf(PageElement root) {
        for (PageElement main : root.select("main,[role=main],#main")) {
            if (main.rendered()) {
                return main;
            }
        }
        return root;
    }

    /** Whether it is kept from assistive technology or from any use: a copy, or a page behind an open dialog. */
    private static boolean isWithheld(PageElement element) {
        Optional<PageElement> at = Optional.of(element);
        while (at.isPresent()) {
            if (at.get().attribute("aria-hidden").equals("true") || at.get().has("inert")) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** Whether a landmark other than the main part or a header holds it. */
    private boolean isInLandmark(PageElement element) {
        Optional<PageElement> at = element.parent();
        while (at.isPresent() && !at.get().equals(main)) {
            if (OUTSIDE_TAGS.contains(at.get().tag())
                    || OUTSIDE_ROLES.contains(at.get().attribute("role"))) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** Whether it stands in the page's header. The header of a section or article heads that, not the page. */
    private boolean isInPageHeader(PageElement element) {
        boolean inHeader = false;
        Optional<PageElement> at = element.parent();
        while (at.isPresent() && !at.get().equals(main)) {
            String tag = at.get().tag();
            inHeader = tag.equals("header") || (inHeader && !tag.equals("section") && !tag.equals("article"));
            at = at.get().parent();
        }
        return inHeader && main.equals(root);
    }

    private static boolean isInNavigation(PageElement element) {
        boolean inNavigation = false;
        Optional<PageElement> at = element.parent();
        while (at.isPresent()) {
            String tag = at.get().tag();
            String role = at.get().attribute("role");
            if (tag.equals("footer") || role.equals("contentinfo")) {
                return false;
            }
            inNavigation |= tag.equals("nav")
                    || tag.equals("aside")
                    || role.equals("navigation")
                    || role.equals("complementary");
            at = at.get().parent();
        }
        return inNavigation;
    }
}
