package optlight.definition;

import java.util.HashMap;
import java.util.Map;

/**
 * Our words about one setting, plain text with {@link Phrase} placeholders and never HTML.
 *
 * @param title    what we call it
 * @param what     what it does
 * @param cost     what following the recommendation costs the member
 * @param note     something to know besides; {@code null} if nothing
 * @param controls control id → what to do there; only where the page does not say it
 */
public record SettingText(String title, String what, String cost, String note, Map<String, String> controls) {
    /** Of what and cost, UTF-16 units: a card is read while doing something else. */
    public static final int MAX_LINE = 140;

    private static final int MAX_NOTE = 300;

    public SettingText {
        Require.text(title, 80, "title");
        Require.text(what, MAX_LINE, "what");
        Require.text(cost, MAX_LINE, "cost");
        Phrase.check(what, "what");
        Phrase.check(cost, "cost");
        if (note != null) {
            Require.text(note, MAX_NOTE, "note");
            Phrase.check(note, "note");
        }
        controls = new HashMap<>(controls);
        for (Map.Entry<String, String> entry : controls.entrySet()) {
            Require.id(entry.getKey(), "control of texts");
            Require.text(entry.getValue(), Require.MAX_TEXT, "text of control " + entry.getKey());
            Phrase.check(entry.getValue(), "text of control " + entry.getKey());
        }
    }
}
