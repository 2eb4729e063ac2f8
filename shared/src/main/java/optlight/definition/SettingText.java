package optlight.definition;

/**
 * Our words about one setting, plain text and never HTML.
 *
 * @param title what we call it
 * @param what  what it does
 * @param cost  what following the recommendation costs the member
 * @param note  something to know besides; {@code null} if nothing
 */
public record SettingText(String title, String what, String cost, String note) {
    public SettingText {
        Require.text(title, 80, "title");
        Require.text(what, Require.MAX_TEXT, "what");
        Require.text(cost, Require.MAX_TEXT, "cost");
        if (note != null) {
            Require.text(note, Require.MAX_TEXT, "note");
        }
    }
}
