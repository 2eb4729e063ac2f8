package optlight.server.json;

/** Bytes are not JSON in UTF-8; the message completes a sentence that begins with the file's name. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String ours;

    public MalformedJsonException(String message) {
        this(message, message);
    }

    /** @param ours the same without what a library says, which may repeat what it has read */
    MalformedJsonException(String message, String ours) {
        super(message);
        this.ours = ours;
    }

    /** For whoever has sent the bytes: says what is wrong and where, and repeats nothing of them. */
    public String forSender() {
        return ours;
    }
}
