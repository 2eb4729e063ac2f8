package optlight.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * A document or a shadow root: where ids count, labels point and style sheets apply. What stands in templates and shadow
 * roots within is not of it.
 */
final class SavedScope {
    private final Element root;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Element> labels = new ArrayList<>();
    private Cascade cascade;

    /** @param root the {@code Document}, or the shadow root's {@code template} */
    SavedScope(Element root) {
        this.root = root;
        root.filter((node, depth) -> add(node));
    }

    private NodeFilter.FilterResult add(Node node) {
        if (node instanceof Element element && !element.equals(root)) {
            elements.add(element);
            byId.putIfAbsent(element.id(), element);
            if (element.normalName().equals("label")) {
                labels.add(element);
            }
            if (element.normalName().equals("template")) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    static boolean isShadowRoot(Element element) {
        return element.normalName().equals("template") && element.hasAttr("shadowrootmode");
    }

    Element root() {
        return root;
    }

    /** In page order. */
    List<Element> elements() {
        return elements;
    }

    Optional<Element> byId(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    List<Element> labels() {
        return labels;
    }

    /** What the style sheets and style attributes in here say; worked out when first asked for. */
    Cascade cascade() {
        if (cascade == null) {
            cascade = new Cascade(this);
        }
        return cascade;
    }
}
