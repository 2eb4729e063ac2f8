package optlight.definition;

/** A definition breaks a rule of the format; the message names component, rule and value, for its author. */
public final class InvalidDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidDefinitionException(String message) {
        super(message);
    }
}
