package optlight.server.authoring;

/**
 * Something an author has to put right.
 *
 * @param file as seen from the authored folder, such as {@code settings/research.json}
 * @param text where in it, which rule, which value
 */
public record Problem(String file, String text) {
    @Override
    public String toString() {
        return file + ": " + text;
    }
}
