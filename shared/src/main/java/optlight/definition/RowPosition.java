package optlight.definition;

/**
 * Where a row stood on its category page when somebody looked: for members whose language we have no name of it in.
 *
 * @param heading which heading of the page it stands under, from 1
 * @param row     which of the rows under that heading it is, from 1
 */
public record RowPosition(int heading, int row) {
    /** More rows than any page has. */
    public static final int MAX = 40;

    public RowPosition {
        Require.within(heading, 1, MAX, "heading of position");
        Require.within(row, 1, MAX, "row of position");
    }
}
