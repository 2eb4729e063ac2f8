package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** Finds rows and rail entries: links, told by where they lead and what they say. */
final class LinkFinder {
    private static final String SETTINGS = "/mypreferences/";

    /** With so many links of the settings in one place it is no settings page. */
    private static final int MOST_LINKS = 400;

    private static final int MAIN = 0;
    private static final int NAVIGATION = 1;
    private static final int BESIDE = 2;

    private final PageElement root;
    private final PageRegions regions;
    private final TextNormalizer normalizer;

    /** The links that lead into the settings. */
    private List<PageElement> settings;

    LinkFinder(PageElement root, PageRegions regions, TextNormalizer normalizer) {
        this.root = root;
        this.regions = regions;
        this.normalizer = normalizer;
    }

    /** The links that a target of this kind can be, in page order. */
    List<LinkCandidate> candidates(Locator locator) {
        List<LinkCandidate> candidates = new ArrayList<>();
        // A page may not say which part of it is the navigation; then the rail is what is neither main part nor footer.
        for (int place = locator.kind() == Locator.Kind.ROW ? MAIN : NAVIGATION; place <= BESIDE; place++) {
            gather(locator, place, candidates);
            if (place == MAIN || !candidates.isEmpty() || locator.kind() == Locator.Kind.ENTRY) {
                break;
            }
        }
        return candidates;
    }

    private void gather(Locator locator, int place, List<LinkCandidate> candidates) {
        for (PageElement link : links(locator)) {
            String path = LinkCandidate.path(link.attribute("href"));
            // Anywhere else than in settings it is another link, unless a definition says so.
            if ((path.startsWith(SETTINGS) || locator.hrefs().indexOf(path) >= 0)
                    && isIn(place, link)
                    && PageRegions.isOpen(link)) {
                candidates.add(new LinkCandidate(link, path, normalizer));
                if (candidates.size() > MOST_LINKS) {
                    return;
                }
            }
        }
    }

    /** All that can be the locator's, and others. Read once a look: a large page has thousands that lead elsewhere. */
    private List<PageElement> links(Locator locator) {
        for (String href : locator.hrefs()) {
            if (!href.startsWith(SETTINGS)) {
                return root.select("a[href]");
            }
        }
        if (settings == null) {
            settings = root.select("a[href*='" + SETTINGS + "']");
        }
        return settings;
    }

    private boolean isIn(int place, PageElement link) {
        if (place == MAIN) {
            return regions.regionOf(link).isPresent() && !regions.isInPageHeader(link);
        }
        return place == NAVIGATION ? PageRegions.isInNavigation(link) : regions.isBesideMain(link);
    }

    /** @param links what {@link #candidates} gave */
    static LocateResult find(Target target, List<LinkCandidate> links) {
        if (links.size() > MOST_LINKS) {
            return new LocateResult.Absent(Reason.TOO_MANY_CANDIDATES);
        }
        List<LinkCandidate> byHref = new ArrayList<>();
        List<LinkCandidate> byBoth = new ArrayList<>();
        List<LinkCandidate> byName = new ArrayList<>();
        boolean rivalClaimed = false;
        for (LinkCandidate link : links) {
            boolean leadsThere = target.locator.hrefs().indexOf(link.path) >= 0;
            boolean named = link.isNamed(target.names);
            if (isRivals(link, target)) {
                rivalClaimed |= leadsThere || named;
                continue;
            }
            if (leadsThere) {
                byHref.add(link);
                if (named) {
                    byBoth.add(link);
                }
            }
            // An address we do not know yet: LinkedIn renames its pages. What lies below an address we know, or is
            // called
            // after it, is another page.
            if (link.isTitled(target.names) && !extendsOneOf(link.path, target.locator)) {
                byName.add(link);
            }
        }
        if (byHref.size() == 1 || byBoth.size() == 1) {
            return located(byHref.size() == 1 ? byHref.get(0) : byBoth.get(0), EvidenceTier.A, Reason.KEY);
        }
        if (!byHref.isEmpty()) {
            return several(byHref);
        }
        if (byName.size() == 1) {
            return located(byName.get(0), EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        if (!byName.isEmpty()) {
            return several(byName);
        }
        return new LocateResult.Absent(rivalClaimed ? Reason.RIVAL_CLAIMED : Reason.NO_CANDIDATE);
    }

    private static LocateResult located(LinkCandidate link, EvidenceTier tier, Reason reason) {
        return new LocateResult.Located(link.element, ControlView.ofSwitch(link.element), tier, reason);
    }

    private static LocateResult several(List<LinkCandidate> links) {
        List<PageElement> elements = new ArrayList<>();
        for (LinkCandidate link : links) {
            elements.add(link.element);
        }
        return new LocateResult.Ambiguous(elements, Reason.SEVERAL_MATCH);
    }

    static boolean isRivals(LinkCandidate link, Target target) {
        return target.locator.rivals().hrefs().indexOf(link.path) >= 0 || target.rivalNames.hasAnyOf(link.texts);
    }

    private static boolean extendsOneOf(String path, Locator locator) {
        for (String href : locator.hrefs()) {
            if (path.startsWith(href + "/") || path.startsWith(href + "-")) {
                return true;
            }
        }
        return false;
    }
}
