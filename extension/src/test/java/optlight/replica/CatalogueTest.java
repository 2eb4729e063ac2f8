package optlight.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replica shows what is known of LinkedIn's pages, and invents only what nobody knows. */
class CatalogueTest {
    private static final Catalogue CATALOGUE = new Catalogue();

    static Stream<Facts.Known> settings() {
        // A page whose address nobody knows cannot be at the right one.
        return new Facts().settings().stream().filter(it -> !it.path().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void isAsTheFactsSay(Facts.Known known) {
        JsonNode shown = CATALOGUE.json().path("settings").path(known.id());
        assertEquals(known.path(), shown.path("path").asText());
        assertSame(known.json().path("rowTitle"), shown.path("row"));
        assertSame(known.json().path("pageTitle"), shown.path("title"));
        assertSame(known.json().path("question"), shown.path("question"));
        List<String> expected = new ArrayList<>();
        for (JsonNode control : known.json().path("controls")) {
            String type = control.path("type").asText();
            if (type.equals("checkboxes")) {
                control.path("options").forEach(it -> expected.add("checkbox " + it.asText()));
            } else if (!Facts.Known.unknown(control.path("label").asText())) {
                expected.add(type + " " + control.path("label").asText());
            } else if (type.equals("radio")) {
                control.path("options").forEach(it -> {
                    if (!Facts.Known.unknown(it.asText())) {
                        expected.add("radio " + it.asText());
                    }
                });
            }
        }
        List<String> given = new ArrayList<>();
        for (JsonNode control : shown.path("controls")) {
            String type = control.path("type").asText();
            given.add(type + " " + control.path("label").asText());
            control.path("options").forEach(it -> given.add(type + " " + it.asText()));
        }
        given.retainAll(expected);
        assertEquals(expected, given);
    }

    private static void assertSame(JsonNode known, JsonNode shown) {
        if (!Facts.Known.unknown(known.asText())) {
            assertEquals(known.asText(), shown.asText());
        }
    }
}
