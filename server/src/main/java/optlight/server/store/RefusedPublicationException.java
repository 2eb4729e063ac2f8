package optlight.server.store;

/** An envelope may not be published; the message says why. Nothing has been changed. */
public final class RefusedPublicationException extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedPublicationException(String message) {
        super(message);
    }
}
