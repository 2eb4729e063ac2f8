package optlight.server.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the languages there are somebody would read, by RFC 9110 §12.5.4. */
public final class AcceptLanguage {
    private AcceptLanguage() {}

    /**
     * The language they like best of those offered. As in the extension, one of another region is nearer than English:
     * Portuguese of Brazil to whoever asks for that of Portugal.
     *
     * @param field   the field's lines joined by commas; {@code null} if it is not sent
     * @param offered in small letters, such as {@code pt-br}
     * @param other   for whoever asks for none of them, or for nothing that can be read
     */
    public static String best(String field, Collection<String> offered, String other) {
        return ranges(field).stream()
                .filter(it -> it.getWeight() > 0)
                .flatMap(it -> nearest(it.getRange(), offered).stream())
                .findFirst()
                .orElse(other);
    }

    /** Most wanted first; empty if the field is missing or malformed. */
    private static List<Locale.LanguageRange> ranges(String field) {
        if (field == null || field.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(field);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** @param range in small letters */
    private static Optional<String> nearest(String range, Collection<String> offered) {
        if (offered.contains(range)) {
            return Optional.of(range);
        }
        int dash = range.indexOf('-');
        String base = dash < 0 ? range : range.substring(0, dash);
        return offered.stream()
                .filter(it -> it.equals(base) || it.startsWith(base + "-"))
                .min(String::compareTo);
    }
}
