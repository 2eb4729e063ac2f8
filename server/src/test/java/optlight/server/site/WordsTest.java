package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/optlight/server/site/words");

    @Test
    void thereAreWordsInEveryLanguageOfTheDefinitions() throws IOException {
        var languages = new ObjectMapper()
                .readTree(
                        Path.of("../shared/src/main/definitions/languages.json").toFile());
        Set<String> wanted = new TreeSet<>();
        for (String level : new String[] {"complete", "core"}) {
            languages.get(level).forEach(it -> wanted.add(it.textValue()));
        }
        assertEquals(wanted, new TreeSet<>(Words.LANGUAGES));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(wanted.size(), files.count(), "files in " + FOLDER);
        }
    }

    static Stream<String> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWordAndFillsTheSamePlaces(String language) throws IOException {
        Properties english = properties("en");
        Properties own = properties(language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(own.stringPropertyNames()));
        for (String key : own.stringPropertyNames()) {
            String word = own.getProperty(key);
            assertFalse(word.isBlank(), key);
            assertEquals(word, word.strip(), key);
            assertEquals(english.getProperty(key).contains("{0}"), word.contains("{0}"), key);
            assertEquals(english.getProperty(key).contains("{1}"), word.contains("{1}"), key);
            assertEquals(-1, word.replace("{0}", "").replace("{1}", "").indexOf('{'), key);
        }
        assertTrue(Set.of("ltr", "rtl").contains(own.getProperty("direction")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
    en    | 2026-09-28 | 28 September 2026
    en    | 2026-02    | February 2026
    de    | 2026-09-28 | 28. September 2026
    fr    | 2026-02    | février 2026
    es    | 2026-09-28 | 28 de septiembre de 2026
    pt-br | 2026-02    | fevereiro de 2026
    pl    | 2026-09-28 | 28 września 2026
    pl    | 2026-09    | wrzesień 2026
    ja    | 2026-09-28 | 2026年9月28日
    ko    | 2026-02    | 2026년 2월
    zh-cn | 2026-02    | 2026年2月
    ar    | 2026-11-23 | 23 نوفمبر 2026
    tr    | 2026-02    | Şubat 2026
    """)
    void writesDatesAsPeopleOfTheLanguageDo(String language, String date, String words) {
        assertEquals(words, Words.in(language).date(date));
    }

    @Test
    void complainsAboutAWordThatThereIsNot() {
        assertThrows(IllegalArgumentException.class, () -> Words.in("de").get("no.such.word"));
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
