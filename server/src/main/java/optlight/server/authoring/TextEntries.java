package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import optlight.definition.Phrase;

/**
 * A file of texts, entry by entry: what is translated, marked and missed as one.
 *
 * @param entries {@code <section>.<id>} → its texts by their names, such as {@code controls.train}; in the order of the file
 */
record TextEntries(Map<String, Map<String, String>> entries) {
    static TextEntries of(JsonNode texts) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        forEach(texts, (entry, members) -> {
            Map<String, String> fields = new LinkedHashMap<>();
            addFields("", members, fields);
            entries.put(entry, fields);
        });
        return new TextEntries(entries);
    }

    /** Every entry as it stands in the file. */
    static void forEach(JsonNode texts, BiConsumer<String, ObjectNode> reader) {
        texts.properties()
                .forEach(section -> section.getValue().properties().forEach(entry -> {
                    if (entry.getValue() instanceof ObjectNode members) {
                        reader.accept(section.getKey() + "." + entry.getKey(), members);
                    }
                }));
    }

    /** The placeholders in one text of an entry, in order; none where placeholders are not filled. */
    static List<Phrase.Part> placeholders(String entry, String field, String text) {
        if (field.equals("title")) {
            return List.of();
        }
        List<Phrase.Part> parts = new ArrayList<>(Phrase.parse(text, field).parts());
        parts.removeIf(it -> it.type().isEmpty());
        return parts;
    }

    /** A placeholder as it is written. */
    static String written(Phrase.Part placeholder) {
        return "{" + placeholder.type() + (placeholder.value().isEmpty() ? "" : ":" + placeholder.value()) + "}";
    }

    private static void addFields(String path, JsonNode value, Map<String, String> fields) {
        if (value.isObject()) {
            value.properties()
                    .forEach(it ->
                            addFields(path.isEmpty() ? it.getKey() : path + "." + it.getKey(), it.getValue(), fields));
        } else if (!value.isNull()) {
            fields.put(path, value.asText());
        }
    }
}
