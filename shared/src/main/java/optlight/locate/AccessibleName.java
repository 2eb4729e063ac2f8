package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The accessible name of an element: the part of accname-1.2 that controls, links and headings need. Order: {@code
 * aria-labelledby}, {@code aria-label}, {@code label} and what else HTML names by, the element's own text, {@code title}.
 * Where it departs from the specification, {@code accname-cases.txt} among the tests says so, and why.
 *
 * <p>What is typed into a field or chosen in a list never becomes part of a name.
 *
 * @see <a href="https://www.w3.org/TR/accname-1.2/">Accessible Name and Description Computation 1.2</a>
 */
public final class AccessibleName {
    /** The names we know have at most 500 UTF-16 units. Twice as many match none of them, however they are compared. */
    private static final int MAX_LENGTH = 1_000;

    /**
     * How much is looked at for one name: one for each UTF-16 unit of the page's text, forty for each node. So nothing is
     * nested deeper than 500 either, which JavaScript's stack can take.
     */
    private static final int MAX_EFFORT = 20_000;

    private static final int NODE_EFFORT = 40;

    /**
     * The last word of what was not read to its end. A shortened name could be that of another control; with a word of a
     * character for private use, which normalising leaves alone, it is like no name at all.
     */
    private static final String CUT = " \ue000";

    /** Of the roles that are named by their content, those that a control, a link or a heading can have. */
    static final TextSet NAMED_BY_CONTENT = TextSet.of("switch checkbox radio button link heading menuitem"
            + " menuitemcheckbox menuitemradio tab option treeitem");

    static final TextSet WITH_VALUE = TextSet.of("textbox searchbox combobox listbox slider spinbutton");
    private static final TextSet INLINE =
            TextSet.of("a abbr b bdi bdo code em i img label mark q s small span strong sub sup svg u wbr");

    /** Mark-up inside a sentence, which does not make a text of its own. */
    private static final TextSet INLINE_LEAF = TextSet.of("b em i mark strong sub sup u wbr");

    private static final TextSet NEVER_TEXT =
            TextSet.of("script style template noscript title desc datalist rp iframe");

    private final StringBuilder text = new StringBuilder();

    /** Nothing is read twice, or two labels that name each other would never end. */
    private final List<PageElement> consulted = new ArrayList<>();

    /** Whether white space comes before what comes next. */
    private boolean gap;

    /** Whether this is on the way through an {@code aria-labelledby}. */
    private boolean referenced;

    /** Whether a label was followed: before that, nothing can come up a second time. */
    private boolean jumped;

    /** Of the effort. Below zero the rest stays unread. */
    private int left = MAX_EFFORT;

    private AccessibleName() {}

    /**
     * The name as it would be read out, white space made single spaces; empty if the element has none. Whether the element
     * itself is hidden is not asked.
     */
    public static String of(PageElement element) {
        AccessibleName name = new AccessibleName();
        name.read(element, false, false, false);
        return name.result();
    }

    /** What the element says to whoever cannot see it: its text, with the names of what stands in it. */
    public static String text(PageElement element) {
        AccessibleName name = new AccessibleName();
        name.readContent(element, false);
        return name.result();
    }

    /**
     * The texts of the innermost elements within, each on its own: {@code <a><p>Title</p><span>On</span></a>} gives
     * {@code Title} and {@code On}. One that is like no name, if there is too much to look at.
     */
    public static List<String> leafTexts(PageElement element) {
        return leafTexts(element, false);
    }

    /** The same, but a text that goes on in a {@code span} is one: {@code <p>My <span>data</span></p>} gives {@code My data}. */
    static List<String> boxTexts(PageElement element) {
        return leafTexts(element, true);
    }

    private static List<String> leafTexts(PageElement element, boolean boxes) {
        List<String> leaves = new ArrayList<>();
        AccessibleName name = new AccessibleName();
        name.collectLeaves(element, boxes, leaves);
        return name.left < 0 ? ShortList.of(CUT) : leaves;
    }

    private void collectLeaves(PageElement element, boolean boxes, List<String> leaves) {
        if (isHidden(element, false) || WITH_VALUE.has(AriaRole.of(element)) || element.has("contenteditable")) {
            return;
        }
        List<PageNode> children = element.children();
        boolean innermost = true;
        boolean spans = true;
        boolean text = false;
        for (PageNode child : children) {
            if (child instanceof PageElement inner) {
                boolean leaf = INLINE_LEAF.has(inner.tag());
                innermost &= leaf;
                spans &= leaf || inner.tag().equals("span");
            } else {
                text |= !((PageText) child).value().trim().isEmpty();
            }
        }
        if (innermost || (boxes && spans && text)) {
            addUnlessBlank(text(element), leaves);
            return;
        }
        for (PageNode child : children) {
            left -= NODE_EFFORT;
            if (left < 0) {
                return;
            }
            if (child instanceof PageElement inner) {
                collectLeaves(inner, boxes, leaves);
            } else {
                AccessibleName own = new AccessibleName();
                own.append(((PageText) child).value());
                addUnlessBlank(own.result(), leaves);
            }
        }
    }

    private static void addUnlessBlank(String text, List<String> texts) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private String result() {
        return left < 0 ? text + CUT : text.toString();
    }

    /**
     * Takes in an element's name.
     *
     * @param nested    whether it is met on the way through the content of another
     * @param byContent whether its own content may name it, whatever its role
     * @param hiddenToo whether what is hidden counts, because all of it is: a hidden label still names (step 2A)
     * @return whether that gave any text
     */
    private boolean read(PageElement element, boolean nested, boolean byContent, boolean hiddenToo) {
        if (readLabelledBy(element)) {
            return true;
        }
        if (jumped && consulted.indexOf(element) >= 0) {
            return false;
        }
        consulted.add(element);
        String role = AriaRole.of(element);
        boolean hasValue = WITH_VALUE.has(role);
        return !(nested && hasValue)
                && (append(element.attribute("aria-label"))
                        || (!AriaRole.isNone(role) && readHostLanguage(element, role))
                        || ((byContent || NAMED_BY_CONTENT.has(role)) && !hasValue && readContent(element, hiddenToo))
                        || (!nested && append(element.attribute("title"))));
    }

    /** Step 2B. On the way through one such label, no other is followed. */
    private boolean readLabelledBy(PageElement element) {
        String ids = referenced ? "" : element.attribute("aria-labelledby");
        if (ids.isEmpty()) {
            return false;
        }
        List<PageElement> labels = new ArrayList<>();
        for (String id : tokens(ids)) {
            left -= NODE_EFFORT;
            Optional<PageElement> label = left < 0 ? Optional.empty() : element.byId(id);
            if (label.isPresent()) {
                labels.add(label.get());
            }
        }
        referenced = true;
        boolean named = readLabels(labels, false);
        referenced = false;
        return named;
    }

    private boolean readLabels(List<PageElement> labels, boolean nested) {
        boolean named = false;
        for (PageElement label : labels) {
            left -= NODE_EFFORT;
            if (left >= 0) {
                jumped = true;
                gap |= named;
                named |= read(label, nested, true, isHidden(label, false));
            }
        }
        return named;
    }

    /** Step 2E: labels, texts of pictures ({@code alt} has no other use), and of buttons that have no content. */
    private boolean readHostLanguage(PageElement element, String role) {
        if (readLabels(element.labels(), true)) {
            return true;
        }
        String tag = element.tag();
        if (tag.equals("svg")) {
            List<PageElement> titles = element.select("title");
            return !titles.isEmpty() && readContent(titles.get(0), true);
        }
        return (tag.equals("input") && role.equals("button") && append(element.attribute("value")))
                || append(element.attribute("alt"));
    }

    /** Steps 2F to 2H. */
    private boolean readContent(PageElement element, boolean hiddenToo) {
        boolean named = false;
        for (PageNode child : element.children()) {
            left -= NODE_EFFORT;
            if (left < 0) {
                break;
            }
            if (child instanceof PageElement inner) {
                boolean inline = INLINE.has(inner.tag());
                int before = text.length();
                gap |= !inline;
                named |= !isHidden(inner, hiddenToo) && read(inner, true, true, hiddenToo);
                gap |= !inline || partBadge(before);
            } else {
                named |= append(((PageText) child).value());
            }
        }
        return named;
    }

    /**
     * A badge or a state in an element of its own is a word of its own: style sheets keep it apart, though there is no blank.
     *
     * @param from where its text begins
     */
    private boolean partBadge(int from) {
        String word = text.substring(from);
        boolean badge = SwitchNames.isEnding(AriaRole.small(word));
        if (badge) {
            text.setLength(from);
            gap = true;
            append(word);
        }
        return badge;
    }

    /** Whether it gave anything but white space. */
    private boolean append(String piece) {
        int before = text.length();
        left -= piece.length();
        for (int i = 0; i < piece.length() && left >= 0; i++) {
            char c = piece.charAt(i);
            if (c <= ' ') {
                gap = true;
                continue;
            }
            if (gap && text.length() > 0) {
                text.append(' ');
            }
            gap = false;
            text.append(c);
            if (text.length() > MAX_LENGTH) {
                left = -1;
            }
        }
        return text.length() > before;
    }

    private static boolean isHidden(PageElement element, boolean hiddenToo) {
        return NEVER_TEXT.has(element.tag())
                || (!hiddenToo && (element.attribute("aria-hidden").equals("true") || !element.rendered()));
    }

    /** Whether a text, in comparable form or not, was not read to its end. */
    static boolean isCut(String text) {
        return text.endsWith("\ue000");
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
