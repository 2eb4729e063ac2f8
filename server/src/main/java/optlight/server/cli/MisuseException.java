package optlight.server.cli;

/** A command cannot be carried out as it was given; the message says what to do instead. */
final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
