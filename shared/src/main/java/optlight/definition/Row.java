package optlight.definition;

/**
 * The link to a setting on its category page.
 *
 * @param href     where the link leads; {@code null} if nobody has found out
 * @param names    the row's title, without the state word beside it; none if only its address is known
 * @param section  the heading it stands under
 * @param position told, and never used to find it: rows come and go; {@code null} if nobody has counted
 */
public record Row(PagePath href, Names names, Names section, RowPosition position) {
    public Row {
        Require.present(names, "names of row");
        Require.present(section, "section of row");
        if (href == null && names.isEmpty()) {
            throw new InvalidDefinitionException("row must have an href or names");
        }
    }
}
