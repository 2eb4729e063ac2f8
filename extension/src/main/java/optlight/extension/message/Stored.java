package optlight.extension.message;

/** Keys of what one part of the extension stores for another to read. */
public final class Stored {
    /** {@code yes} while the developer section of the options page is switched on. */
    public static final String DEVELOPER = "developer";

    /** {@code yes} while the member lets reports be sent. */
    public static final String REPORTS = "reports";

    private Stored() {}
}
