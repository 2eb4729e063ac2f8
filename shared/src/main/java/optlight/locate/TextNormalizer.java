package optlight.locate;

/**
 * Brings texts into the form in which they are compared: Unicode NFKC; soft hyphens, zero-width and directional marks
 * gone; small letters without regard to a locale, and one Greek sigma; punctuation, symbols and white space to single
 * spaces.
 *
 * <p>Each platform has its own, because {@code java.text.Normalizer} does not exist in the browser; one golden file holds
 * both to the same answers.
 */
public interface TextNormalizer {
    String normalize(String text);
}
