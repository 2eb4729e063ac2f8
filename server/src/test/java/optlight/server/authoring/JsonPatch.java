package optlight.server.authoring;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The part of JSON Patch (RFC 6902) that fixtures need: {@code add}, {@code replace} and {@code remove} of a member. */
final class JsonPatch {
    private JsonPatch() {}

    /** Carries the operations out on the document. */
    static void apply(JsonNode patch, JsonNode document) {
        for (JsonNode operation : patch) {
            JsonPointer path = JsonPointer.compile(operation.get("path").asText());
            JsonNode parent = document.at(path.head());
            String last = path.last().getMatchingProperty();
            switch (operation.get("op").asText()) {
                case "add" -> add(parent, last, operation.get("value"));
                case "replace" -> {
                    remove(parent, last);
                    add(parent, last, operation.get("value"));
                }
                case "remove" -> remove(parent, last);
                default -> throw new IllegalArgumentException("no such operation: " + operation);
            }
        }
    }

    private static void add(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ArrayNode array = (ArrayNode) parent;
            array.insert(name.equals("-") ? array.size() : Integer.parseInt(name), value);
        }
    }

    /** A fixture that removes what is not there has grown old. */
    private static void remove(JsonNode parent, String name) {
        JsonNode removed = parent instanceof ObjectNode object
                ? object.remove(name)
                : ((ArrayNode) parent).remove(Integer.parseInt(name));
        if (removed == null) {
            throw new IllegalArgumentException("there is no " + name + " in " + parent);
        }
    }
}
