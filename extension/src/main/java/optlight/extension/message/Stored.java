package optlight.extension.message;

/** Keys of what one part of the extension stores for another to read. */
public final class Stored {
    /** {@code yes} while the developer section of the options page is switched on. */
    public static final String DEVELOPER = "developer";

    /** {@code yes} while the member lets reports be sent. */
    public static final String REPORTS = "reports";

    /** For which server the member has agreed to reports: its addresses, a new line, its key. */
    public static final String REPORTS_FOR = "reports.for";

    /** What our own pages showed last, an overview as JSON: for as long as the browser runs. */
    public static final String OVERVIEW = "overview";

    private Stored() {}
}
