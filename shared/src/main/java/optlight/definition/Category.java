package optlight.definition;

/**
 * One of the six entries of the left rail of LinkedIn's settings.
 *
 * @param page  the page that lists the category's rows
 * @param names what the rail calls it
 */
public record Category(String id, PagePath page, Names names) {
    public Category {
        Require.id(id, "category id");
        Require.present(page, "page of category " + id);
        Require.present(names, "names of category " + id);
    }
}
