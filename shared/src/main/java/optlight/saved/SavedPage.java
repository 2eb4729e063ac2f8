package optlight.saved;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.locate.PageElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A page saved as HTML, with the frames and shadow roots that a file can hold: {@code iframe[srcdoc]} of the same origin
 * and {@code template[shadowrootmode]}.
 *
 * <p>jsoup reads it: it parses by HTML's own rules, keeps every element in its place and is quick enough for thousands
 * of pages. A browser without a screen (HtmlUnit) would run the page's scripts, and a saved page is to be taken as it is.
 */
public final class SavedPage {
    private final Document document;
    private final IdentityHashMap<Element, Document> frames = new IdentityHashMap<>();
    private final Map<Document, Element> framed = new HashMap<>();

    /** Document or shadow root → its scope. */
    private final IdentityHashMap<Element, SavedScope> scopes = new IdentityHashMap<>();

    /** What has been selected: the page does not change, and every target asks for much the same. */
    private final Map<String, IdentityHashMap<Element, List<PageElement>>> selected = new HashMap<>();

    private final Map<String, Evaluator> evaluators = new HashMap<>();
    private final SavedSlots slots = new SavedSlots();
    private final Rendering rendering = new Rendering(this);

    private SavedPage(Document document) {
        this.document = document;
        open(document);
    }

    /** Reads a page. Whatever is no HTML becomes a page all the same, as in a browser. */
    public static SavedPage of(String html) {
        return new SavedPage(Jsoup.parse(html));
    }

    /** A page that is there as a tree already; it must not be changed from here on. */
    public static SavedPage of(Document document) {
        return new SavedPage(document);
    }

    /** The root element of the page. */
    public SavedElement root() {
        return new SavedElement(this, document.child(0));
    }

    /** The document in a frame, if it can be read. */
    Optional<Document> documentIn(Element frame) {
        return Optional.ofNullable(frames.get(frame));
    }

    /** The frame a document stands in; empty for the page's own document. */
    Optional<Element> frameOf(Document inner) {
        return Optional.ofNullable(framed.get(inner));
    }

    boolean hasFrames() {
        return !frames.isEmpty();
    }

    SavedSlots slots() {
        return slots;
    }

    Rendering rendering() {
        return rendering;
    }

    Evaluator evaluator(String css) {
        return evaluators.computeIfAbsent(css, Selector::evaluatorOf);
    }

    /** What was selected below an element before, else what is selected now. */
    List<PageElement> selected(String css, Element root, Supplier<List<PageElement>> select) {
        return selected.computeIfAbsent(css, it -> new IdentityHashMap<>())
                .computeIfAbsent(root, it -> Collections.unmodifiableList(select.get()));
    }

    /** The document or shadow root an element stands in. */
    SavedScope scopeOf(Element element) {
        if (scopes.size() == 1) {
            return scopes.get(document);
        }
        // Above it: a shadow root itself stands among its host's children.
        Element at = element.parent() == null ? element : element.parent();
        while (!scopes.containsKey(at) && at.parent() != null) {
            at = at.parent();
        }
        return scopes.get(at);
    }

    /** The element that holds another on the screen; {@code null} above the page's root element. */
    Element composedParent(Element child) {
        Element parent = child.parent();
        if (parent instanceof Document inner) {
            return framed.get(inner);
        }
        if (parent == null) {
            return null;
        }
        return slots.isShadowRoot(parent)
                ? parent.parent()
                : slots.slotFor(child).orElse(parent);
    }

    /** Takes in a document or shadow root, and all documents and shadow roots within. */
    private SavedScope open(Element root) {
        SavedScope scope = new SavedScope(root);
        scopes.put(root, scope);
        for (Element element : scope.elements()) {
            if (SavedScope.isShadowRoot(element)
                    && slots.shadowOf(element.parent()).isEmpty()) {
                slots.add(open(element));
            } else if (element.normalName().equals("iframe") && element.hasAttr("srcdoc") && isSameOrigin(element)) {
                Document inner = Jsoup.parse(element.attr("srcdoc"));
                frames.put(element, inner);
                framed.put(inner, element);
                open(inner);
            }
        }
        return scope;
    }

    /** A sandbox makes the frame another origin, unless it says it does not. */
    private static boolean isSameOrigin(Element frame) {
        return !frame.hasAttr("sandbox") || frame.attr("sandbox").contains("allow-same-origin");
    }
}
