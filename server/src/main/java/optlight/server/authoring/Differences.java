package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import optlight.server.json.MalformedJsonException;
import optlight.server.json.StrictJson;

/** What changes between two states of the guidance, told by the ids of its parts and not by their places in a file. */
public final class Differences {
    /** Where our own diligence is noted; a member's screen does not change with it. */
    private static final List<String> UNSEEN = List.of("checked", "sources");

    /** The parts of a document, and what one of each is called. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "categories", "category ",
            "neighbours", "neighbour ",
            "settings", "",
            "forms", "form ",
            "guides", "guide ",
            "explainers", "explainer ",
            "off", "off "));

    private final boolean whole;
    private final List<String> lines = new ArrayList<>();

    private Differences(boolean whole) {
        this.whole = whole;
    }

    /**
     * A line each: {@code + } a part that is new, {@code - } one that is gone, {@code ~ } a value that is another.
     *
     * @param whole whether also what members do not see, as the day of the last check
     * @throws IOException if one of them is no JSON
     */
    public static List<String> between(Assembly before, Assembly after, boolean whole) throws IOException {
        Differences differences = new Differences(whole);
        try {
            JsonNode old = StrictJson.read(before.document());
            JsonNode now = StrictJson.read(after.document());
            PARTS.forEach((part, word) -> differences.compareParts(word, byId(old.path(part)), byId(now.path(part))));
            differences.compareKeys(old.path("keys"), now.path("keys"));
            differences.compareTexts(before, after, old.path("texts"), now.path("texts"));
        } catch (MalformedJsonException e) {
            throw new IOException(e.getMessage(), e);
        }
        return differences.lines;
    }

    private void compareParts(String word, Map<String, JsonNode> old, Map<String, JsonNode> now) {
        for (String id : bothKeys(old, now)) {
            if (!old.containsKey(id) || !now.containsKey(id)) {
                lines.add((now.containsKey(id) ? "+ " : "- ") + word + id);
            } else {
                compareValues(word + id, old.get(id), now.get(id));
            }
        }
    }

    /** A key is a member of its own, so that one line says one thing. */
    private void compareKeys(JsonNode old, JsonNode now) {
        for (String list : List.of("trusted", "revoked")) {
            Set<String> before = strings(old.path(list));
            Set<String> after = strings(now.path(list));
            Set<String> both = new TreeSet<>(before);
            both.addAll(after);
            for (String key : both) {
                if (before.contains(key) != after.contains(key)) {
                    lines.add((after.contains(key) ? "+ " : "- ") + list + " key " + key);
                }
            }
        }
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> strings = new TreeSet<>();
        list.forEach(it -> strings.add(it.asText()));
        return strings;
    }

    private void compareTexts(Assembly before, Assembly after, JsonNode oldRefs, JsonNode nowRefs) throws IOException {
        for (String language : bothKeys(fields(oldRefs), fields(nowRefs))) {
            String name = "texts " + language;
            if (!oldRefs.has(language) || !nowRefs.has(language)) {
                lines.add((nowRefs.has(language) ? "+ " : "- ") + name);
            } else if (before.texts().containsKey(language) && after.texts().containsKey(language)) {
                compareValues(
                        name,
                        text(before.texts().get(language)),
                        text(after.texts().get(language)));
            } else if (!oldRefs.get(language).equals(nowRefs.get(language))) {
                // An envelope names its texts and does not hold them.
                lines.add("~ " + name + ": other texts");
            }
        }
    }

    private static JsonNode text(byte[] bytes) throws IOException {
        try {
            JsonNode texts = StrictJson.read(bytes);
            ((ObjectNode) texts).remove("language");
            return texts;
        } catch (MalformedJsonException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void compareValues(String name, JsonNode old, JsonNode now) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        flatten("", old, before);
        flatten("", now, after);
        for (String path : bothKeys(before, after)) {
            String from = before.getOrDefault(path, "nothing");
            String to = after.getOrDefault(path, "nothing");
            if (!from.equals(to)) {
                lines.add("~ " + name + ": " + path + ": " + from + " → " + to);
            }
        }
    }

    private void flatten(String path, JsonNode value, Map<String, String> leaves) {
        if (value.isObject()) {
            fields(value).forEach((name, inner) -> {
                if (whole || !path.isEmpty() || !UNSEEN.contains(name)) {
                    flatten(path.isEmpty() ? name : path + "." + name, inner, leaves);
                }
            });
        } else if (value.isArray() && value.path(0).isObject()) {
            byId(value).forEach((id, inner) -> flatten(path + "[" + id + "]", inner, leaves));
        } else if (value.isArray() && value.isEmpty()) {
            leaves.put(path, "nothing");
        } else {
            leaves.put(path, value.isNull() ? "unknown" : value.toString());
        }
    }

    /** What names itself by its id, or the setting it is about, and otherwise its place. */
    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> byId = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode each = list.get(i);
            String place = String.valueOf(i + 1);
            byId.put(each.path("id").asText(each.path("setting").asText(place)), each);
        }
        return byId;
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        (object.isObject() ? object : JsonNodeFactory.instance.objectNode())
                .properties()
                .forEach(it -> fields.put(it.getKey(), it.getValue()));
        return fields;
    }

    private static Set<String> bothKeys(Map<String, ?> a, Map<String, ?> b) {
        Set<String> keys = new TreeSet<>(a.keySet());
        keys.addAll(b.keySet());
        return keys;
    }
}
