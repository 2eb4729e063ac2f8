package optlight.server.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The answers as JSON, one line each. Other programs read this: members are added, never renamed or dropped. */
public final class CheckJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CheckJson() {}

    /** {@code [{"setting",…}]}: the controls of one page. */
    public static String page(List<CheckedControl> controls) {
        return text(array(controls));
    }

    /** {@code {"file","results":[…]}}: one page of a list. */
    static String line(String file, List<CheckedControl> controls) {
        ObjectNode line = NODES.objectNode().put("file", file);
        line.set("results", array(controls));
        return text(line);
    }

    /** {@code {"file","error"}}: a page of a list that could not be checked; {@code file} is {@code null} if unread. */
    static String failure(String file, String error) {
        return text(NODES.objectNode().put("file", file).put("error", error));
    }

    private static ArrayNode array(List<CheckedControl> controls) {
        ArrayNode array = NODES.arrayNode();
        for (CheckedControl control : controls) {
            ObjectNode node = array.addObject()
                    .put("setting", control.setting())
                    .put("control", control.control())
                    .put("outcome", control.outcome())
                    .put("reason", control.reason())
                    .put("tier", control.tier())
                    .put("xpath", control.xpath())
                    .put("state", control.state());
            if (control.group()) {
                node.put("option", control.option());
            }
        }
        return array;
    }

    /** As characters: a file name may hold a lone surrogate, which has no bytes in UTF-8. */
    private static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours", e);
        }
    }
}
