package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import optlight.TestDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                               | seen      | said     | standing       | next
        nothing                              | -         | -        | NOT_LOOKED_AT  | genai-training
        said alone                           | -         | 5 done   | MARKED         | -
        said not to be offered               | -         | 5 absent | NOT_OFFERED    | -
        seen on, then said to be done        | 4 on      | 5 done   | MARKED         | -
        said to be done, then seen on        | 6 on      | 5 done   | OPEN           | genai-training
        unreadable, then said to be done     | 4 unknown | 5 done   | MARKED         | -
        seen off, and said so besides        | 4 off     | 5 done   | AS_RECOMMENDED | -
        seen off, then said not to be there  | 4 off     | 5 absent | AS_RECOMMENDED | -
        changed a moment ago                 | 4 off 3 on fresh | - | UNCONFIRMED    | -
        changed, and said so besides         | 4 off fresh | 5 done | UNCONFIRMED    | -
        changed to what is not recommended   | 4 on 3 off fresh | - | OPEN           | genai-training
        said not to be there, then seen      | 6 on      | 5 absent | OPEN           | genai-training
        """)
    void whatIsSeenCountsMoreThanWhatWasSaidBefore(
            String why, String seen, String said, Checklist.Standing standing, String next) {
        Known known = Known.nothing();
        if (seen != null) {
            known.seen().put("genai-training/train", Observation.read(seen).orElseThrow());
        }
        if (said != null) {
            known.marks().put("genai-training", Mark.read(said).orElseThrow());
        }
        Checklist checklist = known.checklist(TestDefinitions.all());
        assertEquals(standing, checklist.standing(TestDefinitions.GENAI));
        assertEquals(Optional.ofNullable(next), checklist.next());
    }

    @Test
    void aSettingWasSeenWhenTheLastOfItsControlsWas() {
        Map<String, Observation> seen = new HashMap<>();
        Known known = new Known(seen, Map.of());
        assertEquals(0, known.seenMs(TestDefinitions.GENAI));
        seen.put("genai-training/train", Observation.first("on", 7));
        seen.put("discover-email/who", Observation.first("anyone", 9));
        assertEquals(7, known.seenMs(TestDefinitions.GENAI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "done", "5 undone", "x done", "5 done 6", "5 DONE", " done"})
    void aDamagedMarkIsNone(String stored) {
        assertEquals(Optional.empty(), Mark.read(stored));
    }

    @Test
    void aMarkIsReadAsItWasWritten() {
        assertEquals(
                "1764000000000 absent",
                Mark.read("1764000000000 absent").orElseThrow().write());
    }
}
