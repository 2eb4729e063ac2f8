package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import optlight.definition.Advice;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Guide;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Tier;
import optlight.guide.SilentPages;

/** Rules that hold between files: what is named exists, and nothing on a page can be taken for something else. */
final class Lint {
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
            checkSetting(fileOf(setting), setting, targets);
            checkCategory(fileOf(setting), "category", setting.category());
            checkIsGiven(setting, folder.settingFiles().get(setting.id()));
        }
        for (Setting form : folder.forms()) {
            checkSetting(fileOf(form), form, targets);
            if (!form.category().equals(Setting.FORMS)) {
                report(fileOf(form), "category must be \"forms\", is \"" + form.category() + "\"");
            }
        }
        for (Guide guide : folder.guides()) {
            for (String step : guide.steps()) {
                if (!folder.settingIds().contains(step)) {
                    report(
                            "guides/" + guide.id() + ".json",
                            "steps must name settings or forms, names \"" + step + "\"");
                }
            }
        }
        for (Neighbour neighbour : folder.neighbours()) {
            checkCategory("pages.json", "category of neighbour " + neighbour.id(), neighbour.category());
        }
        for (SwitchedOff entry : folder.off()) {
            if (!folder.settingIds().contains(entry.setting())) {
                report("off.json", "setting must be one of ours, is \"" + entry.setting() + "\"");
            }
        }
        checkOrder();
        checkNamesOnCategoryPages();
        checkNamesOnSettingPages();
        return problems;
    }

    private void checkSetting(String file, Setting setting, Set<String> targets) {
        for (String rival : setting.rivals()) {
            if (rival.equals(setting.id()) || !targets.contains(rival)) {
                report(file, "rivals must name another setting or a neighbour, names \"" + rival + "\"");
            }
        }
        PagePath href = setting.row() == null ? null : setting.row().href();
        if (href != null && !setting.isAt(href.path())) {
            report(file, "href of row must be page or one of alsoPages, is \"" + href.path() + "\"");
        }
        if ((setting.advice() == Advice.NEVER) != (setting.tier() == Tier.DANGER)) {
            report(
                    file,
                    "advice must be \"never\" for tier \"danger\" and for no other, is \""
                            + setting.advice().word() + "\"");
        }
        boolean recommends = setting.controls().stream().anyMatch(it -> it.recommended() != null);
        if (recommends != (setting.advice() == Advice.SET)) {
            report(
                    file,
                    "advice must be \"set\" where a control has a recommended state and nowhere else, is \""
                            + setting.advice().word() + "\"");
        }
        checkMayBePointedAt(file, setting);
    }

    private void checkMayBePointedAt(String file, Setting setting) {
        if (setting.controls().isEmpty()) {
            return;
        }
        if (!setting.isShown()) {
            report(
                    file,
                    "controls must be empty, because a setting of low certainty or tier \"danger\" is never"
                            + " pointed at, has " + setting.controls().size());
        }
        if (setting.page() != null && SilentPages.contains(setting.page().path())) {
            report(
                    file,
                    "controls must be empty, because nothing is drawn on "
                            + setting.page().path() + ", has "
                            + setting.controls().size());
        }
        for (Control control : setting.controls()) {
            if (control.role() == ControlRole.BUTTON && control.section().isEmpty()) {
                report(
                        file,
                        "section of control " + control.id()
                                + " must say under which heading the button stands, is missing");
            }
        }
    }

    /** What was looked for and not found is written down as {@code null}; what is left out was forgotten. */
    private void checkIsGiven(Setting setting, JsonNode file) {
        for (String member : List.of("page", "row")) {
            if (!file.has(member)) {
                report(fileOf(setting), member + " must be given, null if it is not known, is missing");
            }
        }
        for (JsonNode control : file.path("controls")) {
            boolean hasState = List.of("switch", "radiogroup", "checkboxes")
                    .contains(control.path("role").asText());
            for (String member : List.of("recommended", "default")) {
                if (hasState && !control.has(member)) {
                    report(
                            fileOf(setting),
                            member + " of control " + control.path("id").asText()
                                    + " must be given, null if there is none, is missing");
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

    private void checkCategory(String file, String what, String category) {
        if (folder.categories().stream().noneMatch(it -> it.id().equals(category))) {
            report(file, what + " must be one of pages.json, is \"" + category + "\"");
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
        for (Setting setting : folder.places()) {
            List<PagePath> paths = new ArrayList<>(setting.alsoPages());
            if (setting.page() != null) {
                paths.add(setting.page());
            }
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

    private String fileOf(Setting setting) {
        return (folder.forms().contains(setting) ? "forms/" : "settings/") + setting.id() + ".json";
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
