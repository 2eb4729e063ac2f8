package optlight.definition;

import java.util.Map;
import java.util.Optional;

/**
 * Our words in one language.
 *
 * @param settings setting id → its texts; English has all, other languages may lack some
 */
public record Texts(String language, Map<String, SettingText> settings) {
    public Texts {
        Require.language(language, "language of texts");
        Require.within(settings.size(), 0, Definitions.MAX_SETTINGS, "number of texts");
        for (String setting : settings.keySet()) {
            Require.id(setting, "setting of texts");
        }
        settings = Map.copyOf(settings);
    }

    public Optional<SettingText> setting(String id) {
        return Optional.ofNullable(settings.get(id));
    }
}
