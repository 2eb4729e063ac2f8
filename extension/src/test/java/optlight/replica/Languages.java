package optlight.replica;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The pages' wording by language. A language we have nothing for shows English, under its own {@code lang}. */
public final class Languages {
    private final JsonNode json = Catalogue.resource("languages.json");

    /** English, then what we invented for the language, then what is known of it: later wins. */
    public ObjectNode texts(String language) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (String part : new String[] {"words", "categories", "sections", "settings"}) {
            texts.putObject(part);
        }
        for (String from : new String[] {"en", language}) {
            overlay(texts, json.path(from).path("invented"));
            overlay(texts, json.path(from).path("known"));
        }
        return texts;
    }

    public String direction(String language) {
        for (JsonNode rightToLeft : json.path("rightToLeft")) {
            if (rightToLeft.asText().equals(language)) {
                return "rtl";
            }
        }
        return "ltr";
    }

    private static void overlay(ObjectNode base, JsonNode above) {
        above.properties().forEach(field -> {
            if (base.get(field.getKey()) instanceof ObjectNode deeper
                    && field.getValue().isObject()) {
                overlay(deeper, field.getValue());
            } else {
                base.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }
}
