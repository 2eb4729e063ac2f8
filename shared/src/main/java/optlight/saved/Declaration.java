package optlight.saved;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.htmlunit.cssparser.parser.LexicalUnit;
import org.htmlunit.cssparser.parser.LexicalUnit.LexicalUnitType;

/** One line of a style sheet or style attribute, if it is about being shown. */
record Declaration(Property property, Effect effect, boolean important) {
    /** The properties that decide whether something is laid out. */
    enum Property {
        DISPLAY("display"),
        VISIBILITY("visibility"),
        /** Hides what stands in the element, and not the element. */
        CONTENT_VISIBILITY("content-visibility");

        private final String word;

        Property(String word) {
            this.word = word;
        }
    }

    /** What a value comes down to. */
    enum Effect {
        SHOWN,
        HIDDEN,
        /** As if nothing had been said: the holder's value, or the browser's. */
        DEFAULT
    }

    private static final List<String> SHOWN_DISPLAYS = List.of(
            "block",
            "contents",
            "flex",
            "flow",
            "flow-root",
            "grid",
            "inherit",
            "initial",
            "inline",
            "inline-block",
            "inline-flex",
            "inline-grid",
            "inline-table",
            "list-item",
            "math",
            "ruby",
            "ruby-base",
            "ruby-text",
            "run-in",
            "table",
            "table-caption",
            "table-cell",
            "table-column",
            "table-column-group",
            "table-footer-group",
            "table-header-group",
            "table-row",
            "table-row-group",
            "unset",
            "-webkit-box",
            "-webkit-flex",
            "-webkit-inline-box",
            "-webkit-inline-flex");

    /** Empty if it is about something else, or no browser would take it. */
    static Optional<Declaration> of(String name, LexicalUnit value, boolean important) {
        for (Property property : Property.values()) {
            if (property.word.equalsIgnoreCase(name)) {
                return effect(property, value).map(it -> new Declaration(property, it, important));
            }
        }
        return Optional.empty();
    }

    /** Whether a style sheet could have such a declaration: a quick look before reading it. */
    static boolean isIn(String css) {
        if (css.isEmpty()) {
            return false;
        }
        String small = css.toLowerCase(Locale.ROOT);
        // With an escape any word can be written in another way.
        return small.contains("display") || small.contains("visibility") || small.contains("\\");
    }

    private static Optional<Effect> effect(Property property, LexicalUnit value) {
        if (value.getLexicalUnitType() == LexicalUnitType.FUNCTION) {
            return Optional.of(Effect.DEFAULT); // var(): a variable, which we do not follow
        }
        if (value.getNextLexicalUnit() != null) {
            return property == Property.DISPLAY && areShownDisplays(value)
                    ? Optional.of(Effect.SHOWN)
                    : Optional.empty();
        }
        String word = word(value);
        return switch (property) {
            case DISPLAY -> display(word);
            case VISIBILITY -> visibility(word);
            case CONTENT_VISIBILITY -> contentVisibility(word);
        };
    }

    private static Optional<Effect> display(String word) {
        return switch (word) {
            case "none" -> Optional.of(Effect.HIDDEN);
            case "revert", "revert-layer" -> Optional.of(Effect.DEFAULT);
            default -> SHOWN_DISPLAYS.contains(word) ? Optional.of(Effect.SHOWN) : Optional.empty();
        };
    }

    private static Optional<Effect> visibility(String word) {
        return switch (word) {
            case "visible", "initial" -> Optional.of(Effect.SHOWN);
            case "hidden", "collapse" -> Optional.of(Effect.HIDDEN);
            case "inherit", "unset", "revert", "revert-layer" -> Optional.of(Effect.DEFAULT);
            default -> Optional.empty();
        };
    }

    private static Optional<Effect> contentVisibility(String word) {
        return switch (word) {
            case "hidden" -> Optional.of(Effect.HIDDEN);
            case "visible", "auto", "initial", "unset", "inherit" -> Optional.of(Effect.SHOWN);
            case "revert", "revert-layer" -> Optional.of(Effect.DEFAULT);
            default -> Optional.empty();
        };
    }

    /** Such as {@code inline flex}. */
    private static boolean areShownDisplays(LexicalUnit value) {
        for (LexicalUnit at = value; at != null; at = at.getNextLexicalUnit()) {
            if (!SHOWN_DISPLAYS.contains(word(at))) {
                return false;
            }
        }
        return true;
    }

    private static String word(LexicalUnit value) {
        LexicalUnitType type = value.getLexicalUnitType();
        if (type == LexicalUnitType.INHERIT) {
            return "inherit";
        }
        return type == LexicalUnitType.IDENT ? value.getStringValue().toLowerCase(Locale.ROOT) : "";
    }
}
