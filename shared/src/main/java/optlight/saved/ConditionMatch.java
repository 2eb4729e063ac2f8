package optlight.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.htmlunit.cssparser.parser.condition.AttributeCondition;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether one part of a compound selector holds: an id, a class, an attribute or a pseudo-class. */
final class ConditionMatch {
    /** Attributes of HTML whose values match in either case; of the standard's list, those that style sheets use. */
    private static final List<String> CASELESS = List.of("checked", "dir", "disabled", "lang", "rel", "type");

    /** What depends on a pointer, a focus or a history, of which a file has none. */
    private static final List<String> NEVER = List.of(
            "active",
            "autofill",
            "-webkit-autofill",
            "focus",
            "focus-visible",
            "focus-within",
            "fullscreen",
            "hover",
            "modal",
            "popover-open",
            "target",
            "target-within",
            "user-invalid",
            "user-valid",
            "visited");

    /** What jsoup reads as CSS has it, up to the bracket. */
    private static final List<String> STRUCTURAL = List.of(
            "empty",
            "first-child",
            "first-of-type",
            "last-child",
            "last-of-type",
            "nth-child",
            "nth-last-child",
            "nth-last-of-type",
            "nth-of-type",
            "only-child",
            "only-of-type");

    private static final List<String> CAN_BE_DISABLED =
            List.of("button", "fieldset", "input", "optgroup", "option", "select", "textarea");

    private final Map<String, Optional<Evaluator>> structural = new HashMap<>();

    boolean knows(Condition condition) {
        return switch (condition.getConditionType()) {
            case ID_CONDITION,
                    CLASS_CONDITION,
                    ATTRIBUTE_CONDITION,
                    ONE_OF_ATTRIBUTE_CONDITION,
                    BEGIN_HYPHEN_ATTRIBUTE_CONDITION,
                    PREFIX_ATTRIBUTE_CONDITION,
                    SUFFIX_ATTRIBUTE_CONDITION,
                    SUBSTRING_ATTRIBUTE_CONDITION -> true;
            case PSEUDO_CLASS_CONDITION -> knowsPseudoClass(word(condition));
            case LANG_CONDITION,
                    IS_PSEUDO_CLASS_CONDITION,
                    WHERE_PSEUDO_CLASS_CONDITION,
                    NOT_PSEUDO_CLASS_CONDITION,
                    HAS_PSEUDO_CLASS_CONDITION -> false;
        };
    }

    /** What looking costs more than a glance: the place among siblings is counted. */
    static int steps(Condition condition, Element element) {
        boolean counts = condition.getConditionType() == Condition.ConditionType.PSEUDO_CLASS_CONDITION
                && (condition.getValue().contains("nth-")
                        || condition.getValue().contains("-type"));
        return counts && element.parent() != null ? element.parent().childrenSize() : 1;
    }

    boolean holds(Condition condition, Element element) {
        String value = condition.getValue();
        return switch (condition.getConditionType()) {
            case ID_CONDITION ->
                isQuirky(element)
                        ? element.id().equalsIgnoreCase(value)
                        : element.id().equals(value);
            case CLASS_CONDITION -> hasWord(element.attr("class"), value, isQuirky(element));
            case PSEUDO_CLASS_CONDITION -> isPseudoClass(word(condition), element);
            default -> attributeHolds((AttributeCondition) condition, element);
        };
    }

    private static boolean attributeHolds(AttributeCondition condition, Element element) {
        String name = condition.getLocalName().toLowerCase(Locale.ROOT);
        if (condition.getValue() == null || !element.hasAttr(name)) {
            return element.hasAttr(name);
        }
        boolean anyCase = condition.isCaseInSensitive() || CASELESS.contains(name);
        String found = anyCase ? element.attr(name).toLowerCase(Locale.ROOT) : element.attr(name);
        String wanted = anyCase ? condition.getValue().toLowerCase(Locale.ROOT) : condition.getValue();
        return switch (condition.getConditionType()) {
            case ATTRIBUTE_CONDITION -> found.equals(wanted);
            case ONE_OF_ATTRIBUTE_CONDITION -> hasWord(found, wanted, false);
            case BEGIN_HYPHEN_ATTRIBUTE_CONDITION -> found.equals(wanted) || found.startsWith(wanted + "-");
            case PREFIX_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && found.startsWith(wanted);
            case SUFFIX_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && found.endsWith(wanted);
            case SUBSTRING_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && found.contains(wanted);
            default -> false;
        };
    }

    private boolean knowsPseudoClass(String word) {
        return switch (word) {
            case "any-link", "checked", "defined", "disabled", "enabled", "link", "open", "root", "scope" -> true;
            default -> NEVER.contains(word) || structural(word).isPresent();
        };
    }

    private boolean isPseudoClass(String word, Element element) {
        String tag = element.normalName();
        boolean canBeDisabled = CAN_BE_DISABLED.contains(tag);
        return switch (word) {
            case "any-link", "link" -> element.hasAttr("href") && (tag.equals("a") || tag.equals("area"));
            case "checked" -> element.hasAttr(tag.equals("option") ? "selected" : "checked");
            case "defined" -> true;
            case "disabled" -> canBeDisabled && element.hasAttr("disabled");
            case "enabled" -> canBeDisabled && !element.hasAttr("disabled");
            case "open" -> element.hasAttr("open") && (tag.equals("details") || tag.equals("dialog"));
            case "root", "scope" -> element.parent() instanceof Document;
            default -> !NEVER.contains(word) && element.is(structural(word).orElseThrow());
        };
    }

    private Optional<Evaluator> structural(String word) {
        return structural.computeIfAbsent(word, ConditionMatch::evaluator);
    }

    private static Optional<Evaluator> evaluator(String word) {
        int bracket = word.indexOf('(');
        if (!STRUCTURAL.contains(bracket < 0 ? word : word.substring(0, bracket))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Selector.evaluatorOf(":" + word.replace(" ", "")));
        } catch (Selector.SelectorParseException e) {
            return Optional.empty();
        }
    }

    private static String word(Condition condition) {
        return condition.getValue().toLowerCase(Locale.ROOT);
    }

    /** Whether a word is in a list set apart by white space. */
    private static boolean hasWord(String list, String word, boolean anyCase) {
        for (int start = 0; start < list.length() && !word.isEmpty(); ) {
            int end = start;
            while (end < list.length() && list.charAt(end) > ' ') {
                end++;
            }
            if (end - start == word.length() && list.regionMatches(anyCase, start, word, 0, word.length())) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Without {@code <!doctype html>}, ids and classes match in either case. */
    private static boolean isQuirky(Element element) {
        Document document = element.ownerDocument();
        return document != null && document.quirksMode() == Document.QuirksMode.quirks;
    }
}
