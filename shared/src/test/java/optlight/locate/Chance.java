package optlight.locate;

import java.util.List;
import java.util.Random;

/** What chance decides about a page. */
final class Chance {
    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    /** True in so many of a hundred cases. */
    boolean percent(int percent) {
        return below(100) < percent;
    }

    /** 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int any() {
        return random.nextInt();
    }

    <T> T pick(List<T> some) {
        return some.get(below(some.size()));
    }
}
