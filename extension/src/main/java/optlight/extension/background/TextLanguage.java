package optlight.extension.background;

import java.util.Locale;
import java.util.Set;
import optlight.extension.browser.Extension;

/** Which of the languages there are is the member's. */
final class TextLanguage {
    static final String FALLBACK = "en";

    private TextLanguage() {}

    /** The browser's language with its region, else without, else with another, else English. */
    static String among(Set<String> languages) {
        String wanted = Extension.language().replace('_', '-').toLowerCase(Locale.ROOT);
        if (languages.contains(wanted)) {
            return wanted;
        }
        int region = wanted.indexOf('-');
        String base = region < 0 ? wanted : wanted.substring(0, region);
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
