package optlight.extension.background;

import java.util.Locale;
import java.util.Set;
import optlight.extension.browser.Extension;

/** Which of the languages there are is the member's. */
final class TextLanguage {
    static final String FALLBACK = "en";

    /** What the member has chosen; empty for the browser's language. Read before any text is. */
    private static String chosen = "";

    private TextLanguage() {}

    static void choose(String language) {
        chosen = language;
    }

    private static String wanted() {
        return chosen.isEmpty() ? Extension.language().replace('_', '-').toLowerCase(Locale.ROOT) : chosen;
    }

    /** Whether the member reads this language: regions of a language understand each other. */
    static boolean isMembers(String language) {
        return base(language).equals(base(wanted()));
    }

    private static String base(String language) {
        int region = language.indexOf('-');
        return region < 0 ? language : language.substring(0, region);
    }

    /** The member's language with its region, else without, else with another, else English. */
    static String among(Set<String> languages) {
        String wanted = wanted();
        if (languages.contains(wanted)) {
            return wanted;
        }
        String base = base(wanted);
        if (languages.contains(base)) {
            return base;
        }
        // Portuguese of Portugal is nearer to that of Brazil than English is.
        for (String other : languages) {
            if (other.startsWith(base + "-")) {
                return other;
            }
        }
        return FALLBACK;
    }
}
