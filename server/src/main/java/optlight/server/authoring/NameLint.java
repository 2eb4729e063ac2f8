package optlight.server.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.locate.TextNormalizer;
import optlight.locate.UnicodeNormalizer;

/** Nothing on a page can be taken for something else by its name. */
final class NameLint {
    /** As the engine compares names. */
    private static final TextNormalizer NORMALIZER = new UnicodeNormalizer();

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    NameLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        checkNamesOnCategoryPages();
        checkNamesOnSettingPages();
        return problems;
    }

    private void checkNamesOnCategoryPages() {
        var leftRail = new NamesInOnePlace("on the left rail");
        for (Category category : folder.categories()) {
            leftRail.add("pages.json", "category " + category.id(), category.names());
            var page = new NamesInOnePlace("on " + category.page().path());
            for (AuthoredSetting place : folder.settings()) {
                Setting setting = place.setting();
                if (setting.category().equals(category.id()) && setting.row() != null) {
                    page.add(
                            place.file(),
                            "row of " + setting.id(),
                            setting.row().names());
                }
            }
            for (Neighbour neighbour : folder.neighbours()) {
                if (neighbour.category().equals(category.id())) {
                    page.add("pages.json", "neighbour " + neighbour.id(), neighbour.names());
                }
            }
        }
    }

    private void checkNamesOnSettingPages() {
        Map<String, NamesInOnePlace> pages = new TreeMap<>();
        for (AuthoredSetting place : folder.places()) {
            Setting setting = place.setting();
            for (PagePath path : PagesLint.pagesOf(setting).keySet()) {
                var page = pages.computeIfAbsent("on " + path.comparable(), NamesInOnePlace::new);
                for (Control control : setting.controls()) {
                    page.add(place.file(), "control " + control.id() + " of " + setting.id(), control.names());
                }
            }
            for (Control control : setting.controls()) {
                var group = new NamesInOnePlace("in the group " + control.id());
                for (Option option : control.options()) {
                    group.add(place.file(), "option " + option.id() + " of " + control.id(), option.names());
                }
            }
        }
        checkOptions(pages);
    }

    /** Options of different groups may share a name, as “Everyone”; an option and something else may not. */
    private void checkOptions(Map<String, NamesInOnePlace> pages) {
        for (AuthoredSetting place : folder.places()) {
            for (PagePath path : PagesLint.pagesOf(place.setting()).keySet()) {
                for (Control control : place.setting().controls()) {
                    for (Option option : control.options()) {
                        pages.get("on " + path.comparable())
                                .compare(place.file(), "option " + option.id() + " of " + control.id(), option.names());
                    }
                }
            }
        }
    }

    /** Who bears which name. Names are compared across languages, as the engine does. */
    private final class NamesInOnePlace {
        private final String where;

        /** Normalised name → its bearer. */
        private final Map<String, String> bearers = new LinkedHashMap<>();

        /** @param where completes a sentence, such as {@code on the left rail} */
        NamesInOnePlace(String where) {
            this.where = where;
        }

        void add(String file, String bearer, Names names) {
            names.byLanguage().forEach((language, list) -> {
                for (String name : list) {
                    String comparable = NORMALIZER.normalize(name);
                    if (comparable.isEmpty()) {
                        String fault = "names of " + bearer + " must hold a letter or a digit, " + language + " has \""
                                + name + "\"";
                        reportOnce(file, fault);
                    } else {
                        require(file, bearer, bearers.putIfAbsent(comparable, bearer), name, language);
                    }
                }
            });
        }

        /** As {@link #add}, for what may share its names with others that are compared. */
        void compare(String file, String bearer, Names names) {
            names.byLanguage().forEach((language, list) -> {
                for (String name : list) {
                    require(file, bearer, bearers.get(NORMALIZER.normalize(name)), name, language);
                }
            });
        }

        private void require(String file, String bearer, String other, String name, String language) {
            if (other != null && !other.equals(bearer)) {
                problems.add(new Problem(
                        file,
                        bearer + " must not share a name with " + other + " " + where + ", shares \"" + name + "\" ("
                                + language + ")"));
            }
        }

        private void reportOnce(String file, String text) {
            var problem = new Problem(file, text);
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }
}
