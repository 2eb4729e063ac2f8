package optlight.locate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of one thing in comparable form, all languages at once: {@code html[lang]} may be wrong. */
final class KnownNames {
    private final Map<String, Set<String>> languagesByName = new HashMap<>();
    private final Set<String> languages = new HashSet<>();

    KnownNames(Map<String, List<String>> names, TextNormalizer normalizer) {
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            languages.add(baseLanguage(entry.getKey()));
            for (String name : entry.getValue()) {
                String comparable = normalizer.normalize(name);
                // Of a name of nothing but punctuation nothing is left, and that would be everything's name.
                if (!comparable.isEmpty()) {
                    languagesByName
                            .computeIfAbsent(comparable, n -> new HashSet<>())
                            .add(baseLanguage(entry.getKey()));
                }
            }
        }
    }

    /** Whether it has this name, with a badge or state at its end or not. */
    boolean hasBare(String normalized) {
        return has(normalized) || has(SwitchNames.bare(normalized));
    }

    /** @param normalized a text in comparable form */
    boolean has(String normalized) {
        return languagesByName.containsKey(normalized);
    }

    /** The languages in which the thing has this name. */
    Set<String> languagesOf(String normalized) {
        return languagesByName.getOrDefault(normalized, Set.of());
    }

    boolean knowsAnyOf(Set<String> some) {
        for (String language : some) {
            if (languages.contains(language)) {
                return true;
            }
        }
        return false;
    }

    boolean isNear(String normalized) {
        for (String name : languagesByName.keySet()) {
            if (NearName.isNear(name, normalized)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has every word of one of the names, whatever stands between. */
    boolean isWithin(String normalized) {
        List<String> words = AccessibleName.tokens(normalized);
        for (String name : languagesByName.keySet()) {
            if (words.containsAll(AccessibleName.tokens(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is at least half of one of the names, from its beginning. */
    boolean beginsWith(String normalized) {
        for (String name : languagesByName.keySet()) {
            if (name.startsWith(normalized) && 2 * normalized.length() >= name.length()) {
                return true;
            }
        }
        return false;
    }

    /** The language without its region; LinkedIn still says {@code in} and {@code iw} for Indonesian and Hebrew. */
    static String baseLanguage(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        String base = AriaRole.small(tag.substring(0, end));
        if (base.equals("in")) {
            return "id";
        }
        return base.equals("iw") ? "he" : base;
    }
}
