package optlight.extension.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void countsWhatIsDoneAmongWhatCanBe() {
        assertEquals(new Progress(0, 0), Progress.among(List.of()));
        assertEquals(
                new Progress(3, 6),
                Progress.among(List.of("AS_RECOMMENDED", "OPEN", "SEEN", "CANNOT_TELL", "MARKED", "NOT_LOOKED_AT")));
    }

    @Test
    void whatCannotBeDoneIsNotHeldAgainstTheMember() {
        assertEquals(new Progress(1, 1), Progress.among(List.of("NOT_OFFERED", "STOPPED", "AS_RECOMMENDED")));
    }
}
