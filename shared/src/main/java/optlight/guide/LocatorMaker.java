package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Menu;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.locate.LanguageNames;
import optlight.locate.Locator;
import optlight.locate.Rivals;

/** Turns definitions into locators, each with the rivals it must not be taken for. */
final class LocatorMaker {
    private final Definitions definitions;

    LocatorMaker(Definitions definitions) {
        this.definitions = definitions;
    }

    /** @param weigh whether nothing is recommended, because what is good depends on what the member is up to */
    List<Locator> controls(Setting setting, boolean weigh) {
        List<Locator> locators = new ArrayList<>();
        for (Control control : setting.controls()) {
            if (!control.canBeFound()) {
                continue;
            }
            boolean alone = true;
            RivalsMaker rivals = rivals(setting);
            for (Control other : setting.controls()) {
                if (!other.id().equals(control.id())) {
                    alone &= other.role() != control.role();
                    rivals.names(other.names());
                    rivals.keys(other.keys());
                }
            }
            rivals.spare(control.names());
            rivals.spare(control.section());
            locators.add(new Locator(
                    setting.id(),
                    control.id(),
                    kind(control.role()),
                    control.keys(),
                    List.of(),
                    LanguageNames.of(control.names()),
                    choices(control),
                    weigh ? null : control.recommended(),
                    LanguageNames.of(control.section()),
                    alone,
                    rivals.made()));
        }
        return locators;
    }

    /** The entry of the menu that leads into the settings, and the button that opens the menu. */
    List<Locator> menu(Setting setting, Menu menu) {
        List<String> hrefs = new ArrayList<>();
        for (PagePath href : menu.hrefs()) {
            addTo(hrefs, href);
        }
        List<String> buttons = new ArrayList<>();
        for (Menu.Mark mark : menu.marks()) {
            String marked = selector(mark);
            buttons.add("button" + marked + "," + marked + " button[aria-label]");
        }
        Rivals none = new RivalsMaker().made();
        return List.of(
                link(setting.id(), "settings", Locator.Kind.ENTRY, hrefs, menu.names(), none),
                new Locator(
                        setting.id(),
                        "menu",
                        Locator.Kind.MENU,
                        buttons,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        false,
                        none));
    }

    /** Not {@code [class~=…]}, which means something else to jsoup. */
    private static String selector(Menu.Mark mark) {
        if (mark.attribute().equals("class")) {
            return "." + mark.value();
        }
        return mark.attribute().equals("id") ? "#" + mark.value() : "[" + mark.attribute() + "='" + mark.value() + "']";
    }

    /** For a page on which nothing can be told apart. */
    Locator page(Setting setting) {
        return link(setting.id(), "page", Locator.Kind.PAGE, List.of(), Names.NONE, new RivalsMaker().made());
    }

    private static List<Locator.Choice> choices(Control control) {
        List<Locator.Choice> choices = new ArrayList<>();
        for (Option option : control.options()) {
            choices.add(new Locator.Choice(option.id(), LanguageNames.of(option.names())));
        }
        return choices;
    }

    private static Locator.Kind kind(ControlRole role) {
        return switch (role) {
            case SWITCH -> Locator.Kind.SWITCH;
            case RADIOGROUP -> Locator.Kind.RADIOGROUP;
            case CHECKBOXES -> Locator.Kind.CHECKBOXES;
            case BUTTON -> Locator.Kind.BUTTON;
            case LIST -> Locator.Kind.LIST;
            // Never comes here: nothing is known by which it could be found.
            case FIELD -> throw new IllegalStateException();
        };
    }

    Locator row(Setting setting) {
        List<String> hrefs = new ArrayList<>();
        addTo(hrefs, setting.row().href());
        addTo(hrefs, setting.page());
        for (PagePath also : setting.alsoPages()) {
            addTo(hrefs, also);
        }
        RivalsMaker rivals = rivals(setting);
        rivals.spare(setting.row().names());
        return link(setting.id(), "row", Locator.Kind.ROW, hrefs, setting.row().names(), rivals.made());
    }

    /** @param page {@code null} if it is not known */
    private static void addTo(List<String> hrefs, PagePath page) {
        if (page != null) {
            hrefs.add(page.comparable());
        }
    }

    Locator rail(Setting setting, Category category) {
        RivalsMaker rivals = new RivalsMaker();
        for (Category other : definitions.categories()) {
            if (!other.id().equals(category.id())) {
                rivals.names(other.names());
                rivals.href(other.page());
            }
        }
        return link(
                setting.id(),
                "category",
                Locator.Kind.RAIL,
                List.of(category.page().comparable()),
                category.names(),
                rivals.made());
    }

    private static Locator link(
            String setting, String control, Locator.Kind kind, List<String> hrefs, Names names, Rivals rivals) {
        return new Locator(
                setting,
                control,
                kind,
                List.of(),
                hrefs,
                LanguageNames.of(names),
                List.of(),
                null,
                List.of(),
                false,
                rivals);
    }

    /** Everything that shares the setting's category page, and whatever its definition names besides. */
    private RivalsMaker rivals(Setting setting) {
        RivalsMaker rivals = new RivalsMaker();
        for (Setting other : definitions.places()) {
            boolean near = other.category().equals(setting.category())
                    || setting.rivals().contains(other.id());
            if (near && !other.id().equals(setting.id())) {
                rivals.setting(other);
            }
        }
        for (Neighbour other : definitions.neighbours()) {
            if (other.category().equals(setting.category()) || setting.rivals().contains(other.id())) {
                rivals.names(other.names());
                rivals.href(other.href());
            }
        }
        return rivals;
    }
}
