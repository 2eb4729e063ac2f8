package optlight.server.json;

/** Bytes are not JSON in UTF-8; the message completes a sentence that begins with the file's name. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedJsonException(String message) {
        super(message);
    }
}
