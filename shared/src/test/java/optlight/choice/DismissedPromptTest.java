package optlight.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DismissedPromptTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # case                            | closed with | open  | reminds | kept
        never closed                      | -           | aa bb | true    | -
        closed, the same open             | aa bb       | aa bb | false   | aa bb
        closed, fewer open                | aa bb       | bb    | false   | bb
        closed, nothing open              | aa bb       | -     | false   | -
        one done and found on again       | bb          | aa bb | true    | bb
        what stands there is no setting   | [object     | aa    | true    | -
        """)
    void staysAwayUntilThereIsSomethingNew(String why, String closed, String open, boolean reminds, String kept) {
        DismissedPrompt dismissed = DismissedPrompt.read(closed == null ? "" : closed);
        List<String> settings = open == null ? List.of() : Arrays.asList(open.split(" ", -1));
        assertEquals(reminds, dismissed.leaves(settings));
        assertEquals(kept == null ? "" : kept, dismissed.among(settings).write());
    }
}
