package optlight.server.site;

/**
 * Words, and the language they are in where it is not the page's.
 *
 * @param lang for the attribute of that name; {@code null} if it is the page's language
 * @param dir  {@code ltr} or {@code rtl}; {@code null} if they run as the page does
 */
public record Said(String words, String lang, String dir) {
    /** Words in the language of the page. */
    static Said here(String words) {
        return new Said(words, null, null);
    }

    boolean isHere() {
        return lang == null;
    }
}
