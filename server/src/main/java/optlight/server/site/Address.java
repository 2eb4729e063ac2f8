package optlight.server.site;

/**
 * A page of the site in one language.
 *
 * @param id of a setting or form, guide or explainer; empty for the list of all
 */
public record Address(String language, Kind kind, String id) {
    /** The sorts of page. */
    public enum Kind {
        INDEX(""),
        SETTING("settings/"),
        GUIDE("guides/"),
        EXPLAINER("explainers/");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** With a slash at its end; empty for the list of all. */
        public String folder() {
            return folder;
        }
    }

    /** The list of all. */
    public static Address index(String language) {
        return new Address(language, Kind.INDEX, "");
    }

    Address in(String other) {
        return new Address(other, kind, id);
    }

    /** The language that an address begins with, if it is one; it need not be that of a page. */
    public static String languageOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** As {@link #path}, without a language: leads to the page in the reader's. */
    String anyLanguage() {
        return kind.folder + id;
    }

    /** Without the slash at its beginning. */
    public String path() {
        return language + "/" + kind.folder + id;
    }
}
