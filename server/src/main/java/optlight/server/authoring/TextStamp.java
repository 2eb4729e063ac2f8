package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import optlight.server.trust.Sha256;

/**
 * Of which English a translation was made: each entry of a texts file but English has a member {@code from} with the mark of
 * the English entry. When the English changes, its mark does, and whoever keeps the translation is told.
 *
 * @param marks {@code <section>.<id>} → the mark
 */
record TextStamp(Map<String, String> marks) {
    static final String FROM = "from";

    /** As many digits as tell a change for certain and a reader can compare. */
    private static final int DIGITS = 8;

    /** Removes the marks from the file. */
    static TextStamp takenOutOf(JsonNode texts) {
        Map<String, String> marks = new TreeMap<>();
        TextEntries.forEach(texts, (entry, members) -> {
            if (members.has(FROM)) {
                marks.put(entry, members.remove(FROM).asText());
            }
        });
        return new TextStamp(marks);
    }

    /** The mark of every entry of the English texts. */
    static Map<String, String> marksOf(JsonNode english) {
        Map<String, String> marks = new LinkedHashMap<>();
        TextEntries.of(english).entries().forEach((entry, fields) -> marks.put(entry, markOf(fields)));
        return marks;
    }

    /** What is to be said of an entry: all its texts with their names, in the order of the file. */
    private static String markOf(Map<String, String> fields) {
        String lines = fields.entrySet().stream()
                .map(it -> "." + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(lines.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
