package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An element of a saved page. What is rendered is told from the mark-up alone: {@code hidden}, inline style, {@code
 * template}, closed {@code dialog}; style sheets are not read.
 */
public final class JsoupElement implements PageElement {
    private static final List<String> LABELABLE =
            List.of("button", "input", "meter", "output", "progress", "select", "textarea");

    private final Element element;

    public JsoupElement(Element element) {
        this.element = element;
    }

    /** The root element of a page. */
    public static JsoupElement page(String html) {
        return new JsoupElement(Jsoup.parse(html).child(0));
    }

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
        Element parent = element.parent();
        return parent == null || parent.normalName().equals("#root")
                ? Optional.empty()
                : Optional.of(new JsoupElement(parent));
    }

    @Override
    public List<PageNode> children() {
        List<PageNode> children = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                children.add(new PageText(text.getWholeText()));
            } else if (node instanceof Element child) {
                children.add(new JsoupElement(child));
            }
        }
        return children;
    }

    @Override
    public List<PageElement> select(String css) {
        List<PageElement> found = new ArrayList<>();
        for (Element match : element.select(css)) {
            if (!match.equals(element)) {
                found.add(new JsoupElement(match));
            }
        }
        return found;
    }

    @Override
    public Optional<PageElement> byId(String id) {
        return Optional.ofNullable(element.ownerDocument().getElementById(id)).map(JsoupElement::new);
    }

    @Override
    public List<PageElement> labels() {
        List<PageElement> labels = new ArrayList<>();
        if (!LABELABLE.contains(tag())) {
            return labels;
        }
        String id = element.id();
        boolean firstWithId =
                !id.isEmpty() && element.equals(element.ownerDocument().getElementById(id));
        for (Element label : element.ownerDocument().select("label")) {
            boolean points = firstWithId && label.attr("for").equals(id);
            boolean holds = !label.hasAttr("for") && element.parents().contains(label);
            if (points || holds) {
                labels.add(new JsoupElement(label));
            }
        }
        return labels;
    }

    @Override
    public boolean rendered() {
        boolean visibilityKnown = false;
        for (Element at = element; at != null; at = at.parent()) {
            String style = at.attr("style").replace(" ", "");
            boolean closed = at.normalName().equals("dialog") && !at.hasAttr("open");
            if (at.hasAttr("hidden")
                    || closed
                    || at.normalName().equals("template")
                    || style.contains("display:none")
                    || (!visibilityKnown && style.contains("visibility:hidden"))) {
                return false;
            }
            visibilityKnown |= style.contains("visibility:");
        }
        return true;
    }

    @Override
    public boolean checked() {
        return element.hasAttr("checked");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsoupElement it && it.element.equals(element); // jsoup's equals is identity
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
