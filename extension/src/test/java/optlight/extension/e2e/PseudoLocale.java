package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optlight.extension.FolderCopy;

/**
 * A copy of the built extension that speaks a language nobody has: each of its words in brackets, accented, and two fifths
 * longer. What is not in brackets is written into the code; what is cut off would be in German.
 */
final class PseudoLocale {
    static final String BEGIN = "[!!! ";
    static final String END = " !!!]";

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀćďéƒĝĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÀƁĆĎÉƑĜĤÍĴĶĹṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\w+\\$");

    /** Browsers bound the length of these, and show them outside our pages. */
    private static final Set<String> OUTSIDE = Set.of("extensionName", "extensionDescription", "commandFocusCard");

    private PseudoLocale() {}

    /** Copies an unpacked extension and gives the copy this language alone. */
    static Path copy(Path built, Path to) throws IOException {
        Path locales = built.resolve("_locales");
        FolderCopy.of(built, to, file -> !file.startsWith(locales) || file.startsWith(locales.resolve("en")));
        Path words = to.resolve("_locales/en/messages.json");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode messages = mapper.readTree(words.toFile());
        messages.properties().forEach(entry -> {
            if (!OUTSIDE.contains(entry.getKey())) {
                ObjectNode word = (ObjectNode) entry.getValue();
                word.put("message", pseudo(word.path("message").asText()));
            }
        });
        mapper.writeValue(words.toFile(), messages);
        return to;
    }

    static String pseudo(String message) {
        StringBuilder made = new StringBuilder(BEGIN);
        Matcher placeholder = PLACEHOLDER.matcher(message);
        int from = 0;
        while (placeholder.find()) {
            accented(message.substring(from, placeholder.start()), made);
            made.append(placeholder.group());
            from = placeholder.end();
        }
        accented(message.substring(from), made);
        // In words, as sentences grow; a single word grows as German's do.
        int more = message.length() * 2 / 5;
        String filling = message.indexOf(' ') < 0 ? "øøøøøøøøøøøøøøøø" : " øøøøø øøø øøøøøø";
        made.append(filling.repeat(more / filling.length() + 1), 0, more);
        return made.append(END).toString();
    }

    private static void accented(String text, StringBuilder made) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = PLAIN.indexOf(c);
            made.append(at < 0 ? c : ACCENTED.charAt(at));
        }
    }
}
