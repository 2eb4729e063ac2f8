package optlight.definition;

/**
 * Where a fact comes from.
 *
 * @param title what it is, for the reader; {@code null} if the address says it
 * @param url   an address on www.linkedin.com; {@code null} for a source elsewhere, which is named but never linked
 * @param seen  when we read it
 */
public record Source(String title, String url, String seen) {
    public Source {
        if (title == null && url == null) {
            throw new InvalidDefinitionException("source must have a title or a url");
        }
        if (title != null) {
            Require.text(title, 200, "title of source");
        }
        if (url != null) {
            Require.linkedInUrl(url, "url of source");
        }
        Require.date(seen, "seen of source");
    }
}
