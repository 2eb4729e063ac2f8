package optlight.guide;

import java.util.List;
import optlight.definition.Category;
import optlight.definition.Setting;
import optlight.locate.Locator;

/** What to look for on the page at hand. */
public sealed interface Waypoint {
    /** Nothing to show here. */
    record Silent() implements Waypoint {}

    /** The setting's own page: its controls. */
    record AtControls(Setting setting, List<Locator> locators) implements Waypoint {}

    /** The page that lists the setting: its row. */
    record AtRow(Setting setting, Category category, Locator row) implements Waypoint {}

    /** Elsewhere in settings: the category in the left rail. */
    record AtRail(Setting setting, Category category, Locator entry) implements Waypoint {}

    /** On another page of LinkedIn: the menu, and its entry once it is open. */
    record AtMenu(Setting setting, List<Locator> locators) implements Waypoint {}

    /** Whether there is anywhere to go. */
    default boolean isWay() {
        return !(this instanceof Silent);
    }

    /** What is to be looked for, in the order of the definitions. */
    default List<Locator> targets() {
        if (this instanceof AtControls it) {
            return it.locators;
        }
        if (this instanceof AtRow it) {
            return List.of(it.row);
        }
        if (this instanceof AtMenu it) {
            return it.locators;
        }
        return this instanceof AtRail it ? List.of(it.entry) : List.of();
    }
}
