package optlight.server.cli;

/** What a command was given has faults; they have been listed, and the message sums them up. */
final class FoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FoundException(String message) {
        super(message);
    }
}
