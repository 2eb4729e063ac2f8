package optlight.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of ours with placeholders for what we must not write ourselves: LinkedIn's own words, which differ by language, and
 * dates. A placeholder is {@code {type}} or {@code {type:value}} with a type of a closed list:
 *
 * <ul>
 *   <li>{@code {row}}, {@code {heading}}: the row of the setting the text is about, and the heading above it
 *   <li>{@code {row:setting}}: the row of another setting
 *   <li>{@code {option:control.option}}: an option of the setting the text is about
 *   <li>{@code {setting:id}}: what we call another setting
 *   <li>{@code {date:2025-11-03}}: a day
 * </ul>
 *
 * @param parts in order; plain texts and placeholders
 */
public record Phrase(List<Part> parts) {
    /** Plain text if the type is empty, and otherwise a placeholder. */
    public record Part(String type, String value) {}

    /** Says what a placeholder stands for. */
    public interface Filler {
        /** @return the words; empty if there are none */
        String fill(String type, String value);
    }

    /** @throws InvalidDefinitionException if a brace is left open or a type is not known */
    public static Phrase parse(String text, String what) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = text.indexOf('}', at);
            if (open < 0 && close < 0) {
                break;
            }
            if (open < 0 || close < open) {
                throw new InvalidDefinitionException(what + " has a brace that nothing opens or closes");
            }
            if (open > at) {
                parts.add(new Part("", text.substring(at, open)));
            }
            parts.add(placeholder(text.substring(open + 1, close), what));
            at = close + 1;
        }
        if (at < text.length()) {
            parts.add(new Part("", text.substring(at)));
        }
        return new Phrase(parts);
    }

    /** Throws as {@link #parse} does. */
    static void check(String text, String what) {
        parse(text, what);
    }

    /** The text with every placeholder filled. */
    public String with(Filler filler) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.type().isEmpty() ? part.value() : filler.fill(part.type(), part.value()));
        }
        return text.toString();
    }

    private static Part placeholder(String inner, String what) {
        int colon = inner.indexOf(':');
        String type = colon < 0 ? inner : inner.substring(0, colon);
        String value = colon < 0 ? "" : inner.substring(colon + 1);
        boolean known = switch (type) {
            case "row" -> value.isEmpty() || isId(value);
            case "heading" -> value.isEmpty();
            case "setting" -> isId(value);
            case "option" -> {
                int dot = value.indexOf('.');
                yield dot > 0 && isId(value.substring(0, dot)) && isId(value.substring(dot + 1));
            }
            case "date" -> value.length() == 10 && isGood(() -> Require.date(value, "date"));
            default -> false;
        };
        if (!known) {
            throw new InvalidDefinitionException(
                    what + " must have placeholders such as {setting:id}, has " + Require.quoted("{" + inner + "}"));
        }
        return new Part(type, value);
    }

    private static boolean isId(String value) {
        return isGood(() -> Require.id(value, "id"));
    }

    private static boolean isGood(Runnable check) {
        try {
            check.run();
            return true;
        } catch (InvalidDefinitionException e) {
            return false;
        }
    }
}
