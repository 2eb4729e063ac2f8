package optlight.server.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optlight.format.JsonValue;

/**
 * Jackson's tree as the shared reader sees it.
 *
 * <p>The browser reads the same bytes with {@code JSON.parse}. The two differ in what cannot reach a client from our own
 * tools: a member named twice and nesting beyond {@link StrictJson#MAX_DEPTH} are refused here and read there.
 */
public final class JacksonValue extends JsonValue {
    /** {@code null} for a member that is not there. */
    private final JsonNode node;

    /** Paths of the members that a reader has asked for, shared by all values of one tree. */
    private final Set<String> asked;

    private JacksonValue(JsonNode node, String path, Set<String> asked) {
        super(path);
        this.node = node;
        this.asked = asked;
    }

    /** The root of a tree; its path is {@code $}. */
    public static JacksonValue of(JsonNode node) {
        return new JacksonValue(node, "$", new HashSet<>());
    }

    /** The value these bytes are, or empty if they are not strictly one JSON value in UTF-8. */
    public static Optional<JsonValue> parse(byte[] bytes) {
        try {
            return Optional.of(of(StrictJson.read(bytes)));
        } catch (MalformedJsonException e) {
            return Optional.empty();
        }
    }

    /** Paths of members below this value that no reader has asked for: an author's slips of the pen. */
    public List<String> unread() {
        List<String> unread = new ArrayList<>();
        collectUnread(node, path(), unread);
        return unread;
    }

    @Override
    protected Kind kind() {
        if (node == null) {
            return Kind.ABSENT;
        }
        return switch (node.getNodeType()) {
            case OBJECT -> Kind.OBJECT;
            case ARRAY -> Kind.ARRAY;
            case STRING -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case NULL -> Kind.NULL;
            case BINARY, MISSING, POJO -> throw new IllegalStateException("JSON has no " + node.getNodeType());
        };
    }

    @Override
    protected JsonValue rawMember(String key, String memberPath) {
        asked.add(memberPath);
        return new JacksonValue(node.get(key), memberPath, asked);
    }

    @Override
    protected List<String> rawKeys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Override
    protected int rawSize() {
        return node.size();
    }

    @Override
    protected JsonValue rawEntry(int index, String entryPath) {
        return new JacksonValue(node.get(index), entryPath, asked);
    }

    @Override
    protected String rawString() {
        return node.textValue();
    }

    @Override
    protected double rawNumber() {
        return node.doubleValue();
    }

    private void collectUnread(JsonNode value, String path, List<String> unread) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                String memberPath = path + "." + member.getKey();
                if (asked.contains(memberPath)) {
                    collectUnread(member.getValue(), memberPath, unread);
                } else {
                    unread.add(memberPath);
                }
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collectUnread(value.get(i), path + "[" + i + "]", unread);
        }
    }
}
