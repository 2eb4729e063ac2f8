package optlight.server.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import optlight.definition.Category;
import optlight.definition.Neighbour;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.ScriptPages;
import optlight.definition.Setting;

/** Where things stand: on pages that are looked at, each setting on its own, each row in its place. */
final class PagesLint {
    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    PagesLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (Category category : folder.categories()) {
            checkIsLookedAt("pages.json", "page of category " + category.id(), category.page());
        }
        Map<String, String> owners = new HashMap<>();
        for (AuthoredSetting place : folder.places()) {
            Setting setting = place.setting();
            if (setting.row() != null && setting.row().href() != null) {
                checkHref(place.file(), setting, setting.row().href());
            }
            pagesOf(setting).forEach((page, member) -> {
                checkIsLookedAt(place.file(), member, page);
                String owner = owners.putIfAbsent(page.comparable(), setting.id());
                if (owner != null && !owner.equals(setting.id())) {
                    report(
                            place.file(),
                            member + " must be its own, is a page of " + owner + " too: " + page.path()
                                    + "; make them controls of one setting");
                }
            });
        }
        for (Neighbour neighbour : folder.neighbours()) {
            if (folder.lacksCategory(neighbour.category())) {
                report(
                        "pages.json",
                        "category of neighbour " + neighbour.id() + " must be one of pages.json, is \""
                                + neighbour.category() + "\"");
            }
        }
        checkPositions();
        checkOrder();
        return problems;
    }

    /** Each with the member that names it. */
    static Map<PagePath, String> pagesOf(Setting setting) {
        Map<PagePath, String> pages = new LinkedHashMap<>();
        if (setting.page() != null) {
            pages.put(setting.page(), "page");
        }
        for (int i = 0; i < setting.alsoPages().size(); i++) {
            pages.putIfAbsent(setting.alsoPages().get(i), "alsoPages[" + i + "]");
        }
        return pages;
    }

    private void checkHref(String file, Setting setting, PagePath href) {
        checkIsLookedAt(file, "href of row", href);
        if (!setting.isAt(href.path())) {
            report(file, "href of row must be page or one of alsoPages, is \"" + href.path() + "\"");
        }
    }

    private void checkIsLookedAt(String file, String member, PagePath page) {
        if (!ScriptPages.contains(page.path())) {
            report(
                    file,
                    member + " must begin with one of " + String.join(", ", ScriptPages.PREFIXES)
                            + ", because the extension looks at no other pages, is \"" + page.path() + "\"");
        }
    }

    /** No two rows of a page stand in the same place. */
    private void checkPositions() {
        Map<String, String> taken = new HashMap<>();
        for (AuthoredSetting place : folder.settings()) {
            Row row = place.setting().row();
            if (row != null && row.position() != null) {
                String spot = "row " + row.position().row() + " under heading "
                        + row.position().heading() + " of " + place.setting().category();
                String other = taken.putIfAbsent(spot, place.setting().id());
                if (other != null) {
                    report(place.file(), "position of row must be its own, is that of " + other + ": " + spot);
                }
            }
        }
    }

    /** Without an order, clients list the settings by the alphabet of their ids. */
    private void checkOrder() {
        List<String> order = folder.order();
        for (String id : new LinkedHashSet<>(order)) {
            if (!folder.settingFiles().containsKey(id)) {
                report("pages.json", "order must name settings, names \"" + id + "\"");
            } else if (order.indexOf(id) != order.lastIndexOf(id)) {
                report("pages.json", "order must name each setting once, names \"" + id + "\" again");
            }
        }
        for (String id :
                order.isEmpty() ? List.<String>of() : folder.settingFiles().keySet()) {
            if (!order.contains(id)) {
                report("pages.json", "order must name every setting, lacks \"" + id + "\"");
            }
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
