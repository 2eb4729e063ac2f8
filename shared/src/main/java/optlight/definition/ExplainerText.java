package optlight.definition;

import java.util.HashMap;
import java.util.Map;

/**
 * Our words in one explainer.
 *
 * @param claims claim id → its words
 */
public record ExplainerText(String title, Map<String, String> claims) {
    public ExplainerText {
        Require.text(title, 80, "title");
        claims = new HashMap<>(claims);
        for (Map.Entry<String, String> entry : claims.entrySet()) {
            Require.id(entry.getKey(), "claim of texts");
            Require.text(entry.getValue(), Require.MAX_TEXT, "text of claim " + entry.getKey());
            Phrase.check(entry.getValue(), "text of claim " + entry.getKey());
        }
    }
}
