package optlight.benchmark;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** LinkedIn's keys on controls, as far as the definitions know them. */
final class Keys {
    private static final Set<String> KNOWN = Set.of(Authored.INVENTED_KEY, "allowAnonymizedDataResearch");

    private Keys() {}

    static boolean isKey(String text) {
        return KNOWN.contains(text);
    }

    /** The key a control carries; {@code null} if none. */
    static String on(Element control) {
        for (String attribute : List.of("aria-labelledby", "id", "name")) {
            for (String token : control.attr(attribute).split("\\s+", -1)) {
                if (isKey(token)) {
                    return token;
                }
            }
        }
        return null;
    }
}
