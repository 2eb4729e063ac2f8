package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashedCountsTest {
    private final HashedCounts counts = new HashedCounts(10_000);

    @Test
    void isAMapWhileItGrows() {
        Map<Long, Integer> right = new HashMap<>();
        var random = new Random(5);
        while (right.size() < 10_000) {
            // Many that begin at the same place.
            long hash = random.nextBoolean() ? random.nextLong() : random.nextLong() << 20;
            int count = counts.get(hash) + 1;
            assertEquals(right.getOrDefault(hash, 0) + 1, count);
            counts.put(hash, count);
            right.put(hash, count);
        }
        right.forEach((hash, count) -> assertEquals(count, counts.get(hash)));
        counts.put(right.keySet().iterator().next(), 77);
        assertTrue(counts.isFull());
    }

    @Test
    void takesTheHashThatIsNought() {
        assertEquals(0, counts.get(0));
        counts.put(0, 3);
        assertEquals(3, counts.get(0));
        assertEquals(0, counts.get(1_024), "the same place");
    }

    @Test
    void takesNothingNewWhenItIsFull() {
        var small = new HashedCounts(1);
        small.put(1, 1);
        small.put(1, 2);
        assertThrows(IllegalStateException.class, () -> small.put(2, 1));
        assertEquals(2, small.get(1));
    }
}
