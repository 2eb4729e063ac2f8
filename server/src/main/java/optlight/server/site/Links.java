package optlight.server.site;

/**
 * Addresses of this site as one page writes them: relative, so that the site also works below a path of somebody else's.
 *
 * @param prefix leads from the page to where the site begins; empty if it is there
 */
public record Links(String prefix) {
    /** @param address of a page of this site, without the slash at its beginning */
    public static Links from(String address) {
        return new Links(
                "../".repeat((int) address.chars().filter(it -> it == '/').count()));
    }

    /** How far below the beginning the page is. */
    public int depth() {
        return prefix.length() / "../".length();
    }

    /** For a page that may stand anywhere on its host. */
    static Links root() {
        return new Links("/");
    }

    /** @param address without the slash at its beginning; empty for the page where the language is chosen */
    public String to(String address) {
        String link = prefix + address;
        return link.isEmpty() ? "./" : link;
    }
}
