package optlight.server.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import optlight.definition.Advice;
import optlight.definition.Guide;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Tier;
import optlight.guide.GuideRun;

/** Every guide leads somewhere, and nowhere it must not; what is stopped is ours, and stopped once. */
final class GuideLint {
    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    /** Those that can be read. */
    private final Map<String, Setting> places = new TreeMap<>();

    private final Set<String> off = new HashSet<>();

    GuideLint(AuthoredFolder folder) {
        this.folder = folder;
        folder.places().forEach(it -> places.put(it.setting().id(), it.setting()));
    }

    List<Problem> problems() {
        for (SwitchedOff entry : folder.off()) {
            String setting = entry.setting();
            if (!folder.settingIds().contains(setting)) {
                report("off.json", "setting must be one of ours, is \"" + setting + "\"");
            }
            if (!off.add(setting)) {
                report(
                        "off.json",
                        "setting must be named once, \"" + setting + "\" is named again: remove one of the two");
            }
        }
        folder.guides().forEach(this::check);
        return problems;
    }

    private void check(Guide guide) {
        String file = "guides/" + guide.id() + ".json";
        for (String step : guide.steps()) {
            Setting setting = places.get(step);
            if (!folder.settingIds().contains(step)) {
                report(file, "steps must name settings or forms, names \"" + step + "\"");
            } else if (setting != null && isNeverSuggested(setting)) {
                report(file, "steps must not name what is never suggested, names \"" + step + "\": remove it");
            }
        }
        if (guide.steps().stream().noneMatch(this::mayBeReached)) {
            report(
                    file,
                    "steps must name one at least that members can be led to, names none: each has neither page nor"
                            + " row, or is of low certainty, or on a page on which nothing is drawn, or in off.json");
        }
    }

    private static boolean isNeverSuggested(Setting setting) {
        return setting.tier() == Tier.DANGER || setting.advice() == Advice.NEVER;
    }

    /** Also what cannot be read or must not be named, which is said elsewhere. */
    private boolean mayBeReached(String step) {
        Setting setting = places.get(step);
        return !off.contains(step) && (setting == null || isNeverSuggested(setting) || GuideRun.canBeReached(setting));
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
