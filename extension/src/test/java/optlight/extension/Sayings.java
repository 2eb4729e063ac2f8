package optlight.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the extension can say in a language: its own words, and the guidance's texts, in English where the language lacks one. */
final class Sayings {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\w+\\$");

    private final Set<String> texts = new HashSet<>();

    /** Words into which others are put; what comes in is not looked at. */
    private final List<Pattern> words = new ArrayList<>();

    private Sayings() {}

    /** @param language as in {@code _locales} */
    static Sayings of(BuiltExtension extension, String language) throws IOException {
        var sayings = new Sayings();
        extension
                .words(language)
                .forEach(it -> sayings.addWord(it.path("message").asText()));
        for (String texts :
                new TreeSet<>(List.of("en", language.toLowerCase(Locale.ROOT).replace('_', '-')))) {
            sayings.addTexts(extension.json("definitions/texts/" + texts + ".json"));
        }
        return sayings;
    }

    private void addWord(String message) {
        String[] parts = PLACEHOLDER.split(message, -1);
        if (parts.length == 1) {
            texts.add(message);
            return;
        }
        var pattern = new StringBuilder(Pattern.quote(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            pattern.append(".+").append(Pattern.quote(parts[i]));
        }
        words.add(Pattern.compile(pattern.toString()));
    }

    private void addTexts(JsonNode node) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(this::addTexts);
    }

    /** Whether a line that was read off it can still come from it. */
    boolean hold(String line) {
        return line.equals("×")
                || texts.contains(line)
                || words.stream().anyMatch(it -> it.matcher(line).matches());
    }
}
