package optlight.server.site;

import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param words         in the page's language
 * @param title         for the browser's tab and for search engines
 * @param description   one sentence; empty for a page that nobody should find
 * @param canonical     the address of this page, absolute if the public one is known; empty for a page that nobody should find
 * @param alternates    this page in every language, itself among them
 * @param chooser       where the language is chosen
 * @param anyLanguage   the same as an address for search engines, absolute if the public one is known
 * @param index         the list of all in this language; empty on that page itself
 * @param partlyEnglish whether something is English though the page is not
 * @param style         the style sheet
 */
public record Frame(
        Words words,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        String chooser,
        String anyLanguage,
        String index,
        boolean partlyEnglish,
        Style style) {
    /**
     * The same page in one language.
     *
     * @param tag  of the language, as HTML has it
     * @param name what people who speak it call it
     * @param href relative
     * @param address for search engines, absolute if the public one is known
     */
    public record Alternate(String tag, String dir, String name, String href, String address) {}
}
