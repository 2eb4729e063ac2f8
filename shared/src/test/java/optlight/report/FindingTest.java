package optlight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import optlight.locate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    @Test
    void isSentAsTheServersDescriptionHasIt() {
        assertEquals(
                "{\"v\":1,\"definitions\":1795392000,\"setting\":\"genai-training\",\"outcome\":\"absent\","
                        + "\"reason\":\"no-candidate\",\"extension\":\"0.1.0\",\"engine\":\"gecko\"}",
                new Finding(1_795_392_000L, "genai-training", Outcome.ABSENT, Reason.NO_CANDIDATE, "0.1.0", "gecko")
                        .body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                | serial | setting | extension | engine
            no serial             | 0      | ads     | 0.1.0     | gecko
            a text as a setting   | 1      | Ads "x" | 0.1.0     | gecko
            a quote in a version  | 1      | ads     | 0.1"0     | gecko
            no version            | 1      | ads     | ''        | gecko
            a name as an engine   | 1      | ads     | 0.1.0     | Firefox 153
            """)
    void nothingElseFitsIn(String why, long serial, String setting, String extension, String engine) {
        assertThrows(
                RuntimeException.class,
                () -> new Finding(serial, setting, Outcome.HINT, Reason.ALONE, extension, engine),
                why);
    }
}
