package optlight.definition;

/**
 * Something of LinkedIn's that stands beside our settings and must not be taken for one of them: a row of a category
 * page and the page behind it. It is described only to be told apart.
 *
 * @param category the id of the category page it stands on
 * @param href     where its row leads; {@code null} if that is not known
 * @param names    its row title, page title and control labels together
 */
public record Neighbour(String id, String category, PagePath href, Names names) {
    public Neighbour {
        Require.id(id, "neighbour id");
        Require.id(category, "category of neighbour " + id);
        Require.present(names, "names of neighbour " + id);
    }
}
