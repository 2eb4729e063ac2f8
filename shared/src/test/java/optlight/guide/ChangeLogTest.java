package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import optlight.guide.ChangeLog.Change;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    @Test
    void isReadAsItWasWritten() {
        ChangeLog log = ChangeLog.read("")
                .with(new Change(5, "genai-training", "train", "on"))
                .with(new Change(9, "genai-training", ChangeLog.SAID, "done"));
        assertEquals("5 genai-training train on\n9 genai-training - done\n", log.write());
        assertEquals(log.changes(), ChangeLog.read(log.write()).changes());
    }

    @Test
    void keepsTheLastOnes() {
        StringBuilder stored = new StringBuilder();
        for (int i = 0; i < ChangeLog.MAX + 3; i++) {
            stored.append(i).append(" genai-training train on\n");
        }
        ChangeLog log = ChangeLog.read(stored.toString()).with(new Change(9_999, "genai-training", "train", "off"));
        assertEquals(ChangeLog.MAX, log.changes().size());
        assertEquals(4, log.changes().get(0).atMs());
        assertEquals("off", log.changes().get(ChangeLog.MAX - 1).state());
        assertTrue(log.write().length() < 131_072, "fits into a small part of what may be stored");
    }

    @Test
    void aDamagedLineTakesNoOtherWithIt() {
        String stored =
                "5 genai-training train on\nx y z w\n\n7 genai-training\n8 a b c d\n9 genai-training train off\n12 ge";
        assertEquals(
                "5 genai-training train on\n9 genai-training train off\n",
                ChangeLog.read(stored).write());
    }

    /** Before there was a log, each control's last state was kept, and from then on the one before, too. */
    @Test
    void beginsWithWhatWasKeptBeforeThereWasALog() {
        ChangeLog log = ChangeLog.of(Map.of(
                "genai-training/train", Observation.read("9 off 5 on").orElseThrow(),
                "research/use", Observation.read("7 on").orElseThrow(),
                "damaged", Observation.read("8 on").orElseThrow()));
        assertEquals(
                List.of("5 genai-training train on", "7 research use on", "9 genai-training train off"),
                log.write().lines().toList());
    }
}
