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
import org.jsoup.select.Selector;

/**
 * An element of a saved page. What is rendered is told from the mark-up alone: {@code hidden}, inline style, {@code
 * template}, {@code noscript}, closed {@code dialog} and {@code details}; style sheets are not read.
 */
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
        return Optional.ofNullable(composedParent(element)).map(this::wrapped);
    }

    private Element composedParent(Element child) {
        Element parent = child.parent();
        if (parent instanceof Document inner) {
            return page.frameOf(inner).orElse(null);
        }
        if (parent == null) {
            return null;
        }
        return isShadowRoot(parent)
                ? parent.parent()
                : SavedSlots.slotFor(child).orElse(parent);
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
        Optional<Element> shadow = SavedSlots.shadowOf(element);
        if (shadow.isPresent()) {
            return shadow.get().childNodes();
        }
        List<Node> assigned = SavedSlots.assignedTo(element);
        return assigned.isEmpty() ? element.childNodes() : assigned;
    }

    @Override
    public List<PageElement> select(String css) {
        Evaluator evaluator = Selector.evaluatorOf(css);
        List<PageElement> found = new ArrayList<>();
        collect(element, evaluator, found);
        return found;
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
    public Optional<PageElement> closest(String css) {
        Evaluator evaluator = Selector.evaluatorOf(css);
        for (Element at = element; at != null; at = composedParent(at)) {
            if (at.is(evaluator)) {
                return Optional.of(wrapped(at));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<PageElement> byId(String id) {
        Element scope = scopeOf(element);
        for (Element match : scope.select(new Evaluator.Id(id))) {
            if (scopeOf(match).equals(scope)) {
                return Optional.of(wrapped(match));
            }
        }
        return Optional.empty();
    }

    /** The shadow root or document in which an element's ids count. */
    private static Element scopeOf(Element element) {
        Element at = element;
        while (at.parent() != null && !isShadowRoot(at.parent())) {
            at = at.parent();
        }
        return at.parent() == null ? at : at.parent();
    }

    @Override
    public List<PageElement> labels() {
        List<PageElement> labels = new ArrayList<>();
        if (!LABELABLE.contains(tag())) {
            return labels;
        }
        String id = element.id();
        boolean firstWithId = !id.isEmpty() && byId(id).equals(Optional.of(this));
        Element scope = scopeOf(element);
        for (Element label : scope.select("label")) {
            boolean points = firstWithId
                    && label.attr("for").equals(id)
                    && scopeOf(label).equals(scope);
            boolean holds = !label.hasAttr("for") && element.parents().contains(label);
            if (points || holds) {
                labels.add(wrapped(label));
            }
        }
        return labels;
    }

    @Override
    public boolean rendered() {
        boolean visibilityKnown = false;
        for (Element at = element; at != null; at = composedParent(at)) {
            String style = at.attr("style").replace(" ", "");
            if (at.hasAttr("hidden")
                    || isClosedAround(at)
                    || SavedSlots.isLeftOut(at)
                    || style.contains("display:none")
                    || (!visibilityKnown && style.contains("visibility:hidden"))) {
                return false;
            }
            visibilityKnown |= style.contains("visibility:");
        }
        return true;
    }

    private static boolean isClosedAround(Element at) {
        String tag = at.normalName();
        Element parent = at.parent();
        boolean folded = parent != null
                && parent.normalName().equals("details")
                && !parent.hasAttr("open")
                && !at.equals(parent.selectFirst("> summary"));
        return folded
                || (tag.equals("dialog") && !at.hasAttr("open"))
                || tag.equals("template")
                || tag.equals("noscript");
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

    static boolean isShadowRoot(Element element) {
        return element.normalName().equals("template") && element.hasAttr("shadowrootmode");
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
