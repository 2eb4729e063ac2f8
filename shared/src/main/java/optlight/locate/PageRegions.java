package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts of a page count: its main part and open dialogs, and for the rail its navigation. */
final class PageRegions {
    /** Selects the elements that can be the main part. */
    static final String MAINS = "main,[role=main],#main";

    private static final String DIALOGS = "dialog,[role=dialog],[role=alertdialog]";
    private static final String FOOTERS = "footer,[role=contentinfo]";
    private static final String NAVIGATIONS = "nav,aside,[role=navigation],[role=complementary]";
    private static final String LANDMARKS = NAVIGATIONS + "," + FOOTERS + ",[role=banner],[role=search]";
    private static final String ARTICLES = "article,[role=article]";
    private static final String BORDERS = LANDMARKS + "," + DIALOGS + "," + ARTICLES + "," + MAINS;

    /** The first main part that is laid out; {@code null} if there is none, and the whole page counts. */
    private final PageElement main;

    private final List<PageElement> aboveMain = new ArrayList<>();

    /** @param marked all elements of the page that match {@link #MAINS}, in page order, and whatever others */
    PageRegions(List<PageElement> marked) {
        PageElement first = null;
        for (PageElement candidate : marked) {
            if (first == null && candidate.matches(MAINS) && candidate.rendered()) {
                first = candidate;
            }
        }
        main = first;
        Optional<PageElement> above = main == null ? Optional.empty() : main.parent();
        while (above.isPresent()) {
            aboveMain.add(above.get());
            above = above.get().parent();
        }
    }

    /** Whether an element is laid out and open to everybody: no copy, and not behind an open dialog. */
    static boolean isOpen(PageElement element) {
        return element.rendered()
                && element.closest("[aria-hidden=true],[inert]").isEmpty();
    }

    /**
     * The part an element belongs to: the article or dialog it stands in, or else the main part; empty if it belongs to
     * none. A heading in one does not head what stands in another: an article can be somebody's post.
     */
    Optional<PageElement> regionOf(PageElement element) {
        Optional<PageElement> at = element.parent();
        while (at.isPresent()) {
            at = at.get().closest(BORDERS);
            if (at.isEmpty()) {
                break;
            }
            PageElement border = at.get();
            if (border.equals(main) || isDialog(border)) {
                return at;
            }
            if (isArticle(border)) {
                return regionOf(border).isPresent() ? at : Optional.empty();
            }
            if (isLandmark(border)) {
                return Optional.empty();
            }
            at = border.parent();
        }
        // The header of a section or article heads that, not the page.
        return main == null ? element.closest("html") : Optional.empty();
    }

    /**
     * The largest part an element stands in that neither holds the main part nor is a landmark: what a page draws outside
     * of its order, at the end of its body; or the article in there. Empty within the main part, a dialog or a landmark.
     */
    Optional<PageElement> outsideOf(PageElement element) {
        Optional<PageElement> border = element.closest(BORDERS);
        if (border.isPresent()) {
            return isOutside(border.get()) ? border : Optional.empty();
        }
        Optional<PageElement> at = Optional.of(element);
        Optional<PageElement> parent = element.parent();
        while (main != null && parent.isPresent()) {
            // Its type is stated: as an Object it could be what any Optional holds, and all of that would need its
            // equality.
            PageElement above = parent.get();
            if (aboveMain.indexOf(above) >= 0) {
                break;
            }
            at = parent;
            parent = above.parent();
        }
        return main == null ? Optional.empty() : at;
    }

    private boolean isOutside(PageElement border) {
        Optional<PageElement> around = border.parent();
        return isArticle(border)
                && aboveMain.indexOf(border) < 0
                && around.isPresent()
                && outsideOf(around.get()).isPresent();
    }

    /** Whether an element stands in the header of a page without a main part. */
    boolean isInPageHeader(PageElement element) {
        if (main != null) {
            return false;
        }
        Optional<PageElement> header = element.closest("header");
        return header.isPresent() && header.get().closest("section,article").isEmpty();
    }

    static boolean isInNavigation(PageElement element) {
        return element.closest(NAVIGATIONS).isPresent()
                && element.closest(FOOTERS).isEmpty();
    }

    /** Whether an element stands in no footer and not in the main part, as far as the page says which that is. */
    boolean isBesideMain(PageElement element) {
        return element.closest(FOOTERS).isEmpty()
                && (main == null || regionOf(element).isEmpty());
    }

    static boolean isDialog(PageElement element) {
        String role = element.attribute("role");
        return element.tag().equals("dialog") || role.equals("dialog") || role.equals("alertdialog");
    }

    static boolean isArticle(PageElement element) {
        return element.tag().equals("article") || element.attribute("role").equals("article");
    }

    private static boolean isLandmark(PageElement border) {
        return border.matches(LANDMARKS);
    }

    /** The innermost part of the page an element stands in, whatever it is; the element itself if the page has no parts. */
    static PageElement partOf(PageElement element) {
        Optional<PageElement> part = element.closest(BORDERS + ",body");
        return part.isPresent() ? part.get() : element;
    }
}
