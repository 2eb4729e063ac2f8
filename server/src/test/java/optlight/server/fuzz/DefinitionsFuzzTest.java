package optlight.server.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Setting;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.guide.Wayfinder;
import optlight.server.json.JacksonValue;

class DefinitionsFuzzTest {
    /** Refused with a reason, or read; and what is read can be asked. */
    @FuzzTest(maxDuration = "10m")
    void areReadOrRefusedWithAReason(byte[] bytes) {
        Optional<? extends JsonValue> json = JacksonValue.parse(bytes);
        if (json.isEmpty()) {
            return;
        }
        try {
            Definitions definitions = DefinitionsReader.definitions(json.get());
            assertTrue(definitions.settings().size() <= Definitions.MAX_SETTINGS);
            for (Setting setting : definitions.places()) {
                new Wayfinder(definitions).from("/mypreferences/d/", setting.id());
            }
        } catch (InvalidDefinitionException e) {
            assertFalse(e.getMessage().isEmpty());
        }
        try {
            DefinitionsReader.texts(json.get());
        } catch (InvalidDefinitionException e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }
}
