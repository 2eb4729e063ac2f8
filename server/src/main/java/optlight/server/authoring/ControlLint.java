package optlight.server.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.guide.SilentPages;

/** What may be pointed at can be told from everything else on its page, and nothing else is pointed at. */
final class ControlLint {
    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    ControlLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (AuthoredSetting place : folder.places()) {
            checkMayBePointedAt(place.file(), place.setting());
            checkKeys(place.file(), place.setting());
            for (Control control : place.setting().controls()) {
                checkCanBeTold(place.file(), place.setting(), control);
            }
        }
        return problems;
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
        for (PagePath page : PagesLint.pagesOf(setting).keySet()) {
            if (SilentPages.contains(page.path())) {
                report(
                        file,
                        "controls must be empty, because nothing is drawn on " + page.path() + ", has "
                                + setting.controls().size());
            }
        }
    }

    /** By a key that no language changes, by its name, or as the one group of its options under its heading. */
    private void checkCanBeTold(String file, Setting setting, Control control) {
        if (!setting.isShown()) {
            return;
        }
        String what = "control " + control.id();
        if (control.role() == ControlRole.BUTTON && control.section().isEmpty()) {
            report(file, "section of " + what + " must say under which heading the button stands, is missing");
        }
        boolean named = !control.names().isEmpty();
        if ((control.role() == ControlRole.BUTTON || control.role() == ControlRole.LIST) && !named) {
            report(
                    file,
                    "names of " + what + " must be given, because a "
                            + control.role().word() + " is found by nothing else, are missing");
        }
        boolean group = !control.section().isEmpty()
                && !control.options().isEmpty()
                && control.options().stream().noneMatch(it -> it.names().isEmpty());
        if (control.role().hasState() && !named && control.keys().isEmpty() && !group) {
            report(
                    file,
                    what
                            + " must have keys, or names, or a section and options that all have names, because"
                            + " nothing else tells it from another, has none of them");
        }
    }

    private void checkKeys(String file, Setting setting) {
        Map<String, String> bearers = new HashMap<>();
        for (Control control : setting.controls()) {
            for (String key : control.keys()) {
                String other = bearers.putIfAbsent(key, control.id());
                if (other != null) {
                    report(
                            file,
                            "keys of control " + control.id() + " must be its own, has \"" + key + "\" of control "
                                    + other);
                }
            }
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
