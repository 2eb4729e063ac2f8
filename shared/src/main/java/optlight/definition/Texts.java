package optlight.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our words in one language. English has all; other languages may lack some.
 *
 * @param settings   setting or form id → its texts
 * @param why        tier or category id → why to care
 * @param regions    region key → where a setting is offered
 * @param guides     guide id → its texts
 * @param objections legal region → its name, and what to write into the objection form there; English has one for each of
 *                   {@link #LEGAL_REGIONS}
 * @param explainers explainer id → its texts
 */
public record Texts(
        String language,
        Map<String, SettingText> settings,
        Map<String, Passage> why,
        Map<String, Passage> regions,
        Map<String, GuideText> guides,
        Map<String, Passage> objections,
        Map<String, ExplainerText> explainers) {
    /** By the law on which an objection rests, in the order in which they are offered. */
    public static final List<String> LEGAL_REGIONS = List.of("eu", "uk", "ch", "other");

    public Texts {
        Require.language(language, "language of texts");
        settings = checked(settings, "setting");
        why = checked(why, "why");
        regions = checked(regions, "region");
        guides = checked(guides, "guide");
        objections = checked(objections, "objection");
        explainers = checked(explainers, "explainer");
    }

    private static <T> Map<String, T> checked(Map<String, T> texts, String what) {
        Require.within(texts.size(), 0, Definitions.MAX_SETTINGS, "number of texts");
        for (String id : texts.keySet()) {
            Require.id(id, what + " of texts");
        }
        return new HashMap<>(texts);
    }

    public Optional<SettingText> setting(String id) {
        return Optional.ofNullable(settings.get(id));
    }
}
