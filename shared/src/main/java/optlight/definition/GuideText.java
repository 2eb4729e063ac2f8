package optlight.definition;

import java.util.HashMap;
import java.util.Map;

/**
 * Our words about one guide.
 *
 * @param what  what it achieves
 * @param steps setting id → what to weigh there in this guide
 */
public record GuideText(String title, String what, Map<String, String> steps) {
    public GuideText {
        Require.text(title, 80, "title");
        Require.text(what, Require.MAX_TEXT, "what");
        Phrase.check(what, "what");
        steps = new HashMap<>(steps);
        for (Map.Entry<String, String> entry : steps.entrySet()) {
            Require.id(entry.getKey(), "step of texts");
            Require.text(entry.getValue(), SettingText.MAX_LINE, "text of step " + entry.getKey());
            Phrase.check(entry.getValue(), "text of step " + entry.getKey());
        }
    }
}
