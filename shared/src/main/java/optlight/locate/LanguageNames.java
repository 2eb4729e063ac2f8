package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Names;

/**
 * The names of one thing in one language. Not {@link Names}, whose checks were made before and would be paid for on every
 * page, and no map, for the same reason.
 */
public record LanguageNames(String language, List<String> names) {
    /** All languages. */
    public static List<LanguageNames> of(Names names) {
        List<LanguageNames> languages = new ArrayList<>();
        names.byLanguage().forEach((language, some) -> languages.add(new LanguageNames(language, some)));
        return languages;
    }
}
