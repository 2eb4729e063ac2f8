package optlight.saved;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import optlight.saved.Declaration.Effect;
import optlight.saved.Declaration.Property;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorSpecificity;
import org.jsoup.nodes.Element;

/**
 * What the author's styles of one document or shadow root say of its elements: of several declarations the important one,
 * else the one in the style attribute, else that of the most specific selector, else the last.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-4/#cascade-sort">CSS Cascading Level 4, 6.1</a>
 */
final class Cascade {
    private record Winner(Effect effect, boolean important, SelectorSpecificity specificity) {
        boolean yieldsTo(Winner later) {
            return important == later.important ? specificity.compareTo(later.specificity) <= 0 : later.important;
        }
    }

    /** {@code null} until there is something to read. */
    private StyleReader reader;

    /** By the sheets alone. */
    private final IdentityHashMap<Element, Map<Property, Winner>> winners = new IdentityHashMap<>();

    /** Style attributes that were read, by their text. */
    private final Map<String, Map<Property, Winner>> attributes = new HashMap<>();

    Cascade(SavedScope scope) {
        List<StyleRule> rules = new ArrayList<>();
        for (Element element : scope.elements()) {
            if (element.normalName().equals("style") && isRead(element)) {
                rules.addAll(reader().sheet(element.data()));
            }
        }
        if (!rules.isEmpty()) {
            apply(rules, scope.elements());
        }
    }

    /** What the author wants of an element; empty if nothing is said. */
    Optional<Effect> effect(Element element, Property property) {
        Winner sheets = winners.getOrDefault(element, Map.of()).get(property);
        Winner attribute = attribute(element.attr("style")).get(property);
        Winner winner = attribute == null || (sheets != null && !sheets.yieldsTo(attribute)) ? sheets : attribute;
        return Optional.ofNullable(winner).map(Winner::effect);
    }

    private Map<Property, Winner> attribute(String css) {
        if (!Declaration.isIn(css)) {
            return Map.of();
        }
        return attributes.computeIfAbsent(css, it -> {
            Map<Property, Winner> own = new EnumMap<>(Property.class);
            put(reader().attribute(it), SelectorSpecificity.FROM_STYLE_ATTRIBUTE, own);
            return own;
        });
    }

    private StyleReader reader() {
        reader = reader == null ? new StyleReader() : reader;
        return reader;
    }

    private boolean isRead(Element style) {
        String type = style.attr("type");
        boolean css = type.isEmpty() || type.equalsIgnoreCase("text/css");
        return css && style.closest("noscript") == null && reader().isForScreen(style.attr("media"));
    }

    private void apply(List<StyleRule> rules, List<Element> elements) {
        SelectorMatch match = new SelectorMatch();
        Map<String, List<Element>> byPart = byPart(elements);
        for (StyleRule rule : rules) {
            if (match.isTired()) {
                return;
            }
            if (match.knows(rule.selector())) {
                apply(rule, candidates(rule.selector(), byPart, elements), match);
            }
        }
    }

    private void apply(StyleRule rule, List<Element> candidates, SelectorMatch match) {
        for (Element element : candidates) {
            if (match.matches(rule.selector(), element)) {
                put(
                        rule.declarations(),
                        rule.selector().getSelectorSpecificity(),
                        winners.computeIfAbsent(element, it -> new EnumMap<>(Property.class)));
            }
        }
    }

    private static void put(
            List<Declaration> declarations, SelectorSpecificity specificity, Map<Property, Winner> winners) {
        for (Declaration declaration : declarations) {
            Winner later = new Winner(declaration.effect(), declaration.important(), specificity);
            winners.merge(declaration.property(), later, (now, next) -> now.yieldsTo(next) ? next : now);
        }
    }

    /** Elements by id, class and tag, in small letters: style sheets have far more rules than any element has parts. */
    private static Map<String, List<Element>> byPart(List<Element> elements) {
        Map<String, List<Element>> byPart = new HashMap<>();
        for (Element element : elements) {
            byPart.computeIfAbsent(element.normalName(), it -> new ArrayList<>())
                    .add(element);
            if (element.hasAttr("id")) {
                byPart.computeIfAbsent("#" + small(element.id()), it -> new ArrayList<>())
                        .add(element);
            }
            for (String name : element.classNames()) {
                byPart.computeIfAbsent("." + small(name), it -> new ArrayList<>())
                        .add(element);
            }
        }
        return byPart;
    }

    /** All that the last part of a selector can match, and few more. */
    private static List<Element> candidates(
            Selector selector, Map<String, List<Element>> byPart, List<Element> elements) {
        ElementSelector last = (ElementSelector) selector.getSimpleSelector();
        String part = last.getLocalName() == null ? "" : small(last.getLocalName());
        for (Condition condition : SelectorMatch.conditions(last)) {
            switch (condition.getConditionType()) {
                case ID_CONDITION -> part = "#" + small(condition.getValue());
                case CLASS_CONDITION -> part = part.startsWith("#") ? part : "." + small(condition.getValue());
                default -> {}
            }
        }
        return part.isEmpty() ? elements : byPart.getOrDefault(part, List.of());
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
