package optlight.benchmark;

import org.jsoup.nodes.Element;

/** Addresses of links. */
final class Hrefs {
    private Hrefs() {}

    /** Makes the path longer; query and fragment stay behind it. */
    static void lengthen(Element link, String by) {
        String href = link.attr("href");
        int end = 0;
        while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
            end++;
        }
        String path = href.substring(0, end);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        link.attr("href", path + by + href.substring(end));
    }
}
