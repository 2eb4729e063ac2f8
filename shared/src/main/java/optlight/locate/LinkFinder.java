package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Names;
import optlight.definition.PagePath;

/** Finds rows and rail entries: links, told by where they lead and what they say. */
final class LinkFinder {
    private static final String ORIGIN = "https://www.linkedin.com";
    private static final List<String> TRACKING = List.of("trk", "trkInfo", "lipi", "licu", "refId", "trackingId");

    private final PageOutline page;
    private final NameBook book;

    LinkFinder(PageOutline page, NameBook book) {
        this.page = page;
        this.book = book;
    }

    LocateResult find(Locator locator) {
        List<PageElement> links =
                locator.kind() == Locator.Kind.RAIL ? page.inNavigation("a[href]") : page.inMain("a[href]");
        KnownNames known = book.known(locator.names());
        List<PageElement> byHref = new ArrayList<>();
        List<PageElement> byBoth = new ArrayList<>();
        List<PageElement> byName = new ArrayList<>();
        boolean rivalClaimed = false;
        for (PageElement link : links) {
            String path = path(link.attribute("href"));
            boolean leadsThere = isOneOf(path, locator.hrefs());
            boolean named = isNamed(link, known);
            boolean rival = isRivals(link, path, locator);
            rivalClaimed |= rival && (leadsThere || named);
            if (leadsThere && !rival) {
                byHref.add(link);
            }
            if (leadsThere && named && !rival) {
                byBoth.add(link);
            }
            // An address we do not know yet: LinkedIn renames its pages. Anywhere else than in settings it is another
            // link, and so is what lies below an address we know, or is called after it.
            if (isTitled(link, known) && !rival && path.startsWith("/mypreferences/") && !extendsOneOf(path, locator)) {
                byName.add(link);
            }
        }
        if (byHref.size() == 1) {
            return located(byHref.get(0), EvidenceTier.A, Reason.KEY);
        }
        if (byBoth.size() == 1) {
            return located(byBoth.get(0), EvidenceTier.A, Reason.KEY);
        }
        if (!byHref.isEmpty()) {
            return new LocateResult.Ambiguous(byHref, Reason.SEVERAL_MATCH);
        }
        if (byName.size() == 1) {
            return located(byName.get(0), EvidenceTier.B, Reason.NAME_AND_SECTION);
        }
        if (!byName.isEmpty()) {
            return new LocateResult.Ambiguous(byName, Reason.SEVERAL_MATCH);
        }
        return new LocateResult.Absent(rivalClaimed ? Reason.RIVAL_CLAIMED : Reason.NO_CANDIDATE);
    }

    private static LocateResult located(PageElement link, EvidenceTier tier, Reason reason) {
        return new LocateResult.Located(link, ControlView.ofSwitch(link), tier, reason);
    }

    private boolean isNamed(PageElement link, KnownNames known) {
        if (known.has(book.comparable(AccessibleName.of(link)))) {
            return true;
        }
        for (String text : AccessibleName.leafTexts(link)) {
            if (known.has(book.comparable(text))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the link's own title is a known name, and not just a line of it. */
    private boolean isTitled(PageElement link, KnownNames known) {
        List<String> texts = AccessibleName.leafTexts(link);
        return known.has(book.comparable(AccessibleName.of(link)))
                || (!texts.isEmpty() && known.has(book.comparable(texts.get(0))));
    }

    private boolean isRivals(PageElement link, String path, Locator locator) {
        for (Rival rival : locator.rivals()) {
            if (isOneOf(path, rival.hrefs())) {
                return true;
            }
            for (Names names : rival.names()) {
                if (isNamed(link, book.known(names))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneOf(String path, List<String> hrefs) {
        return !path.isEmpty() && hrefs.contains(path);
    }

    private static boolean extendsOneOf(String path, Locator locator) {
        for (String href : locator.hrefs()) {
            if (path.startsWith(href + "/") || path.startsWith(href + "-")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The path a link of LinkedIn leads to, without a slash at its end; empty for a link elsewhere, or one with a query
     * that could mean another page.
     */
    static String path(String href) {
        String rest = href.startsWith(ORIGIN) ? href.substring(ORIGIN.length()) : href;
        if (!rest.startsWith("/") || rest.startsWith("//")) {
            return "";
        }
        int fragment = rest.indexOf('#');
        if (fragment >= 0) {
            rest = rest.substring(0, fragment);
        }
        int query = rest.indexOf('?');
        if (query >= 0) {
            if (!isTracking(rest.substring(query + 1))) {
                return "";
            }
            rest = rest.substring(0, query);
        }
        return PagePath.comparable(rest);
    }

    private static boolean isTracking(String query) {
        int at = 0;
        while (at < query.length()) {
            int end = query.indexOf('&', at);
            String parameter = query.substring(at, end < 0 ? query.length() : end);
            int equals = parameter.indexOf('=');
            if (!parameter.isEmpty() && !TRACKING.contains(equals < 0 ? parameter : parameter.substring(0, equals))) {
                return false;
            }
            at = end < 0 ? query.length() : end + 1;
        }
        return true;
    }
}
