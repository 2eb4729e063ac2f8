package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optlight.server.trust.Sha256;

/**
 * Of which English a translation was made: each entry of a texts file but English has a member {@code from} with the mark of
 * the English entry. When the English changes, its mark does, and whoever keeps the translation is told.
 *
 * @param marks {@code <section>.<id>} → the mark
 */
record TextStamp(Map<String, String> marks) {
    private static final String FROM = "from";

    /** As many digits as tell a change for certain and a reader can compare. */
    private static final int DIGITS = 8;

    /** Removes the marks from the file. */
    static TextStamp takenOutOf(JsonNode texts) {
        Map<String, String> marks = new TreeMap<>();
        forEachEntry(texts, (path, entry) -> {
            if (entry.has(FROM)) {
                marks.put(path, entry.remove(FROM).asText());
            }
        });
        return new TextStamp(marks);
    }

    /** The mark of every entry of the English texts. */
    static Map<String, String> marksOf(JsonNode english) {
        Map<String, String> marks = new TreeMap<>();
        forEachEntry(english, (path, entry) -> marks.put(path, markOf(entry)));
        return marks;
    }

    /** What is to be said of an entry: all its texts with their names, in the order of the file. */
    private static String markOf(JsonNode entry) {
        List<String> lines = new ArrayList<>();
        addLines("", entry, lines);
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(bytes).substring(0, DIGITS);
    }

    private static void addLines(String path, JsonNode value, List<String> lines) {
        if (value.isObject()) {
            value.properties().forEach(it -> addLines(path + "." + it.getKey(), it.getValue(), lines));
        } else {
            lines.add(path + "=" + value.asText());
        }
    }

    private interface EntryReader {
        void read(String path, ObjectNode entry);
    }

    private static void forEachEntry(JsonNode texts, EntryReader reader) {
        texts.properties()
                .forEach(section -> section.getValue().properties().forEach(entry -> {
                    if (entry.getValue() instanceof ObjectNode it) {
                        reader.read(section.getKey() + "." + entry.getKey(), it);
                    }
                }));
    }
}
