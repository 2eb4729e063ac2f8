package optlight.extension.popup;

import java.util.List;

/**
 * How far the member is. Both are counted and nothing is weighed: a score would be made up.
 *
 * @param of without what is not offered to the member, and what is stopped for the time being
 */
record Progress(int done, int of) {
    /** @param standings as {@code Checklist.Standing} names them */
    static Progress among(List<String> standings) {
        int done = 0;
        int of = 0;
        for (String standing : standings) {
            done += RowFilter.isDone(standing) ? 1 : 0;
            of += RowFilter.counts(standing) ? 1 : 0;
        }
        return new Progress(done, of);
    }
}
