package optlight.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Small changes to trees that keep to HTML's rules of nesting, so that a saved page reads back as it was. */
final class Trees {
    private static final Set<String> PHRASING_ONLY =
            Set.of("p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "button", "label", "legend", "summary");

    private Trees() {}

    /** Puts a text in place of all text of an element; elements within it, such as icons, stay. */
    static void setText(Element element, String text) {
        boolean set = false;
        for (TextNode node : texts(element)) {
            if (!set && !node.isBlank()) {
                node.text(text);
                set = true;
            } else if (!node.isBlank()) {
                node.remove();
            }
        }
        if (!set) {
            element.appendText(text);
        }
    }

    /** The texts in an element, without those of icons. */
    static List<TextNode> texts(Element element) {
        List<TextNode> texts = new ArrayList<>();
        element.forEachNode(node -> {
            if (node instanceof TextNode text && !isInIcon(text.parent(), element)) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static boolean isInIcon(Node node, Element within) {
        for (Node at = node; at instanceof Element element && !element.equals(within); at = at.parent()) {
            if (element.attr("aria-hidden").equals("true")) {
                return true;
            }
        }
        return false;
    }

    /** What an element says to whoever sees it: without its icons, and a badge in it is a word of its own. */
    static String text(Element element) {
        StringBuilder said = new StringBuilder();
        texts(element).forEach(it -> said.append(it.getWholeText()).append(' '));
        return StringUtil.normaliseWhitespace(said.toString()).strip();
    }

    /** Puts an element around another: a span where only phrases may stand, else what is asked for. */
    static Element wrap(Element element, String tag) {
        Element wrapper = new Element(wrapperTag(element, tag));
        element.replaceWith(wrapper);
        wrapper.appendChild(element);
        return wrapper;
    }

    private static String wrapperTag(Element element, String tag) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (PHRASING_ONLY.contains(at.normalName())) {
                return "span";
            }
        }
        return tag;
    }

    /** Whether something may be put around or beside an element at all: items of lists and the like keep their parents. */
    static boolean isFree(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.parent() != null
                && !parent.normalName().equals("ul")
                && !parent.normalName().equals("html")
                && !parent.normalName().equals("head")
                && !element.normalName().equals("template")
                && !element.normalName().equals("slot")
                && !element.normalName().equals("legend")
                && !element.hasAttr("slot")
                && parent.children().stream().noneMatch(Trees::isShadowRoot);
    }

    static boolean isShadowRoot(Element element) {
        return element.normalName().equals("template") && element.hasAttr("shadowrootmode");
    }

    /** The shadow root or document that an element stands in: where its ids count. */
    static Element scope(Element element) {
        Element at = element;
        while (at.parent() != null && !isShadowRoot(at)) {
            at = at.parent();
        }
        return at;
    }

    /** Another element with the same attributes and the same content, in the same place. */
    static Element retagged(Element element, String tag) {
        Element other = new Element(tag);
        other.attributes().addAll(element.attributes());
        for (Node child : new ArrayList<>(element.childNodes())) {
            other.appendChild(child);
        }
        element.replaceWith(other);
        return other;
    }

    static boolean holds(Element ancestor, Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** All elements below the body, those in templates too. */
    static List<Element> within(Document document) {
        List<Element> all = new ArrayList<>(document.body().getAllElements());
        all.remove(document.body());
        return all;
    }
}
