package optlight.guide;

import java.util.Optional;
import optlight.definition.Category;
import optlight.definition.Definitions;
import optlight.definition.Setting;

/**
 * Answers, for the page at hand and the setting wanted, what to look for next. Every setting hangs in a tree: category →
 * row → page → control; whoever stands on a setting's own page is shown that setting, whatever else was wanted.
 */
public final class Wayfinder {
    private final Definitions definitions;
    private final LocatorMaker locators;

    public Wayfinder(Definitions definitions) {
        this.definitions = definitions;
        this.locators = new LocatorMaker(definitions);
    }

    /**
     * The next thing to point at.
     *
     * @param pathname {@code location.pathname} of a page on www.linkedin.com
     * @param wanted   the id of the setting to lead to; empty if there is none
     */
    public Waypoint from(String pathname, String wanted) {
        if (SilentPages.contains(pathname)) {
            return new Waypoint.Silent();
        }
        for (Setting setting : definitions.settings()) {
            if (setting.isAt(pathname)) {
                return isOff(setting)
                        ? new Waypoint.Silent()
                        : new Waypoint.AtControls(setting, locators.controls(setting));
            }
        }
        Optional<Setting> setting = definitions.setting(wanted);
        if (setting.isEmpty() || isOff(setting.get()) || !isInSettings(pathname)) {
            return new Waypoint.Silent();
        }
        return towards(setting.get(), pathname);
    }

    private Waypoint towards(Setting setting, String pathname) {
        Optional<Category> category = definitions.category(setting.category());
        if (category.isEmpty()) {
            return new Waypoint.Silent();
        }
        if (!category.get().page().matches(pathname)) {
            return new Waypoint.AtRail(setting, category.get(), locators.rail(setting, category.get()));
        }
        return setting.row() == null
                ? new Waypoint.Silent()
                : new Waypoint.AtRow(setting, category.get(), locators.row(setting));
    }

    private boolean isOff(Setting setting) {
        return definitions.offReason(setting.id()).isPresent();
    }

    private static boolean isInSettings(String pathname) {
        return pathname.startsWith("/mypreferences/") || pathname.startsWith("/psettings/");
    }
}
