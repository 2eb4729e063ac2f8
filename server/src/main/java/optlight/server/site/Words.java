package optlight.server.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages' own words in one language: {@code words/<language>.properties}. Every language has all of them. */
public final class Words {
    /** Those there is a file of. */
    public static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt-br", "sv", "tr", "zh-cn");

    private static final Map<String, Words> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final String language;
    private final Properties words = new Properties();
    private final Locale locale;

    private Words(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        try (InputStream in = Words.class.getResourceAsStream("words/" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("words in " + language, e);
        }
    }

    /** @param language one of {@link #LANGUAGES} */
    public static Words in(String language) {
        return ALL.get(language);
    }

    /** As in definitions and in addresses, such as {@code pt-br}. */
    String language() {
        return language;
    }

    /** As HTML and HTTP have it, such as {@code pt-BR}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return get("direction");
    }

    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word " + key + " in " + language);
        }
        return word;
    }

    /** @param values stand where the word has <code>{0}</code>, <code>{1}</code> */
    String get(String key, String... values) {
        String word = get(key);
        for (int i = 0; i < values.length; i++) {
            word = word.replace("{" + i + "}", values[i]);
        }
        return word;
    }

    /** A day, or a month where there is no day, as people of the language write it. */
    public String date(String date) {
        return date.length() == "yyyy-mm".length()
                ? YearMonth.parse(date).format(pattern("format.month"))
                : LocalDate.parse(date).format(pattern("format.day"));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(get(key), locale);
    }
}
