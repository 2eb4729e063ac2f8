package optlight.script;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspokenObjectsTest {
    /** What TeaVM has an object say that has no text of its own, in scripts whose names are short. */
    private static final String SPOKEN = "<java_object>@";

    @ParameterizedTest
    @ValueSource(strings = {"arrival.js", "content.js"})
    void theyHaveNoTextInWhatPagesLoad(String file) throws IOException {
        assertFalse(Files.readString(Path.of("target/chrome", file)).contains(SPOKEN));
    }
}
