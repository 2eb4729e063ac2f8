package optlight.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Setting;

/** What a page says in one language: the names of the definitions where they have one, else words of the fixtures. */
final class Words {
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "pt", "nl", "cs", "fi", "es", "it", "pl", "ar", "ja", "tr", "hu");

    private final String language;
    private final Properties own = new Properties();
    private final Map<String, String> authored = new HashMap<>();

    private Words(String language, Definitions definitions) {
        this.language = language;
        String file = "words/" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            own.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Category category : definitions.categories()) {
            name("cat." + category.id(), category.names(), 0);
        }
        for (Subject subject : Subject.values()) {
            Setting setting = subject.in(definitions);
            Control control = setting.controls().get(0);
            name(subject.words + ".row", setting.row().names(), 0);
            name(subject.words + ".title", control.section(), 0);
            name(subject.words + ".label", control.names(), 0);
            for (int i = 0; i < control.options().size(); i++) {
                name(subject.words + ".o" + (i + 1), control.options().get(i).names(), 0);
            }
        }
    }

    /** All languages, by their code. */
    static Map<String, Words> all(Definitions definitions) {
        Map<String, Words> all = new HashMap<>();
        for (String language : LANGUAGES) {
            all.put(language, new Words(language, definitions));
        }
        return all;
    }

    String language() {
        return language;
    }

    String direction() {
        return own.getProperty("dir", "ltr");
    }

    /** A text of the page. A row without words of its own has those of its page's title. */
    String of(String key) {
        String text = authored.getOrDefault(key, own.getProperty(key));
        if (text == null && key.endsWith(".row")) {
            return of(key.substring(0, key.length() - 4) + ".title");
        }
        if (text == null) {
            throw new IllegalArgumentException("no word " + key + " in " + language);
        }
        return text;
    }

    boolean has(String key) {
        return authored.containsKey(key) || own.containsKey(key);
    }

    /** What the definitions know of the names that lead to a target in this language. */
    Known known(Subject subject, PageKind kind) {
        List<String> keys = new ArrayList<>();
        switch (kind) {
            case ROWS -> keys.add(subject.words + ".row");
            case RAIL -> keys.add("cat." + subject.category);
            default -> {
                keys.add(subject.words + ".title");
                if (subject == Subject.EMAIL) {
                    keys.add("email.o1");
                } else if (subject != Subject.INVITES) {
                    keys.add(subject.words + ".label");
                }
            }
        }
        int known = 0;
        for (String key : keys) {
            known += authored.containsKey(key) ? 1 : 0;
        }
        return known == keys.size() ? Known.KNOWN : known == 0 ? Known.HELD_OUT : Known.PARTLY;
    }

    private void name(String key, Names names, int index) {
        List<String> mine = names.byLanguage().get(language);
        if (mine != null) {
            authored.put(key, mine.get(index));
        }
    }
}
