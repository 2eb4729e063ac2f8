package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import optlight.format.JsonValue;

/** The definitions' reader over Jackson's tree. */
public final class JacksonJson extends JsonValue {
    private final JsonNode node;

    public JacksonJson(JsonNode node, String path) {
        super(path);
        this.node = node;
    }

    @Override
    protected Kind kind() {
        return switch (node.getNodeType()) {
            case MISSING -> Kind.ABSENT;
            case NULL -> Kind.NULL;
            case OBJECT -> Kind.OBJECT;
            case ARRAY -> Kind.ARRAY;
            case STRING -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            default -> throw new IllegalStateException("not JSON: " + node.getNodeType());
        };
    }

    @Override
    protected JsonValue rawMember(String key, String memberPath) {
        return new JacksonJson(node.path(key), memberPath);
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
        return new JacksonJson(node.get(index), entryPath);
    }

    @Override
    protected String rawString() {
        return node.textValue();
    }

    @Override
    protected double rawNumber() {
        return node.doubleValue();
    }
}
