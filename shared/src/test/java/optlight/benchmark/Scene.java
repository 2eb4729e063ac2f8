package optlight.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** A page while it is made and changed, with what is known of it outside of it. */
final class Scene {
    final Generation generation;
    final Words words;
    /** The path of its address. */
    final String path;

    Document page;
    /** The documents in frames; written into {@code srcdoc} when the page is read. */
    final Map<Element, Document> frames = new LinkedHashMap<>();

    final List<Part> parts = new ArrayList<>();
    /** The part that is looked for. */
    Part focus;
    /** The parts of the setting that is looked for, in the order of its definition's controls. */
    final List<Part> ours = new ArrayList<>();

    Element rail;
    /** Holds what the page is about. */
    Element card;
    /** Holds the rows of switches or radios. */
    Element body;
    /** Headings with the name of the setting. */
    final List<Element> headings = new ArrayList<>();
    /** Whether we recommend a state of what is looked for; else each radio of a pair is as right as the other. */
    boolean recommended;

    /** Why nothing of ours is on the page; {@code null} as long as the focus is there. */
    String removed;

    Scene(Generation generation, Words words, String path) {
        this.generation = generation;
        this.words = words;
        this.path = path;
    }

    /** The document an element stands in. */
    Document documentOf(Element element) {
        return element.ownerDocument();
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        documents.add(page);
        documents.addAll(frames.values());
        return documents;
    }

    /** Every element of every document. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        for (Document document : documents()) {
            all.addAll(Trees.within(document));
        }
        return all;
    }

    /** Puts one element in the place of another, in all that is known of the page. */
    void moved(Element from, Element to) {
        for (Part part : parts) {
            part.moved(from, to);
        }
        headings.replaceAll(it -> it.equals(from) ? to : it);
        rail = to(rail, from, to);
        card = to(card, from, to);
        body = to(body, from, to);
    }

    private static Element to(Element known, Element from, Element to) {
        return known != null && known.equals(from) ? to : known;
    }

    boolean isThere(Element element) {
        Element top = element;
        while (top.parent() != null) {
            top = top.parent();
        }
        if (top.equals(page)) {
            return true;
        }
        for (Map.Entry<Element, Document> frame : frames.entrySet()) {
            if (top.equals(frame.getValue())) {
                return isThere(frame.getKey());
            }
        }
        return false;
    }

    /** Parts whose control is on the page. */
    List<Part> present() {
        List<Part> present = new ArrayList<>();
        for (Part part : parts) {
            if (isThere(part.control)) {
                present.add(part);
            }
        }
        return present;
    }

    /** The page as a file. */
    String html() {
        for (Map.Entry<Element, Document> frame : frames.entrySet()) {
            frame.getKey().attr("srcdoc", source(frame.getValue()));
        }
        return source(page);
    }

    private static String source(Document document) {
        document.outputSettings(new OutputSettings().prettyPrint(false));
        return document.outerHtml();
    }

    /** Where an element stands in the file, as {@code optlight check} says it. */
    String xpath(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null && !(at instanceof Document); at = above(at)) {
            path.insert(0, Places.step(at));
        }
        return path.toString();
    }

    private Element above(Element element) {
        if (element.parent() instanceof Document inner) {
            for (Map.Entry<Element, Document> frame : frames.entrySet()) {
                if (frame.getValue().equals(inner)) {
                    return frame.getKey();
                }
            }
        }
        return element.parent();
    }
}
