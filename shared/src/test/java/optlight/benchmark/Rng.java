package optlight.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed makes the same page on every machine. */
final class Rng {
    private final SplittableRandom random;

    Rng(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The seed of one case of a run. */
    static long mixed(long seed, long index) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index).nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    @SafeVarargs
    final <T> T of(T... from) {
        return from[below(from.length)];
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, below(i + 1));
        }
        return copy;
    }

    String hex(int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length; i++) {
            hex.append(Character.forDigit(below(16), 16));
        }
        return hex.toString();
    }

    /** An id as front ends make them for one page view. */
    String freshId() {
        return switch (below(3)) {
            case 0 -> "ember" + between(100, 9999);
            case 1 -> ":r" + Integer.toString(below(1296), 36) + ":";
            default -> String.format(Locale.ROOT, "%s-%s-4%s-a%s-%s", hex(8), hex(4), hex(3), hex(3), hex(12));
        };
    }
}
