package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.definition.Advice;
import optlight.definition.Category;
import optlight.definition.Definitions;
import optlight.definition.RowPosition;
import optlight.definition.Setting;
import optlight.definition.Tier;

/**
 * Where a setting is at LinkedIn.
 *
 * @param way   what to click, by LinkedIn's own names, from its menu to the setting's row; empty if no page lists it
 * @param position which heading and row it was when somebody counted, one sentence; {@code null} if nobody has, or if the
 *              reader knows the row by its name
 * @param url   the page to open; {@code null} if we do not lead there
 * @param label what the link says, or why there is none
 */
public record Place(List<Said> way, String position, String url, String label) {
    /** Where nobody is led. */
    static final Place NOWHERE = new Place(List.of(), null, null, "");

    static Place of(Setting setting, Definitions definitions, Translation translation) {
        String url = setting.isShown() ? definitions.url(setting) : "";
        return new Place(
                way(setting, definitions, translation),
                position(setting, translation),
                url.isEmpty() ? null : url,
                translation.words().get(label(setting, url)));
    }

    private static String label(Setting setting, String url) {
        if (!url.isEmpty()) {
            return setting.page() == null ? "link.list" : "link.open";
        }
        if (setting.advice() == Advice.NEVER || setting.tier() == Tier.DANGER) {
            return "link.danger";
        }
        return setting.isShown() ? "link.none" : "link.unsure";
    }

    private static String position(Setting setting, Translation translation) {
        if (setting.row() == null || setting.row().position() == null) {
            return null;
        }
        boolean known =
                translation.name(setting.row().names()).filter(Said::isHere).isPresent();
        RowPosition position = setting.row().position();
        return known
                ? null
                : translation
                        .words()
                        .get("where.position", Integer.toString(position.heading()), Integer.toString(position.row()));
    }

    private static List<Said> way(Setting setting, Definitions definitions, Translation translation) {
        List<Said> way = new ArrayList<>();
        Optional<Category> category = definitions.category(setting.category());
        if (setting.row() == null || category.isEmpty()) {
            return way;
        }
        if (definitions.menu() != null) {
            translation.name(definitions.menu().names()).ifPresent(way::add);
        }
        translation.name(category.get().names()).ifPresent(way::add);
        translation.name(setting.row().section()).ifPresent(way::add);
        translation.name(setting.row().names()).ifPresent(way::add);
        return way;
    }
}
