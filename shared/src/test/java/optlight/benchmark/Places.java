package optlight.benchmark;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where an element stands in a document. */
final class Places {
    private Places() {}

    /** Absolute and positional; a shadow root is its {@code template}. */
    static String xpath(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
            path.insert(0, step(at));
        }
        return path.toString();
    }

    /** The element at such a place in a page as read from its file; frames are opened. */
    static Element at(Document page, String place) {
        Element at = page;
        for (String step : place.substring(1).split("/", -1)) {
            int bracket = step.indexOf('[');
            if (at.normalName().equals("iframe")) {
                at = Jsoup.parse(at.attr("srcdoc"));
            }
            at = child(
                    at, step.substring(0, bracket), Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
        }
        return at;
    }

    private static Element child(Element parent, String tag, int position) {
        int seen = 0;
        for (Element child : parent.children()) {
            if (child.tagName().equals(tag) && ++seen == position) {
                return child;
            }
        }
        throw new IllegalArgumentException("no " + tag + "[" + position + "] in " + parent.tagName());
    }

    static String step(Element element) {
        int position = 1;
        for (Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            position += before.tagName().equals(element.tagName()) ? 1 : 0;
        }
        return "/" + element.tagName() + "[" + position + "]";
    }
}
