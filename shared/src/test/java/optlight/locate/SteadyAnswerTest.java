package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;

class SteadyAnswerTest {
    private final SteadyAnswer answer = new SteadyAnswer();
    private final List<PageElement> first = SavedPage.of("<p><b>").root().select("p");
    private final List<PageElement> second = SavedPage.of("<p><b>").root().select("p");

    @Test
    void isBelievedTheSecondTimeAndNotBefore() {
        assertFalse(answer.isSteady(first, "0", 1000));
        assertFalse(answer.isSteady(first, "0", 1149));
        assertTrue(answer.isSteady(first, "0", 1150));
        assertTrue(answer.isSteady(first, "0", 1151));
    }

    @Test
    void startsAgainWhenWhatItRestsOnChanges() {
        assertFalse(answer.isSteady(first, "7", 1000));
        assertFalse(answer.isSteady(first, "8", 1200));
        assertFalse(answer.isSteady(first, "8", 1300));
        assertTrue(answer.isSteady(first, "8", 1350));
    }

    @Test
    void startsAgainWhenTheAnswerChanges() {
        assertFalse(answer.isSteady(first, "0", 1000));
        assertFalse(answer.isSteady(second, "0", 1200));
        assertFalse(answer.isSteady(first, "0", 1400));
        assertFalse(answer.isSteady(List.of(), "0", 1600));
        assertTrue(answer.isSteady(List.of(), "0", 1800));
    }
}
