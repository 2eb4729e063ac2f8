package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** The names of one thing in comparable form, all languages at once: {@code html[lang]} may be wrong. */
final class KnownNames {
    private final TextSet names = new TextSet();

    /** The languages that are known, and side by side with them the names in each. */
    private final List<String> languages = new ArrayList<>();

    private final List<TextSet> namesByLanguage = new ArrayList<>();

    /** Side by side with the names: what a name that is nearly one is compared with. */
    private final List<List<String>> words = new ArrayList<>();

    KnownNames(List<LanguageNames> known, TextNormalizer normalizer) {
        for (LanguageNames some : known) {
            TextSet inLanguage = new TextSet();
            for (String name : some.names()) {
                String comparable = normalizer.normalize(name);
                // Of a name of nothing but punctuation nothing is left, and that would be everything's name.
                if (!comparable.isEmpty()) {
                    inLanguage.add(comparable);
                }
            }
            names.addAll(inLanguage.all());
            languages.add(baseLanguage(some.language()));
            namesByLanguage.add(inLanguage);
        }
        for (String name : names.all()) {
            words.add(AccessibleName.tokens(name));
        }
    }

    /** Whether it has this name, with a badge or state at its end or not. */
    boolean hasBare(String normalized) {
        return has(normalized) || has(SwitchNames.bare(normalized));
    }

    /** @param normalized a text in comparable form */
    boolean has(String normalized) {
        return names.has(normalized);
    }

    boolean hasAnyOf(List<String> normalized) {
        return names.hasAnyOf(normalized);
    }

    /** The languages in which the thing has this name. */
    TextSet languagesOf(String normalized) {
        TextSet found = new TextSet();
        boolean known = names.has(normalized);
        for (int i = 0; known && i < languages.size(); i++) {
            if (namesByLanguage.get(i).has(normalized)) {
                found.add(languages.get(i));
            }
        }
        return found;
    }

    boolean knowsAnyOf(TextSet some) {
        return some.hasAnyOf(languages);
    }

    boolean isNear(String normalized) {
        List<String> found = AccessibleName.tokens(normalized);
        for (int i = 0; i < words.size(); i++) {
            if (NearName.isNear(names.all().get(i), words.get(i), found)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has every word of one of the names, whatever stands between. */
    boolean isWithin(String normalized) {
        TextSet found = TextSet.of(normalized);
        for (List<String> name : words) {
            if (found.hasAll(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has all words of one of the names but one: it is in a language we know, and may be the contrary. */
    boolean isLike(String normalized) {
        TextSet found = TextSet.of(normalized);
        for (List<String> name : words) {
            int missing = 0;
            for (int i = 0; i < name.size() && missing < 2; i++) {
                missing += found.has(name.get(i)) ? 0 : 1;
            }
            if (missing < 2 && name.size() - missing > 2) {
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
