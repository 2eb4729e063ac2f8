package optlight.server.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.Explainer;
import optlight.definition.Guide;
import optlight.definition.Passage;
import optlight.definition.Setting;
import optlight.definition.Texts;
import optlight.definition.Tier;

/**
 * The list of all there is.
 *
 * @param issued when this guidance was signed, {@code yyyy-mm-dd}
 */
public record IndexView(
        List<GuideItem> guides, List<TierItem> tiers, List<Reference> explainers, String issued, String issuedWords) {
    /**
     * A guide, with what it achieves.
     *
     * @param stopped the steps for which guidance is stopped
     */
    public record GuideItem(Reference page, Said what, String time, List<Reference> stopped) {}

    /**
     * The settings of one tier.
     *
     * @param why    what they have in common; {@code null} if nobody has written it
     * @param isOpen whether the list lies open
     */
    public record TierItem(String name, Said why, boolean isOpen, List<SettingItem> settings) {}

    /**
     * A setting.
     *
     * @param stopped why guidance for it is stopped; {@code null} if it is not
     */
    public record SettingItem(Reference page, Said stopped) {}

    static IndexView of(Definitions definitions, Translation translation, Links links) {
        List<GuideItem> guides = new ArrayList<>();
        for (Guide guide : first(definitions.guides())) {
            guides.add(new GuideItem(
                    GuideView.reference(guide, translation, links),
                    GuideView.what(guide, translation),
                    GuideView.time(guide, translation),
                    Stopped.in(guide, definitions, translation, links)));
        }
        List<Reference> explainers = new ArrayList<>();
        for (Explainer explainer : definitions.explainers()) {
            explainers.add(ExplainerView.reference(explainer, translation, links));
        }
        String issued = Instant.ofEpochMilli(definitions.issuedMs())
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        return new IndexView(
                guides,
                tiers(definitions, translation, links),
                explainers,
                issued,
                translation.words().get("issued", translation.words().date(issued)));
    }

    /** What members come for stands before the rest, which keep the order of the definitions. */
    private static List<Guide> first(List<Guide> guides) {
        List<Guide> ordered = new ArrayList<>();
        for (boolean wanted : new boolean[] {true, false}) {
            for (Guide guide : guides) {
                if (guide.id().equals("stop-ai-training") == wanted) {
                    ordered.add(guide);
                }
            }
        }
        return ordered;
    }

    private static List<TierItem> tiers(Definitions definitions, Translation translation, Links links) {
        List<TierItem> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<SettingItem> settings = new ArrayList<>();
            for (Setting setting : definitions.places()) {
                if (setting.tier() == tier) {
                    settings.add(new SettingItem(
                            SettingView.reference(setting, translation, links), translation.stopped(setting.id())));
                }
            }
            if (!settings.isEmpty()) {
                tiers.add(new TierItem(
                        translation.words().get("tier." + tier.word()),
                        translation
                                .phrase(Texts::why, tier.word(), Passage::text, "")
                                .orElse(null),
                        tier == Tier.CORE,
                        settings));
            }
        }
        return tiers;
    }
}
