package optlight.definition;

/**
 * Words that stand for themselves.
 *
 * @param title {@code null} if there is none
 */
public record Passage(String title, String text) {
    public Passage {
        if (title != null) {
            Require.text(title, 80, "title");
        }
        Require.text(text, Require.MAX_TEXT, "text");
        Phrase.check(text, "text");
    }
}
