package optlight.definition;

/**
 * The link to a setting on its category page.
 *
 * @param href  where the link leads
 * @param names the row's title, without the state word beside it
 */
public record Row(PagePath href, Names names) {
    public Row {
        Require.present(href, "href of row");
        Require.present(names, "names of row");
    }
}
