package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSetTest {
    private final TextSet set = TextSet.of("off ein on aus an on off activé");

    @Test
    void keepsEachOnceTheShorterFirst() {
        assertEquals(List.of("an", "on", "aus", "ein", "off", "activé"), set.all());
    }

    @Test
    void hasWhatWasPutInAndNothingElse() {
        for (String text : set.all()) {
            assertTrue(set.has(text), text);
        }
        for (String text : List.of("", "a", "activ", "aust", "e", "einx", "o", "one", "zz")) {
            assertFalse(set.has(text), text);
        }
        assertFalse(new TextSet().has(""));
    }

    @Test
    void asksForAnyAndForAll() {
        assertTrue(set.hasAnyOf(List.of("x", "on")));
        assertFalse(set.hasAnyOf(List.of("x", "y")));
        assertFalse(set.hasAnyOf(List.of()));
        assertTrue(set.hasAll(List.of("off", "on")));
        assertFalse(set.hasAll(List.of("on", "x")));
        assertTrue(set.hasAll(List.of()));
    }
}
