package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The accessible name of an element: the part of accname-1.2 that controls, links and headings need. Order: {@code
 * aria-labelledby}, {@code aria-label}, {@code label}, the element's own text, {@code title}.
 *
 * @see <a href="https://www.w3.org/TR/accname-1.2/">Accessible Name and Description Computation 1.2</a>
 */
public final class AccessibleName {
    private static final List<String> NAMED_BY_CONTENT =
            List.of("switch", "checkbox", "radio", "button", "link", "heading");
    private static final List<String> INLINE = List.of(
            "a", "abbr", "b", "bdi", "bdo", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub",
            "sup", "u", "wbr");
    private static final List<String> NEVER_TEXT = List.of("script", "style", "template", "noscript");

    private AccessibleName() {}

    /** The name as it would be read out, white space as found; empty if the element has none. */
    public static String of(PageElement element) {
        String name = labelledBy(element);
        if (name.trim().isEmpty()) {
            name = element.attribute("aria-label");
        }
        if (name.trim().isEmpty()) {
            name = fromLabels(element);
        }
        if (name.trim().isEmpty() && NAMED_BY_CONTENT.contains(AriaRole.of(element))) {
            name = text(element);
        }
        if (name.trim().isEmpty()) {
            name = element.attribute("title");
        }
        return name.trim();
    }

    /** What the element says to whoever cannot see it: its text, with the names of what stands in it. */
    public static String text(PageElement element) {
        StringBuilder text = new StringBuilder();
        append(element, null, text);
        return text.toString().trim();
    }

    /**
     * The texts of the innermost elements within, each on its own: {@code <a><p>Title</p><span>On</span></a>} gives
     * {@code Title} and {@code On}.
     */
    public static List<String> leafTexts(PageElement element) {
        List<String> leaves = new ArrayList<>();
        collectLeaves(element, leaves);
        return leaves;
    }

    private static void collectLeaves(PageElement element, List<String> leaves) {
        if (isHidden(element)) {
            return;
        }
        boolean innermost = true;
        for (PageNode child : element.children()) {
            innermost &= !(child instanceof PageElement inner) || INLINE_LEAF.contains(inner.tag());
        }
        if (innermost) {
            addUnlessBlank(text(element), leaves);
            return;
        }
        for (PageNode child : element.children()) {
            if (child instanceof PageElement inner) {
                collectLeaves(inner, leaves);
            } else {
                addUnlessBlank(((PageText) child).value().trim(), leaves);
            }
        }
    }

    private static void addUnlessBlank(String text, List<String> texts) {
        if (!text.trim().isEmpty()) {
            texts.add(text);
        }
    }

    /** Mark-up inside a sentence, which does not make a text of its own. */
    private static final List<String> INLINE_LEAF = List.of("b", "em", "i", "mark", "strong", "sub", "sup", "u", "wbr");

    private static String labelledBy(PageElement element) {
        StringBuilder name = new StringBuilder();
        for (String id : tokens(element.attribute("aria-labelledby"))) {
            Optional<PageElement> label = element.byId(id);
            if (label.isPresent()) {
                String own = label.get().attribute("aria-label");
                // A label that is itself hidden still names, says accname step 2A; text() would leave nothing of it.
                name.append(own.trim().isEmpty() ? text(label.get()) : own).append(' ');
            }
        }
        return name.toString();
    }

    private static String fromLabels(PageElement element) {
        StringBuilder name = new StringBuilder();
        for (PageElement label : element.labels()) {
            append(label, element, name);
            name.append(' ');
        }
        return name.toString();
    }

    private static void append(PageElement element, PageElement except, StringBuilder text) {
        for (PageNode child : element.children()) {
            if (child instanceof PageText own) {
                text.append(own.value());
            } else if (child instanceof PageElement inner && !inner.equals(except) && !isHidden(inner)) {
                boolean inline = INLINE.contains(inner.tag());
                text.append(inline ? "" : " ");
                String label = inner.attribute("aria-label");
                String alt = inner.tag().equals("img") ? inner.attribute("alt") : "";
                if (!label.trim().isEmpty()) {
                    text.append(label);
                } else if (!alt.trim().isEmpty()) {
                    text.append(alt);
                } else {
                    append(inner, except, text);
                }
                text.append(inline ? "" : " ");
            }
        }
    }

    private static boolean isHidden(PageElement element) {
        return NEVER_TEXT.contains(element.tag())
                || element.attribute("aria-hidden").equals("true")
                || !element.rendered();
    }

    /** The parts of a space-separated list. */
    static List<String> tokens(String list) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= list.length(); i++) {
            boolean space = i == list.length() || list.charAt(i) <= ' ';
            if (!space && start < 0) {
                start = i;
            } else if (space && start >= 0) {
                tokens.add(list.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
