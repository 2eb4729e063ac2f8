package optlight.server.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import optlight.definition.Names;
import optlight.definition.Texts;
import optlight.guide.Wording;

/** The guidance in the language of one page: text by text in English where nobody has translated it. For one page only. */
final class Translation {
    private final Guidance guidance;
    private final Words words;
    private final Map<String, Wording> wordings = new HashMap<>();
    private boolean usedEnglish;
    private boolean usedEnglishNames;

    Translation(Guidance guidance, Words words) {
        this.guidance = guidance;
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** Whether a text of this page is English though the page is not. */
    boolean usedEnglish() {
        return usedEnglish;
    }

    /** Whether a name of LinkedIn's on this page is English though the page is not. */
    boolean usedEnglishNames() {
        return usedEnglishNames;
    }

    /**
     * A text with its placeholders filled.
     *
     * @param part  which of our texts, such as {@code Texts::settings}
     * @param text  what of it; {@code null} if there is none
     * @param about the setting it is about; empty if it is about none
     * @return empty if not even English has it
     */
    <T> Optional<Said> phrase(Function<Texts, Map<String, T>> part, String id, Function<T, String> text, String about) {
        return find(part, id, text, (texts, it) -> wording(texts).of(it, about));
    }

    /** A text that holds no placeholders. */
    <T> Optional<Said> plain(Function<Texts, Map<String, T>> part, String id, Function<T, String> text) {
        return find(part, id, text, (texts, it) -> it);
    }

    private interface Filling {
        String fill(Texts texts, String text);
    }

    private <T> Optional<Said> find(
            Function<Texts, Map<String, T>> part, String id, Function<T, String> text, Filling filling) {
        for (Texts texts : List.of(guidance.texts().get(words.language()), guidance.english())) {
            T entry = part.apply(texts).get(id);
            String found = entry == null ? null : text.apply(entry);
            if (found != null) {
                Said said = said(filling.fill(texts, found), texts.language());
                usedEnglish |= !said.isHere();
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    /** What LinkedIn calls something in the language of the page, or else in English; empty if we know neither. */
    Optional<Said> name(Names names) {
        String language = names.shownIn(words.language());
        if (language.isEmpty()) {
            return Optional.empty();
        }
        boolean here = words.language().equals(language) || words.language().startsWith(language + "-");
        usedEnglishNames |= !here;
        String name = names.byLanguage().get(language).get(0);
        return Optional.of(here ? Said.here(name) : said(name, language));
    }

    /** Words in a language of the definitions. */
    Said said(String text, String language) {
        if (language.equals(words.language())) {
            return Said.here(text);
        }
        Words other = Words.in(language);
        String dir = other.direction().equals(words.direction()) ? null : other.direction();
        return new Said(text, other.tag(), dir);
    }

    /** What the definitions say in English alone, such as the titles of sources. */
    Said english(String text) {
        return said(text, Guidance.ENGLISH);
    }

    /**
     * Why guidance for a setting is stopped; {@code null} if it is not. In English where it had to be quick: nobody checks in
     * which languages the reason is, and a region of the page's own will do.
     */
    Said stopped(String setting) {
        return guidance.definitions()
                .switchedOff(setting)
                .map(off -> nearest(off.reasons()).orElseGet(() -> english(off.reason())))
                .orElse(null);
    }

    private Optional<Said> nearest(Map<String, String> byLanguage) {
        String own = words.language();
        String base = own.split("-", 2)[0];
        for (String language : List.of(own, base)) {
            if (byLanguage.containsKey(language)) {
                return Optional.of(Said.here(byLanguage.get(language)));
            }
        }
        return byLanguage.keySet().stream()
                .filter(it -> it.startsWith(base + "-"))
                .min(Comparator.naturalOrder())
                .map(it ->
                        new Said(byLanguage.get(it), Locale.forLanguageTag(it).toLanguageTag(), null));
    }

    private Wording wording(Texts texts) {
        return wordings.computeIfAbsent(
                texts.language(),
                it -> new Wording(guidance.definitions(), texts, guidance.english(), Words.in(it)::date));
    }
}
