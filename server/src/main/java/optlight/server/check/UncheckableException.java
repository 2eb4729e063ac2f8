package optlight.server.check;

/** A page, or the line that names it, cannot be checked; the message says why. */
public final class UncheckableException extends Exception {
    private static final long serialVersionUID = 1L;

    UncheckableException(String message) {
        super(message);
    }
}
