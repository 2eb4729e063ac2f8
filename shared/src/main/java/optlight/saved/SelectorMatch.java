package optlight.saved;

import java.util.List;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.IsPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.NotPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.WherePseudoClassCondition;
import org.htmlunit.cssparser.parser.selector.ChildSelector;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.DirectAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.GeneralAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether an element matches a selector of a style sheet. jsoup's own selectors are another language: they take words for
 * regular expressions and capitals for small letters.
 *
 * <p>A page can carry selectors made to take forever, so there is a limit to what is tried; beyond it nothing matches.
 */
final class SelectorMatch {
    /** A guess: a hundred rules that each try all of 10 000 elements take a million. Half a second of work. */
    private static final int MAX_STEPS = 10_000_000;

    /** What came of one try, and what that means for the combinator to the right of it. */
    private enum Try {
        MATCHES,
        FAILS,
        /** No earlier sibling will do either. */
        FAILS_FOR_SIBLINGS,
        /** No ancestor will do either. */
        FAILS_FOR_ALL
    }

    private final ConditionMatch conditions = new ConditionMatch();
    private long steps;

    /** Whether {@link #matches} can tell; not for pseudo-elements, {@code :has()}, {@code :host} and the like. */
    boolean knows(Selector selector) {
        return switch (selector.getSelectorType()) {
            case DESCENDANT_SELECTOR ->
                knows(((DescendantSelector) selector).getAncestorSelector()) && knows(selector.getSimpleSelector());
            case CHILD_SELECTOR ->
                knows(((ChildSelector) selector).getAncestorSelector()) && knows(selector.getSimpleSelector());
            case DIRECT_ADJACENT_SELECTOR ->
                knows(((DirectAdjacentSelector) selector).getSelector()) && knows(selector.getSimpleSelector());
            case GENERAL_ADJACENT_SELECTOR ->
                knows(((GeneralAdjacentSelector) selector).getSelector()) && knows(selector.getSimpleSelector());
            case ELEMENT_NODE_SELECTOR -> knowsConditions((ElementSelector) selector);
            case PSEUDO_ELEMENT_SELECTOR, RELATIVE_SELECTOR -> false;
        };
    }

    private boolean knowsConditions(ElementSelector selector) {
        for (Condition condition : conditions(selector)) {
            List<Selector> inner = inner(condition);
            if (inner.isEmpty() && !conditions.knows(condition)) {
                return false;
            }
            for (Selector each : inner) {
                if (!knows(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the limit is reached, so that nothing will match any more. */
    boolean isTired() {
        return steps > MAX_STEPS;
    }

    boolean matches(Selector selector, Element element) {
        return attempt(selector, element) == Try.MATCHES && !isTired();
    }

    private Try attempt(Selector selector, Element element) {
        steps++;
        if (isTired()) {
            return Try.FAILS_FOR_ALL;
        }
        return switch (selector.getSelectorType()) {
            case DESCENDANT_SELECTOR -> descendant((DescendantSelector) selector, element);
            case CHILD_SELECTOR -> child((ChildSelector) selector, element);
            case DIRECT_ADJACENT_SELECTOR -> adjacent((DirectAdjacentSelector) selector, element);
            case GENERAL_ADJACENT_SELECTOR -> sibling((GeneralAdjacentSelector) selector, element);
            case ELEMENT_NODE_SELECTOR -> compound((ElementSelector) selector, element);
            case PSEUDO_ELEMENT_SELECTOR, RELATIVE_SELECTOR -> Try.FAILS_FOR_ALL;
        };
    }

    private Try descendant(DescendantSelector selector, Element element) {
        if (!matches(selector.getSimpleSelector(), element)) {
            return Try.FAILS;
        }
        for (Element at = parent(element); at != null; at = parent(at)) {
            Try above = attempt(selector.getAncestorSelector(), at);
            if (above == Try.MATCHES || above == Try.FAILS_FOR_ALL) {
                return above;
            }
        }
        return Try.FAILS_FOR_ALL;
    }

    private Try child(ChildSelector selector, Element element) {
        if (!matches(selector.getSimpleSelector(), element)) {
            return Try.FAILS;
        }
        Element parent = parent(element);
        if (parent == null) {
            return Try.FAILS_FOR_ALL;
        }
        Try above = attempt(selector.getAncestorSelector(), parent);
        // All siblings have this same parent.
        return above == Try.FAILS ? Try.FAILS_FOR_SIBLINGS : above;
    }

    private Try adjacent(DirectAdjacentSelector selector, Element element) {
        if (!matches(selector.getSimpleSelector(), element)) {
            return Try.FAILS;
        }
        Element before = element.previousElementSibling();
        return before == null ? Try.FAILS_FOR_SIBLINGS : attempt(selector.getSelector(), before);
    }

    private Try sibling(GeneralAdjacentSelector selector, Element element) {
        if (!matches(selector.getSimpleSelector(), element)) {
            return Try.FAILS;
        }
        for (Element at = element.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            Try before = attempt(selector.getSelector(), at);
            if (before != Try.FAILS) {
                return before;
            }
        }
        return Try.FAILS_FOR_SIBLINGS;
    }

    private Try compound(ElementSelector selector, Element element) {
        String tag = selector.getLocalName();
        if (tag != null && !tag.equalsIgnoreCase(element.normalName())) {
            return Try.FAILS;
        }
        for (Condition condition : conditions(selector)) {
            steps += ConditionMatch.steps(condition, element);
            if (!holds(condition, element)) {
                return Try.FAILS;
            }
        }
        return Try.MATCHES;
    }

    private boolean holds(Condition condition, Element element) {
        List<Selector> inner = inner(condition);
        if (inner.isEmpty()) {
            return conditions.holds(condition, element);
        }
        boolean any = false;
        for (Selector each : inner) {
            any |= matches(each, element);
        }
        return any != condition instanceof NotPseudoClassCondition;
    }

    /** The selectors within {@code :is()}, {@code :where()} and {@code :not()}. */
    private static List<Selector> inner(Condition condition) {
        if (condition instanceof IsPseudoClassCondition is) {
            return is.getSelectors();
        }
        if (condition instanceof WherePseudoClassCondition where) {
            return where.getSelectors();
        }
        return condition instanceof NotPseudoClassCondition not ? not.getSelectors() : List.of();
    }

    static List<Condition> conditions(ElementSelector selector) {
        List<Condition> conditions = selector.getConditions();
        return conditions == null ? List.of() : conditions;
    }

    /** Within the same document or shadow root. */
    private static Element parent(Element element) {
        Element parent = element.parent();
        return parent == null || parent instanceof Document || SavedScope.isShadowRoot(parent) ? null : parent;
    }
}
