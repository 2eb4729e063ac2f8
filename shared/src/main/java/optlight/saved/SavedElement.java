package optlight.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.locate.PageElement;
import optlight.locate.PageNode;
import optlight.locate.PageText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

/** An element of a saved page. */
public final class SavedElement implements PageElement {
    private static final List<String> LABELABLE =
            List.of("button", "input", "meter", "output", "progress", "select", "textarea");

    private final SavedPage page;
    private final Element element;

    SavedElement(SavedPage page, Element element) {
        this.page = page;
        this.element = element;
    }

    /** The element in jsoup's tree. */
    public Element element() {
        return element;
    }

    @Override
    public String tag() {
        return element.normalName();
    }

    @Override
    public String attribute(String name) {
        return element.attr(name);
    }

    @Override
    public boolean has(String attribute) {
        return element.hasAttr(attribute);
    }

    @Override
    public Optional<PageElement> parent() {
        return Optional.ofNullable(page.composedParent(element)).map(this::wrapped);
    }

    @Override
    public List<PageNode> children() {
        List<PageNode> children = new ArrayList<>();
        for (Node node : composedChildren()) {
            if (node instanceof TextNode text) {
                children.add(new PageText(text.getWholeText()));
            } else if (node instanceof Element child) {
                children.add(wrapped(child));
            }
        }
        return children;
    }

    private List<Node> composedChildren() {
        Optional<Document> inner = page.documentIn(element);
        if (inner.isPresent()) {
            return List.of(inner.get().child(0));
        }
        Optional<Element> shadow = page.slots().shadowOf(element);
        if (shadow.isPresent()) {
            return shadow.get().childNodes();
        }
        List<Node> assigned = page.slots().assignedTo(element);
        return assigned.isEmpty() ? element.childNodes() : assigned;
    }

    @Override
    public List<PageElement> select(String css) {
        return page.selected(css, element, () -> {
            List<PageElement> found = new ArrayList<>();
            collect(element, page.evaluator(css), found);
            return found;
        });
    }

    /** jsoup keeps a shadow root's elements among its host's, first; a frame's document is a tree of its own. */
    private void collect(Element root, Evaluator evaluator, List<PageElement> found) {
        if (!page.hasFrames()) {
            for (Element match : root.select(evaluator)) {
                addInner(root, match, found);
            }
            return;
        }
        for (Element at : root.getAllElements()) {
            if (at.is(evaluator)) {
                addInner(root, at, found);
            }
            Optional<Document> inner = page.documentIn(at);
            if (inner.isPresent()) {
                collect(inner.get(), evaluator, found);
            }
        }
    }

    private void addInner(Element root, Element match, List<PageElement> found) {
        if (!match.equals(root)) {
            found.add(wrapped(match));
        }
    }

    @Override
    public boolean matches(String css) {
        return element.is(page.evaluator(css));
    }

    @Override
    public Optional<PageElement> closest(String css) {
        Evaluator evaluator = page.evaluator(css);
        for (Element at = element; at != null; at = page.composedParent(at)) {
            if (at.is(evaluator)) {
                return Optional.of(wrapped(at));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<PageElement> byId(String id) {
        return page.scopeOf(element).byId(id).map(this::wrapped);
    }

    @Override
    public List<PageElement> labels() {
        List<PageElement> labels = new ArrayList<>();
        if (!LABELABLE.contains(tag())) {
            return labels;
        }
        SavedScope scope = page.scopeOf(element);
        String id = element.id();
        boolean firstWithId = scope.byId(id).equals(Optional.of(element));
        for (Element label : scope.labels()) {
            boolean points = firstWithId && label.attr("for").equals(id);
            boolean holds = !label.hasAttr("for") && element.parents().contains(label);
            if (points || holds) {
                labels.add(wrapped(label));
            }
        }
        return labels;
    }

    @Override
    public boolean rendered() {
        return page.rendering().isRendered(element);
    }

    @Override
    public boolean checked() {
        return element.hasAttr("checked");
    }

    @Override
    public boolean mixed() {
        return false; // nothing in a file says so
    }

    /**
     * Where the element stands in the file, absolute and positional: {@code /html[1]/body[1]/…}. A shadow root is its
     * {@code template[n]}; what stands in a frame's {@code srcdoc} goes on below its {@code iframe[n]}.
     */
    public String xpath() {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null; at = parentInFile(at)) {
            int position = 1;
            for (Element before = at.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                position += before.tagName().equals(at.tagName()) ? 1 : 0;
            }
            path.insert(0, "/" + at.tagName() + "[" + position + "]");
        }
        return path.toString();
    }

    private Element parentInFile(Element child) {
        return child.parent() instanceof Document inner ? page.frameOf(inner).orElse(null) : child.parent();
    }

    private SavedElement wrapped(Element other) {
        return new SavedElement(page, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SavedElement it && it.element.equals(element); // jsoup's equals is identity
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element);
    }

    @Override
    public String toString() {
        return element.cssSelector();
    }
}
