package optlight.benchmark.peers;

import java.util.List;
import java.util.Locale;

/** What a browser is given besides the page. */
enum Arm {
    NONE("no extension", "", ""),
    ONE_LINE("one line", "one-line", ""),
    OURS("Optlight", "", ""),
    AUTOCONSENT(
            "autoconsent",
            "node_modules/@duckduckgo/autoconsent/dist/addon-mv3",
            "node_modules/@duckduckgo/autoconsent"),
    DRIVER("driver.js", "driver", "node_modules/driver.js"),

    /** Only for how soon a target is pointed at. */
    OUTLINE("outline by hand", "outline", "");

    /** Those whose cost is measured. */
    static final List<Arm> COSTED = List.of(NONE, ONE_LINE, OURS, AUTOCONSENT, DRIVER);

    private final String title;
    private final String extension;
    private final String library;

    Arm(String title, String extension, String library) {
        this.title = title;
        this.extension = extension;
        this.library = library;
    }

    String title() {
        return title;
    }

    /** Where its unpacked extension is, among the peers; empty for ours and for none. */
    String extension() {
        return extension;
    }

    /** The npm package it comes from, among the peers; empty if it comes from none. */
    String library() {
        return library;
    }

    /** What the machine-readable results call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
