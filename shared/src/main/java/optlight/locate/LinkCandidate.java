package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.PagePath;

/** A link of the page that could be a row or a rail entry. */
final class LinkCandidate {
    private static final String ORIGIN = "//www.linkedin.com";
    private static final TextSet TRACKING = TextSet.of("trk trkInfo lipi licu refId trackingId");

    final PageElement element;

    /** As {@link #path(String)} has it. */
    final String path;

    /** In comparable form: the whole name, then the texts it is made of. */
    final List<String> texts = new ArrayList<>();

    LinkCandidate(PageElement element, String path, TextNormalizer normalizer) {
        this.element = element;
        this.path = path;
        texts.add(normalizer.normalize(AccessibleName.of(element)));
        for (String text : AccessibleName.leafTexts(element)) {
            texts.add(normalizer.normalize(text));
        }
    }

    boolean isNamed(KnownNames known) {
        for (String text : texts) {
            if (known.hasBare(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its own title is a known name, and not just a line of it. */
    boolean isTitled(KnownNames known) {
        return known.hasBare(texts.get(0)) || (texts.size() > 1 && known.hasBare(texts.get(1)));
    }

    /**
     * The path a link of LinkedIn leads to, without a slash at its end; empty for a link elsewhere, or one with a query
     * that could mean another page.
     */
    static String path(String href) {
        // LinkedIn is served by https only, so an address without its scheme is the same one.
        String rest = href.startsWith("https:") ? href.substring(6) : href;
        if (rest.startsWith(ORIGIN)) {
            rest = rest.substring(ORIGIN.length());
        } else if (!rest.equals(href)) {
            return "";
        }
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
            if (!parameter.isEmpty() && !TRACKING.has(equals < 0 ? parameter : parameter.substring(0, equals))) {
                return false;
            }
            at = end < 0 ? query.length() : end + 1;
        }
        return true;
    }
}
