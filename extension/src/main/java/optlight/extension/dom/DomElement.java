package optlight.extension.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.locate.PageElement;
import optlight.locate.PageNode;
import optlight.locate.PageText;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.dom.xml.NodeList;

/** An element of the live page. Reads, and never writes. */
public final class DomElement implements PageElement {
    private final HTMLElement node;

    public DomElement(HTMLElement node) {
        this.node = node;
    }

    /** The root element of the page. */
    public static DomElement root() {
        return new DomElement(HTMLDocument.current().getDocumentElement());
    }

    public HTMLElement node() {
        return node;
    }

    @JSBody(params = "node", script = "return node.isConnected;")
    private static native boolean isConnected(HTMLElement node);

    /** Whether the element is still part of the page. */
    public boolean isConnected() {
        return isConnected(node);
    }

    @Override
    public String tag() {
        return node.getLocalName();
    }

    @Override
    public String attribute(String name) {
        String value = node.getAttribute(name);
        return value == null ? "" : value;
    }

    @Override
    public boolean has(String attribute) {
        return node.hasAttribute(attribute);
    }

    @Override
    public Optional<PageElement> parent() {
        HTMLElement parent = parentElement(node);
        return parent == null ? Optional.empty() : Optional.of(new DomElement(parent));
    }

    @Override
    public List<PageNode> children() {
        NodeList<Node> nodes = node.getChildNodes();
        List<PageNode> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node child = nodes.get(i);
            if (child.getNodeType() == Node.TEXT_NODE) {
                children.add(new PageText(child.getNodeValue()));
            } else if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(new DomElement(element(child)));
            }
        }
        return children;
    }

    @Override
    public List<PageElement> select(String css) {
        return wrapped(node.querySelectorAll(css));
    }

    @Override
    public Optional<PageElement> closest(String css) {
        HTMLElement found = closest(node, css);
        return found == null ? Optional.empty() : Optional.of(new DomElement(found));
    }

    @Override
    public Optional<PageElement> byId(String id) {
        HTMLElement found = HTMLDocument.current().getElementById(id);
        return found == null ? Optional.empty() : Optional.of(new DomElement(found));
    }

    @Override
    public List<PageElement> labels() {
        return wrapped(labels(node));
    }

    @Override
    public boolean rendered() {
        return rendered(node);
    }

    @Override
    public boolean checked() {
        return checked(node);
    }

    @Override
    public boolean mixed() {
        return mixed(node);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomElement element && same(node, element.node);
    }

    @Override
    public int hashCode() {
        // The DOM gives nodes no number; few elements are ever kept in one map.
        return tag().hashCode();
    }

    private static List<PageElement> wrapped(NodeList<? extends Node> nodes) {
        List<PageElement> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add(new DomElement(element(nodes.get(i))));
        }
        return elements;
    }

    @JSBody(
            params = {"a", "b"},
            script = "return a === b;")
    private static native boolean same(HTMLElement a, HTMLElement b);

    /** No cast: an {@code svg} is none of HTML's elements, and a strict cast would throw. */
    @JSBody(params = "node", script = "return node;")
    private static native HTMLElement element(Node node);

    @JSBody(params = "node", script = "return node.parentElement;")
    private static native HTMLElement parentElement(HTMLElement node);

    @JSBody(
            params = {"node", "css"},
            script = "return node.closest(css);")
    private static native HTMLElement closest(HTMLElement node, String css);

    @JSBody(params = "node", script = "return node.labels || [];")
    private static native NodeList<? extends Node> labels(HTMLElement node);

    /**
     * To {@code checkVisibility} nothing without a box is visible; what has {@code display: contents} is seen all the same,
     * if what it stands in is. HtmlUnit has no {@code checkVisibility}; there the computed styles are asked one by one.
     */
    @JSBody(
            params = "node",
            script = "var e = node;"
                    + "if (node.checkVisibility) {"
                    + " if (node.checkVisibility({visibilityProperty: true})) { return true; }"
                    + " while (e && getComputedStyle(e).display === 'contents') { e = e.parentElement; }"
                    + " return !!e && e !== node && e.checkVisibility() && getComputedStyle(node).visibility === 'visible'; }"
                    + "for (; e; e = e.parentElement) {"
                    + " var style = getComputedStyle(e);"
                    + " if (style.display === 'none' || e === node && style.visibility === 'hidden') { return false; } }"
                    + "return true;")
    private static native boolean rendered(HTMLElement node);

    @JSBody(params = "node", script = "return node.checked === true;")
    private static native boolean checked(HTMLElement node);

    @JSBody(params = "node", script = "return node.indeterminate === true;")
    private static native boolean mixed(HTMLElement node);
}
