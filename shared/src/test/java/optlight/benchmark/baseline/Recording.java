package optlight.benchmark.baseline;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a recorder writes down of an element. Empty where the element has no such property. */
record Recording(
        String tag,
        String id,
        String name,
        String classes,
        String href,
        String alt,
        String text,
        String neighbours,
        String xpath,
        String idXpath,
        boolean button) {
    private static final int NEIGHBOUR_CHARACTERS = 100;

    static Recording of(Element element) {
        return new Recording(
                element.normalName(),
                element.id(),
                element.attr("name"),
                element.className(),
                element.attr("href"),
                element.attr("alt"),
                nameOf(element),
                neighbours(element),
                xpath(element),
                idXpath(element),
                isButton(element));
    }

    /** What recorders call the text of an element: how it is labelled, else what stands in it. */
    static String nameOf(Element element) {
        String label = element.attr("aria-label");
        if (label.isEmpty() && element.hasAttr("aria-labelledby")) {
            label = byId(element, element.attr("aria-labelledby"))
                    .map(Element::text)
                    .orElse("");
        }
        if (label.isEmpty()
                && !element.id().isEmpty()
                && List.of("input", "button").contains(element.normalName())) {
            Element by = element.ownerDocument().selectFirst("label[for=\"" + element.id() + "\"]");
            label = by == null ? "" : by.text();
        }
        return label.isEmpty() ? element.text() : label;
    }

    private static Optional<Element> byId(Element element, String id) {
        Document document = element.ownerDocument();
        return document == null ? Optional.empty() : Optional.ofNullable(document.getElementById(id));
    }

    /** The words around. Similo takes what is within 50 pixels; a tree has no pixels, so this takes the nearest text. */
    static String neighbours(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            String text = at.text();
            if (!text.isEmpty()) {
                return text.substring(0, Math.min(text.length(), NEIGHBOUR_CHARACTERS));
            }
        }
        return "";
    }

    static boolean isButton(Element element) {
        return element.normalName().equals("button")
                || element.attr("type").equals("button")
                || element.attr("type").equals("submit")
                || (element.normalName().equals("a") && element.className().contains("btn"));
    }

    static String xpath(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
            path.insert(0, step(at));
        }
        return path.toString();
    }

    /** From the nearest element that has an id. */
    static String idXpath(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null && !(at instanceof Document); at = at.parent()) {
            if (!at.id().isEmpty()) {
                return path.insert(0, "//*[@id='" + at.id() + "']").toString();
            }
            path.insert(0, step(at));
        }
        return path.toString();
    }

    private static String step(Element element) {
        int position = 1;
        for (Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            position += before.tagName().equals(element.tagName()) ? 1 : 0;
        }
        return "/" + element.tagName() + "[" + position + "]";
    }
}
