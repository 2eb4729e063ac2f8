package optlight.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What LinkedIn calls one thing, in every language we have a source for.
 *
 * @param byLanguage language → names, at most 16 a language, each of 1 to 500 UTF-16 units
 */
public record Names(Map<String, List<String>> byLanguage) {
    public static final Names NONE = new Names(Map.of());
    private static final int MAX_NAMES = 16;
    private static final int MAX_LANGUAGES = 60;

    public Names {
        Require.within(byLanguage.size(), 0, MAX_LANGUAGES, "languages of names");
        Map<String, List<String>> copy = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : byLanguage.entrySet()) {
            String language = Require.language(entry.getKey(), "language of names");
            List<String> names = Require.list(entry.getValue(), MAX_NAMES, "names in " + language);
            for (String name : names) {
                Require.text(name, Require.MAX_TEXT, "name in " + language);
            }
            copy.put(language, names);
        }
        byLanguage = copy;
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /**
     * In which language to show it to somebody who reads another: that one, without its region, or else English.
     *
     * @return empty if it has a name in neither
     */
    public String shownIn(String language) {
        int dash = language.indexOf('-');
        String base = dash < 0 ? language : language.substring(0, dash);
        if (byLanguage.containsKey(base)) {
            return base;
        }
        return byLanguage.containsKey("en") ? "en" : "";
    }

    public List<String> all() {
        List<String> all = new ArrayList<>();
        for (List<String> names : byLanguage.values()) {
            all.addAll(names);
        }
        return all;
    }
}
