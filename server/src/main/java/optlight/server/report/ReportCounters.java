package optlight.server.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts that have not been written yet. Bounded: a request costs a look into a map, however slow or dead the database.
 */
final class ReportCounters {
    /** Different cells between two writes; ten times what an honest day brings. About 4 MB when full. */
    static final int MAX_CELLS = 20_000;

    private Map<Cell, Long> pending = new HashMap<>();

    /** Counts a report; {@code false} if there is no room for a cell that is not there yet. */
    synchronized boolean add(Cell cell, long count) {
        if (pending.size() >= MAX_CELLS && !pending.containsKey(cell)) {
            return false;
        }
        pending.merge(cell, count, Long::sum);
        return true;
    }

    synchronized boolean isEmpty() {
        return pending.isEmpty();
    }

    /** What has been counted since the last call. */
    synchronized Map<Cell, Long> drain() {
        Map<Cell, Long> drained = pending;
        pending = new HashMap<>();
        return drained;
    }
}
