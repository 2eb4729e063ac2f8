package optlight.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void agreesWithJavaTime() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(FIRST + (long) (random.nextDouble() * (LAST - FIRST)));
            assertEquals(instant.toEpochMilli(), UtcTime.parseMs(instant.toString(), "time"), instant::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2000-02-29T12:00:00Z",
                "2024-02-29T23:59:59Z",
                "1900-02-28T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "0000-02-29T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void agreesAtTheEdges(String time) {
        assertEquals(Instant.parse(time).toEpochMilli(), UtcTime.parseMs(time, "time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T09:30:00",
                "2026-11-23T09:30:00z",
                "2026-11-23 09:30:00Z",
                "2026-11-23T09:30:00.000Z",
                "2026-11-23T09:30:00+00:00",
                "+026-11-23T09:30:00Z",
                "-026-11-23T09:30:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-32T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2025-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2026-11-23T24:00:00Z",
                "2026-11-23T00:60:00Z",
                "2026-11-23T00:00:60Z",
                "٢٠٢٦-11-23T09:30:00Z"
            })
    void refusesWhatIsNoTime(String text) {
        var e = assertThrows(InvalidDefinitionException.class, () -> UtcTime.parseMs(text, "issued"));
        assertEquals("issued must be a time such as 2026-11-23T09:30:00Z, is " + Require.quoted(text), e.getMessage());
    }

    @Test
    void refusesNothing() {
        assertThrows(InvalidDefinitionException.class, () -> UtcTime.parseMs(null, "issued"));
    }
}
