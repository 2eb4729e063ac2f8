package optlight.guide;

import java.util.List;
import java.util.Optional;
import optlight.definition.Category;
import optlight.definition.Definitions;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.locate.Locator;

/**
 * Answers, for the page at hand and the setting wanted, what to look for next. Every setting hangs in a tree: category →
 * row → page → control.
 */
public final class Wayfinder {
    private final Definitions definitions;
    private final LocatorMaker locators;

    public Wayfinder(Definitions definitions) {
        this.definitions = definitions;
        this.locators = new LocatorMaker(definitions);
    }

    /**
     * What the member wants.
     *
     * @param setting the id of the setting to lead to; empty if there is none
     * @param asked   whether the member said so; otherwise it is what we would do next
     * @param weigh   whether nothing is recommended there, because what is good depends on what the member is up to
     */
    public record Wish(String setting, boolean asked, boolean weigh) {}

    /** As {@link #from(String, Wish)} for a setting nobody has asked for. */
    public Waypoint from(String pathname, String wanted) {
        return from(pathname, new Wish(wanted, false, false));
    }

    /**
     * The next thing to point at.
     *
     * @param pathname {@code location.pathname} of a page on www.linkedin.com
     */
    public Waypoint from(String pathname, Wish wish) {
        if (SilentPages.contains(pathname)) {
            return new Waypoint.Silent();
        }
        Optional<Setting> wanted = definitions.setting(wish.setting()).filter(this::mayPointAt);
        for (Setting setting : definitions.places()) {
            if (setting.isAt(pathname)) {
                boolean own = setting.id().equals(wish.setting());
                if (!mayPointAt(setting)) {
                    return new Waypoint.Silent();
                }
                if (own || wanted.isEmpty() || !givesWay(setting, wish)) {
                    return atControls(setting, wish);
                }
            }
        }
        if (wanted.isEmpty()) {
            return new Waypoint.Silent();
        }
        if (isInSettings(pathname)) {
            return towards(wanted.get(), pathname);
        }
        // Elsewhere nobody is led who has not asked for it.
        return wish.asked()
                        && definitions.menu() != null
                        && towards(wanted.get(), "/mypreferences/d/").isWay()
                ? new Waypoint.AtMenu(wanted.get(), locators.menu(wanted.get(), definitions.menu()))
                : new Waypoint.Silent();
    }

    /** A note about a setting, on a page that has nothing to do with it. */
    public Waypoint beside(Setting setting) {
        return new Waypoint.AtControls(setting, List.of(locators.page(setting)));
    }

    private Waypoint atControls(Setting setting, Wish wish) {
        boolean own = setting.id().equals(wish.setting());
        List<Locator> found = locators.controls(setting, own && wish.weigh());
        // Whoever asked for it is told at least what the page is for.
        return new Waypoint.AtControls(
                setting, found.isEmpty() && own && wish.asked() ? List.of(locators.page(setting)) : found);
    }

    /** Whoever asked for something is led on. Whoever did not is told about the page at hand, if there is anything to do. */
    private static boolean givesWay(Setting setting, Wish wish) {
        return wish.asked() || setting.tier() == Tier.INFO;
    }

    private Waypoint towards(Setting setting, String pathname) {
        Optional<Category> category = definitions.category(setting.category());
        if (category.isEmpty() || setting.row() == null) {
            return new Waypoint.Silent();
        }
        if (setting.page() == null && !isListed(pathname)) {
            // Nobody knows its page. It may be this one, and then it is not left again.
            return new Waypoint.AtControls(setting, locators.controls(setting, false));
        }
        if (!category.get().page().matches(pathname)) {
            return new Waypoint.AtRail(setting, category.get(), locators.rail(setting, category.get()));
        }
        return new Waypoint.AtRow(setting, category.get(), locators.row(setting));
    }

    /** Whether it is a page that we know: a category's or a setting's, or where the settings begin. */
    private boolean isListed(String pathname) {
        boolean listed = PagePath.comparable(pathname).equals("/mypreferences/d");
        for (Category category : definitions.categories()) {
            listed |= category.page().matches(pathname);
        }
        for (Setting setting : definitions.places()) {
            listed |= setting.isAt(pathname);
        }
        return listed;
    }

    private boolean mayPointAt(Setting setting) {
        return setting.isShown() && definitions.offReason(setting.id()).isEmpty();
    }

    private static boolean isInSettings(String pathname) {
        return pathname.startsWith("/mypreferences/") || pathname.startsWith("/psettings/");
    }
}
