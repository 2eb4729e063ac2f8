package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.locate.Locator;
import optlight.locate.Rival;

/** Turns definitions into locators, each with the rivals it must not be taken for. */
final class LocatorMaker {
    private final Definitions definitions;

    LocatorMaker(Definitions definitions) {
        this.definitions = definitions;
    }

    List<Locator> controls(Setting setting) {
        List<Rival> rivals = rivals(setting);
        List<Locator> locators = new ArrayList<>();
        for (Control control : setting.controls()) {
            boolean alone = true;
            for (Control other : setting.controls()) {
                alone &= other.id().equals(control.id()) || other.role() != control.role();
            }
            locators.add(new Locator(
                    setting.id(),
                    control.id(),
                    control.role() == ControlRole.SWITCH ? Locator.Kind.SWITCH : Locator.Kind.RADIOGROUP,
                    control.keys(),
                    List.of(),
                    control.names(),
                    control.options(),
                    control.recommended(),
                    control.section(),
                    alone,
                    rivals));
        }
        return locators;
    }

    Locator row(Setting setting) {
        List<String> hrefs = new ArrayList<>();
        hrefs.add(setting.row().href().comparable());
        hrefs.add(setting.page().comparable());
        for (PagePath also : setting.alsoPages()) {
            hrefs.add(also.comparable());
        }
        return link(setting.id(), "row", Locator.Kind.ROW, hrefs, setting.row().names(), rivals(setting));
    }

    Locator rail(Setting setting, Category category) {
        List<Rival> rivals = new ArrayList<>();
        for (Category other : definitions.categories()) {
            if (!other.id().equals(category.id())) {
                rivals.add(new Rival(other.id(), List.of(other.names()), List.of(), List.of(other.page().comparable())));
            }
        }
        return link(
                setting.id(),
                "category",
                Locator.Kind.RAIL,
                List.of(category.page().comparable()),
                category.names(),
                rivals);
    }

    private static Locator link(
            String setting, String control, Locator.Kind kind, List<String> hrefs, Names names, List<Rival> rivals) {
        return new Locator(setting, control, kind, List.of(), hrefs, names, List.of(), null, Names.NONE, false, rivals);
    }

    /** Everything that shares the setting's category page, and whatever its definition names besides. */
    private List<Rival> rivals(Setting setting) {
        List<Rival> rivals = new ArrayList<>();
        for (Setting other : definitions.settings()) {
            boolean near = other.category().equals(setting.category())
                    || setting.rivals().contains(other.id());
            if (near && !other.id().equals(setting.id())) {
                rivals.add(rival(other));
            }
        }
        for (Neighbour other : definitions.neighbours()) {
            if (other.category().equals(setting.category()) || setting.rivals().contains(other.id())) {
                List<String> hrefs = other.href() == null ? List.of() : List.of(other.href().comparable());
                rivals.add(new Rival(other.id(), List.of(other.names()), List.of(), hrefs));
            }
        }
        return rivals;
    }

    private static Rival rival(Setting setting) {
        List<Names> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> hrefs = new ArrayList<>();
        hrefs.add(setting.page().comparable());
        if (setting.row() != null) {
            names.add(setting.row().names());
            hrefs.add(setting.row().href().comparable());
        }
        for (Control control : setting.controls()) {
            names.add(control.names());
            names.add(control.section());
            keys.addAll(control.keys());
        }
        return new Rival(setting.id(), names, keys, hrefs);
    }
}
