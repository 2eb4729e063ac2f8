package optlight.server.trust;

/** A file that should hold a key holds something else; the message names the file. */
public final class MalformedKeyException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedKeyException(String message) {
        super(message);
    }
}
