package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a page that matter here: its main part, and which heading each control stands under. */
final class PageOutline {
    private static final String HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";
    private static final List<String> OUTSIDE_TAGS = List.of("header", "nav", "footer", "aside");
    private static final List<String> OUTSIDE_ROLES =
            List.of("banner", "navigation", "contentinfo", "complementary", "search");

    private final PageElement root;
    private final PageElement main;

    PageOutline(PageElement root) {
        this.root = root;
        this.main = mainOf(root);
    }

    boolean asksForPassword() {
        return !root.select("input[type=password]").isEmpty();
    }

    /** Rendered elements of the main part, in page order. */
    List<PageElement> inMain(String css) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : main.select(css)) {
            if (element.rendered() && !isOutside(element, main)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Rendered elements of the page's navigation, in page order. */
    List<PageElement> inNavigation(String css) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : root.select(css)) {
            if (element.rendered() && isInNavigation(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /**
     * The heading an element stands under: the nearest one before it in the main part. Questions are passed over: the page
     * asks what the switch then answers, and a question names no section.
     */
    Optional<PageElement> headingOf(PageElement element, String candidates) {
        Optional<PageElement> nearest = Optional.empty();
        for (PageElement found : inMain(HEADINGS + "," + candidates)) {
            if (found.equals(element)) {
                return nearest;
            }
            if (AriaRole.of(found).equals("heading") && !isQuestion(AccessibleName.of(found))) {
                nearest = Optional.of(found);
            }
        }
        return Optional.empty();
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

    private static boolean isOutside(PageElement element, PageElement limit) {
        Optional<PageElement> at = element.parent();
        while (at.isPresent() && !at.get().equals(limit)) {
            if (OUTSIDE_TAGS.contains(at.get().tag())
                    || OUTSIDE_ROLES.contains(at.get().attribute("role"))) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    private static boolean isInNavigation(PageElement element) {
        Optional<PageElement> at = element.parent();
        while (at.isPresent()) {
            String tag = at.get().tag();
            String role = at.get().attribute("role");
            if (tag.equals("footer") || role.equals("contentinfo")) {
                return false;
            }
            if (tag.equals("nav") || tag.equals("aside") || role.equals("navigation") || role.equals("complementary")) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }
}
