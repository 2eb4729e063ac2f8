package optlight.benchmark.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The single properties by which recorders select. */
final class Selectors {
    private Selectors() {}

    /** The id if there was one, else tag and all classes; only if exactly one element has it. */
    static Optional<Element> css(Recording recorded, Document page) {
        return recorded.id().isEmpty() ? only(classes(recorded, page)) : only(ids(recorded, page));
    }

    static Optional<Element> xpath(Recording recorded, Document page) {
        Element at = page;
        for (String step : recorded.xpath().substring(1).split("/", -1)) {
            int bracket = step.indexOf('[');
            int position = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
            at = child(at, step.substring(0, bracket), position);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static Element child(Element parent, String tag, int position) {
        int seen = 0;
        for (Element child : parent.children()) {
            if (child.tagName().equals(tag) && ++seen == position) {
                return child;
            }
        }
        return null;
    }

    /** The same tag with exactly the same name; several are an error. */
    static Optional<Element> text(Recording recorded, Document page) {
        return only(texts(recorded, page));
    }

    /** Id, name, text, classes, path: the first that hits anything, and of that the first. */
    static Optional<Element> fallback(Recording recorded, Document page) {
        List<List<Element>> hits =
                List.of(ids(recorded, page), names(recorded, page), texts(recorded, page), classes(recorded, page));
        for (List<Element> hit : hits) {
            if (!hit.isEmpty()) {
                return Optional.of(hit.get(0));
            }
        }
        return xpath(recorded, page);
    }

    private static Optional<Element> only(List<Element> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Element> ids(Recording recorded, Document page) {
        return recorded.id().isEmpty() ? List.of() : page.getElementsByAttributeValue("id", recorded.id());
    }

    private static List<Element> names(Recording recorded, Document page) {
        return recorded.name().isEmpty() ? List.of() : page.getElementsByAttributeValue("name", recorded.name());
    }

    private static List<Element> texts(Recording recorded, Document page) {
        List<Element> found = new ArrayList<>();
        if (!recorded.text().isEmpty()) {
            for (Element element : page.getElementsByTag(recorded.tag())) {
                if (Recording.nameOf(element).equals(recorded.text())) {
                    found.add(element);
                }
            }
        }
        return found;
    }

    private static List<Element> classes(Recording recorded, Document page) {
        List<Element> found = new ArrayList<>();
        if (!recorded.classes().isEmpty()) {
            List<String> wanted = List.of(recorded.classes().split("\\s+", -1));
            for (Element element : page.getElementsByTag(recorded.tag())) {
                if (element.classNames().containsAll(wanted)) {
                    found.add(element);
                }
            }
        }
        return found;
    }
}
