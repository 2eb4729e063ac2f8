package optlight.server.authoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;

/** Rules that hold between files: what is named exists, and nothing on a page can be taken for something else. */
final class Lint {
    private static final String ENGLISH = "en";

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    Lint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        Set<String> targets = new HashSet<>(folder.settingIds());
        for (Neighbour neighbour : folder.neighbours()) {
            targets.add(neighbour.id());
        }
        for (Setting setting : folder.settings()) {
            checkSetting(setting, targets);
        }
        for (Neighbour neighbour : folder.neighbours()) {
            checkCategory("pages.json", "category of neighbour " + neighbour.id(), neighbour.category());
        }
        for (SwitchedOff entry : folder.off()) {
            if (!folder.settingIds().contains(entry.setting())) {
                report("off.json", "setting must be one of ours, is \"" + entry.setting() + "\"");
            }
        }
        checkTexts();
        checkNamesOnCategoryPages();
        checkNamesOnSettingPages();
        return problems;
    }

    private void checkSetting(Setting setting, Set<String> targets) {
        String file = fileOf(setting);
        checkCategory(file, "category", setting.category());
        for (String rival : setting.rivals()) {
            if (rival.equals(setting.id()) || !targets.contains(rival)) {
                report(file, "rivals must name another setting or a neighbour, names \"" + rival + "\"");
            }
        }
        if (setting.row() != null && !setting.isAt(setting.row().href().path())) {
            report(
                    file,
                    "href of row must be page or one of alsoPages, is \""
                            + setting.row().href().path() + "\"");
        }
    }

    private void checkCategory(String file, String what, String category) {
        if (folder.categories().stream().noneMatch(it -> it.id().equals(category))) {
            report(file, what + " must be one of pages.json, is \"" + category + "\"");
        }
    }

    private void checkTexts() {
        for (Map.Entry<String, Texts> entry : folder.texts().entrySet()) {
            for (String setting : entry.getValue().settings().keySet()) {
                if (!folder.settingIds().contains(setting)) {
                    report(textsFile(entry.getKey()), "settings must name settings of ours, names \"" + setting + "\"");
                }
            }
        }
        if (!folder.textFiles().containsKey(ENGLISH)) {
            report(textsFile(ENGLISH), "is missing");
        }
        Texts english = folder.texts().get(ENGLISH);
        for (String setting : folder.settingIds()) {
            if (english != null && english.setting(setting).isEmpty()) {
                report(textsFile(ENGLISH), "settings must have a text for \"" + setting + "\"");
            }
        }
    }

    private void checkNamesOnCategoryPages() {
        var leftRail = new NamesOnOnePage("the left rail");
        for (Category category : folder.categories()) {
            leftRail.add("pages.json", "category " + category.id(), category.names());
            var page = new NamesOnOnePage(category.page().path());
            for (Setting setting : folder.settings()) {
                if (setting.category().equals(category.id()) && setting.row() != null) {
                    page.add(
                            fileOf(setting),
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
        Map<String, NamesOnOnePage> pages = new TreeMap<>();
        for (Setting setting : folder.settings()) {
            List<PagePath> paths = new ArrayList<>(setting.alsoPages());
            paths.add(setting.page());
            for (PagePath path : paths) {
                var page = pages.computeIfAbsent(path.path(), NamesOnOnePage::new);
                for (Control control : setting.controls()) {
                    page.add(fileOf(setting), "control " + control.id() + " of " + setting.id(), control.names());
                }
            }
            for (Control control : setting.controls()) {
                var group = new NamesOnOnePage("the group " + control.id());
                for (Option option : control.options()) {
                    group.add(fileOf(setting), "option " + option.id() + " of " + control.id(), option.names());
                }
            }
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }

    private static String fileOf(Setting setting) {
        return "settings/" + setting.id() + ".json";
    }

    private static String textsFile(String language) {
        return "texts/" + language + ".json";
    }

    /** Who bears which name. Names are compared across languages, as the engine does. */
    private final class NamesOnOnePage {
        private final String page;

        /** Normalised name → its bearer. */
        private final Map<String, String> bearers = new LinkedHashMap<>();

        NamesOnOnePage(String page) {
            this.page = page;
        }

        void add(String file, String bearer, Names names) {
            names.byLanguage().forEach((language, list) -> {
                for (String name : list) {
                    String other = bearers.putIfAbsent(normalised(name), bearer);
                    if (other != null && !other.equals(bearer)) {
                        report(
                                file,
                                bearer + " must not share a name with " + other + " on " + page + ", shares \"" + name
                                        + "\" (" + language + ")");
                    }
                }
            });
        }

        private String normalised(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
    }
}
