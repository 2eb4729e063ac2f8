package optlight.benchmark.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void withoutAnyThreeRoundsAreWrittenDown() {
        Options options = Options.read(List.of());
        assertEquals(3, options.rounds());
        assertTrue(options.write());
        assertFalse(options.check());
        assertNull(options.traces());
    }

    @Test
    void allAtOnce() {
        Options options = Options.read(List.of("--rounds", "50", "--check", "--no-write", "--traces", "kept"));
        assertEquals(50, options.rounds());
        assertFalse(options.write());
        assertTrue(options.check());
        assertEquals(Path.of("kept"), options.traces());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --fast                | unknown option --fast
            7                     | unknown option 7
            --rounds              | --rounds wants a value
            --rounds --check      | --rounds wants a value
            --traces              | --traces wants a value
            --rounds 0            | --rounds must be a number from 1 to 50, is 0
            --rounds 51           | --rounds must be a number from 1 to 50, is 51
            --rounds -3           | --rounds must be a number from 1 to 50, is -3
            --rounds many         | --rounds must be a number from 1 to 50, is many
            --rounds 99999999999  | --rounds must be a number from 1 to 50, is 99999999999
            """)
    void saysWhatIsWrong(String arguments, String message) {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Options.read(List.of(arguments.split(" ", -1))));
        assertEquals(message, refused.getMessage());
    }
}
