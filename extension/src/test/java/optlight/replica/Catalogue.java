package optlight.replica;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings the replica knows: rows, addresses, texts and controls with the values of a fresh account. */
public final class Catalogue {
    private final JsonNode json = resource("catalogue.json");

    static JsonNode resource(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        return json;
    }

    /** The English titles of the left rail, in its order, by their part of the address. */
    public Map<String, String> categories() {
        var titles = new LinkedHashMap<String, String>();
        json.path("categories")
                .forEach(it ->
                        titles.put(it.path("slug").asText(), it.path("title").asText()));
        return titles;
    }

    /** All ids, in the order of the file. */
    public List<String> ids() {
        var ids = new ArrayList<String>();
        json.path("settings").fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /** The address path of a setting's page. */
    public String path(String id) {
        return setting(id).path("path").asText();
    }

    /** The number of a setting's controls; a radio group is one. */
    public int controls(String id) {
        return setting(id).path("controls").size();
    }

    /** The value a fresh account has: {@code on}, {@code off}, or the English text of the chosen option. */
    public String freshValue(String id, int control) {
        return control(id, control).path("value").asText();
    }

    /** Says whether the control can take the value at all. */
    boolean allows(String id, int control, String value) {
        JsonNode options = control(id, control).path("options");
        if (options.isMissingNode()) {
            return value.equals("on") || value.equals("off");
        }
        for (JsonNode option : options) {
            if (option.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode control(String id, int control) {
        JsonNode controls = setting(id).path("controls");
        if (!controls.has(control)) {
            throw new IllegalArgumentException(id + " has " + controls.size() + " controls, no index " + control);
        }
        return controls.get(control);
    }

    private JsonNode setting(String id) {
        JsonNode setting = json.path("settings").path(id);
        if (setting.isMissingNode()) {
            throw new IllegalArgumentException("no setting " + id + " in the replica");
        }
        return setting;
    }
}
