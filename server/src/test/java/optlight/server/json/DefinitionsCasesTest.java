package optlight.server.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.format.DefinitionsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reader says of {@code definitions-cases.jsonl}. The browser's side must say the same of the same file: each line
 * has a case, a document or its text, and the error, or what is skipped.
 */
class DefinitionsCasesTest {
    private static final ObjectMapper LENIENT = new ObjectMapper();

    static List<Arguments> cases() throws IOException {
        try (var in = DefinitionsCasesTest.class.getResourceAsStream("/definitions-cases.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(DefinitionsCasesTest::read)
                    .map(line -> Arguments.of(line.get("case").textValue(), line))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysTheSameAsTheBrowser(String name, ObjectNode line) {
        ObjectNode expected = line.deepCopy();
        assertEquals(expected.without(List.of("case", "document", "text")), outcome(line), name);
    }

    private static ObjectNode outcome(ObjectNode line) {
        String text = line.has("text")
                ? line.get("text").textValue()
                : line.get("document").toString();
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        var json = JacksonValue.parse(text.getBytes(StandardCharsets.UTF_8));
        if (json.isEmpty()) {
            return outcome.put("error", "not JSON");
        }
        try {
            Definitions definitions = DefinitionsReader.definitions(json.get());
            outcome.put("reads", true);
            if (!definitions.skipped().isEmpty()) {
                ObjectNode skipped = outcome.putObject("skipped");
                definitions.skipped().forEach(it -> skipped.put(it.setting(), it.reason()));
            }
            return outcome;
        } catch (InvalidDefinitionException e) {
            return outcome.put("error", e.getMessage());
        }
    }

    private static JsonNode read(String line) {
        try {
            return LENIENT.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
