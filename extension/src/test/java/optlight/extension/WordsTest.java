package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The extension's own words: the same in every language, all there, none too many. */
class WordsTest {
    private static final BuiltExtension CHROME = BuiltExtension.of("chrome");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\w+)\\$");

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameWordsAndPlaceholders(String language) throws IOException {
        JsonNode english = CHROME.words("en");
        JsonNode words = CHROME.words(language);
        assertEquals(names(english), names(words));
        for (String name : names(english)) {
            JsonNode word = words.path(name);
            assertFalse(word.path("message").asText().isBlank(), name);
            assertEquals(english.path(name).path("placeholders"), word.path("placeholders"), name);
            Set<String> used = new TreeSet<>();
            PLACEHOLDER.matcher(word.path("message").asText()).results().forEach(it -> used.add(it.group(1)));
            Set<String> declared = new TreeSet<>();
            names(word.path("placeholders")).forEach(it -> declared.add(it.toUpperCase(Locale.ROOT)));
            assertEquals(declared, used, name);
        }
    }

    private static Set<String> languages() throws IOException {
        return CHROME.languages();
    }

    @Test
    void theExtensionSpeaksTheLanguagesOfTheGuidance() throws IOException {
        Path file = Path.of("..", "shared", "src", "main", "definitions", "languages.json");
        JsonNode promised = new ObjectMapper().readTree(file.toFile());
        Set<String> spoken = new TreeSet<>();
        for (String list : new String[] {"complete", "core"}) {
            promised.path(list).forEach(it -> spoken.add(asBrowsersWriteIt(it.asText())));
        }
        assertEquals(spoken, CHROME.languages());
    }

    /** {@code pt-br} as {@code pt_BR}. */
    private static String asBrowsersWriteIt(String language) {
        int dash = language.indexOf('-');
        return dash < 0
                ? language
                : language.substring(0, dash) + "_"
                        + language.substring(dash + 1).toUpperCase(Locale.ROOT);
    }

    /** Limits of the stores, the strictest of each; what is longer is refused. */
    @ParameterizedTest
    @MethodSource("languages")
    void nameAndDescriptionFitTheStores(String language) throws IOException {
        String name = CHROME.words(language).at("/extensionName/message").asText();
        String description =
                CHROME.words(language).at("/extensionDescription/message").asText();
        assertTrue(name.length() <= 45, () -> name.length() + ": " + name);
        assertTrue(description.length() <= 132, () -> description.length() + ": " + description);
    }

    @Test
    void everyWordIsThereAndNoneIsUnused() throws IOException {
        Set<String> used = new TreeSet<>(WordCalls.inSources().keySet());
        used.removeIf(it -> it.startsWith("@@"));
        assertEquals(names(CHROME.words("en")), used);
    }

    @Test
    void everyWordGetsAsManyTextsAsItHasPlaceholders() throws IOException {
        for (var word : WordCalls.inSources().entrySet()) {
            int placeholders =
                    CHROME.words("en").path(word.getKey()).path("placeholders").size();
            assertEquals(placeholders, word.getValue(), word.getKey());
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
