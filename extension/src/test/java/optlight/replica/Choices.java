package optlight.replica;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the member has chosen, on top of a fresh account. */
final class Choices {
    private record Control(String setting, int index) {}

    private final Catalogue catalogue;
    private final Map<Control, String> chosen = new ConcurrentHashMap<>();

    Choices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String value(String setting, int index) {
        String fresh = catalogue.freshValue(setting, index);
        return chosen.getOrDefault(new Control(setting, index), fresh);
    }

    /** @throws IllegalArgumentException if there is no such control or it cannot take the value */
    void choose(String setting, int index, String value) {
        if (!catalogue.allows(setting, index, value)) {
            throw new IllegalArgumentException(setting + " control " + index + " cannot be " + value);
        }
        chosen.put(new Control(setting, index), value);
    }

    void forget() {
        chosen.clear();
    }

    /** {@code {setting: {index: value}}}, chosen ones only. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        chosen.forEach((control, value) ->
                json.withObject("/" + control.setting()).put(Integer.toString(control.index()), value));
        return json;
    }
}
