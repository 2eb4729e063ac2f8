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

/** An element of the live page. Reads, and never writes. */
public final class DomElement implements PageElement {
    private final PageTree tree;
    private final HTMLElement node;

    DomElement(PageTree tree, HTMLElement node) {
        this.tree = tree;
        this.node = node;
    }

    /** The root element of the page as it is now, with all that is below it looked through at once. */
    public static DomElement root() {
        PageTree tree = PageRoots.tree();
        while (!tree.sweep(Integer.MAX_VALUE)) {}
        return root(tree);
    }

    /** The root element of the page. */
    public static DomElement root(PageTree tree) {
        return new DomElement(tree, HTMLDocument.current().getDocumentElement());
    }

    public HTMLElement node() {
        return node;
    }

    /** What knows the elements above and below this one. */
    public PageTree tree() {
        return tree;
    }

    @Override
    public String tag() {
        return tree.tag(node);
    }

    @Override
    public String attribute(String name) {
        return tree.attribute(node, name);
    }

    @Override
    public boolean has(String attribute) {
        return tree.has(node, attribute);
    }

    @Override
    public Optional<PageElement> parent() {
        return wrapped(tree.above(node));
    }

    @Override
    public List<PageNode> children() {
        PageTree.Nodes nodes = tree.within(node);
        List<PageNode> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node child = nodes.get(i);
            if (child.getNodeType() == Node.TEXT_NODE) {
                children.add(new PageText(child.getNodeValue()));
            } else if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(new DomElement(tree, element(child)));
            }
        }
        return children;
    }

    @Override
    public List<PageElement> select(String css) {
        return wrapped(tree.select(node, css));
    }

    @Override
    public boolean matches(String css) {
        return tree.matches(node, css);
    }

    @Override
    public Optional<PageElement> closest(String css) {
        return wrapped(tree.closest(node, css));
    }

    @Override
    public Optional<PageElement> byId(String id) {
        return wrapped(tree.byId(node, id));
    }

    @Override
    public List<PageElement> labels() {
        return wrapped(tree.labels(node));
    }

    @Override
    public boolean rendered() {
        return rendered(tree, node);
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

    private Optional<PageElement> wrapped(HTMLElement found) {
        return found == null ? Optional.empty() : Optional.of(new DomElement(tree, found));
    }

    private List<PageElement> wrapped(PageTree.Nodes nodes) {
        List<PageElement> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add(new DomElement(tree, element(nodes.get(i))));
        }
        return elements;
    }

    /** No cast: an element of a frame, or an {@code svg}, is none of this window's HTML elements. */
    @JSBody(params = "node", script = "return node;")
    private static native HTMLElement element(Node node);

    @JSBody(
            params = {"a", "b"},
            script = "return a === b;")
    private static native boolean same(HTMLElement a, HTMLElement b);

    /**
     * To {@code checkVisibility} nothing without a box is visible; what has {@code display: contents}, as slots have, is seen
     * all the same, if what it stands in is. In Firefox what was in a frame that has gone throws at every touch. HtmlUnit has
     * no {@code checkVisibility}; there the computed styles are asked one by one.
     */
    @JSBody(
            params = {"tree", "node"},
            script = """
            try {
              for (var n = node, style, own = true; n; n = tree.above(n)) {
                if (!n.checkVisibility) {
                  style = getComputedStyle(n);
                  if (style.display === 'none' || n === node && style.visibility === 'hidden') { return false; }
                } else if (!n.checkVisibility({visibilityProperty: own})) {
                  style = getComputedStyle(n);
                  if (style.display !== 'contents' || own && style.visibility !== 'visible') { return false; }
                  own = false;
                } else if (n.ownerDocument === document) {
                  return true;
                } else {
                  n = n.ownerDocument.documentElement;
                  own = true;
                }
              }
              return !node.checkVisibility;
            } catch (e) {
              return false;
            }""")
    private static native boolean rendered(PageTree tree, HTMLElement node);

    @JSBody(params = "node", script = "return node.checked === true;")
    private static native boolean checked(HTMLElement node);

    @JSBody(params = "node", script = "return node.indeterminate === true;")
    private static native boolean mixed(HTMLElement node);
}
