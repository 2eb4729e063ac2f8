package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import optlight.definition.InvalidDefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                     | stored          | seen    | stored at 9
        the same again                             | 5 on            | on      | 9 on
        another                                    | 5 on            | off     | 9 off 5 on
        the same again keeps the one before        | 5 off 3 on      | off     | 9 off 3 on
        back again                                 | 5 off 3 on      | on      | 9 on 5 off
        unreadable                                 | 5 on            | unknown | 9 unknown 5 on
        readable again, and another                | 5 unknown 3 on  | off     | 9 off 3 on
        readable again, and the same as before     | 5 unknown 3 on  | on      | 9 on
        readable for the first time                | 5 unknown       | on      | 9 on
        seen a second time                         | 5 off 3 on fresh | off    | 9 off 3 on
        taken back by LinkedIn                     | 5 off 3 on fresh | on     | 9 on 5 off
        an option of several                       | 5 anyone 3 none | first-degree | 9 first-degree 5 anyone
        """)
    void keepsTheLastOtherStateAndItsDate(String why, String stored, String seen, String expected) {
        assertEquals(
                expected, Observation.read(stored).orElseThrow().then(seen, 9).write());
    }

    @Test
    void whatWasMadeOnThePageAtHandIsStillToBeSeenAgain() {
        Observation made = Observation.first("on", 5).then("off", 9).made();
        assertEquals("9 off 5 on fresh", made.write());
        assertEquals(Optional.of(made), Observation.read("9 off 5 on fresh"));
        assertEquals(Optional.of(Observation.first("on", 5)), made.confirmed());
        assertEquals(Optional.empty(), Observation.first("off", 9).made().confirmed());
    }

    @Test
    void readsWhatAnOlderOptlightStored() {
        assertEquals(Optional.of(Observation.first("off", 1_764_000_000_000L)), Observation.read("1764000000000 off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "on",
                "5",
                "5 ",
                " on",
                "5  on",
                "five on",
                "-5 on",
                "5 on 3",
                "fresh",
                "5 on 3 off 1 fresh",
                "5 on refresh",
                "5 on x off",
                "5 on 3 off 1",
                "99999999999999999999 on",
                "5 on ",
                "5 on  off",
                "[object Object]"
            })
    void takesNothingFromWhatIsDamaged(String stored) {
        assertEquals(Optional.empty(), Observation.read(stored));
    }

    @Test
    void isOfOneWord() {
        assertThrows(InvalidDefinitionException.class, () -> Observation.first("on off", 1));
        assertThrows(InvalidDefinitionException.class, () -> Observation.first("", 1));
    }
}
