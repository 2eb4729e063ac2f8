package optlight.server.report;

import java.util.List;

/**
 * What has been added up of the counters.
 *
 * @param whole whether there is no more than could be read at once
 */
record Sums(List<Sum> shown, boolean whole) {
    Sums {
        shown = List.copyOf(shown);
    }
}
