package optlight.server.report;

/**
 * Numbers by a hash that is as good as random, in as little room as they need: 12 bytes a place, at most half of them taken. It
 * only grows, up to a limit.
 */
final class HashedCounts {
    private static final int FIRST_PLACES = 1_024;

    private final int most;
    private long[] keys = new long[FIRST_PLACES];
    private int[] counts = new int[FIRST_PLACES];
    private int size;

    /** @param most how many hashes it takes */
    HashedCounts(int most) {
        this.most = most;
    }

    /** 0 for a hash that is not there. */
    int get(long hash) {
        return counts[place(hash)];
    }

    boolean isFull() {
        return size >= most;
    }

    /**
     * @param count above 0
     * @throws IllegalStateException if the hash is new, and it is full
     */
    void put(long hash, int count) {
        int place = place(hash);
        if (counts[place] == 0) {
            if (isFull()) {
                throw new IllegalStateException("is full");
            }
            size++;
            keys[place] = hash;
        }
        counts[place] = count;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** Where the hash is, or would be: the next free place from the one that its last bits name. */
    private int place(long hash) {
        int place = (int) hash & (keys.length - 1);
        while (counts[place] != 0 && keys[place] != hash) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
