package optlight.extension.background;

import java.util.Optional;
import optlight.definition.GuideText;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.extension.browser.Extension;
import optlight.extension.message.PageTask;
import optlight.guide.Waypoint;
import optlight.guide.Wording;

/** Makes a page's task of a waypoint and our words. */
final class TaskWriter {
    private final InUse now;
    private final boolean reported;

    /** @param reported whether the page is to tell what came of looking */
    TaskWriter(InUse now, boolean reported) {
        this.now = now;
        this.reported = reported;
    }

    PageTask task(String path, Waypoint waypoint, Journey journey) {
        if (waypoint instanceof Waypoint.AtControls it) {
            return task(path, waypoint, it.setting(), journey);
        }
        if (waypoint instanceof Waypoint.AtRow it) {
            return task(path, waypoint, it.setting(), journey);
        }
        if (waypoint instanceof Waypoint.AtRail it) {
            return task(path, waypoint, it.setting(), journey);
        }
        if (waypoint instanceof Waypoint.AtMenu it) {
            return task(path, waypoint, it.setting(), journey);
        }
        return PageTask.none(path);
    }

    private PageTask task(String path, Waypoint waypoint, Setting setting, Journey journey) {
        Texts spoken = now.spoken(Texts::settings, setting.id());
        SettingText text = spoken.setting(setting.id()).orElse(null);
        Wording wording = now.wording(spoken);
        boolean step = journey.run() != null && journey.run().number(setting.id()) > 0;
        Optional<Setting> next = step ? journey.next() : Optional.empty();
        return new PageTask(
                path,
                waypoint.targets(),
                setting.id(),
                text == null ? setting.id() : text.title(),
                text == null ? "" : wording.of(text.what(), setting.id()),
                text == null ? "" : wording.of(text.cost(), setting.id()),
                text == null ? "" : note(text, setting, journey, spoken, wording) + inEnglish(spoken),
                spoken.language(),
                setting.page() == null ? "" : now.definitions().url(setting),
                step ? place(setting, journey) : "",
                next.map(Setting::id).orElse(""),
                next.map(it -> now.definitions().url(it)).orElse(""),
                next.map(it -> Extension.word("nextStep", now.title(it))).orElse(""),
                "",
                reported);
    }

    /** Whoever reads another language is told that it is not by mistake. */
    private static String inEnglish(Texts spoken) {
        return TextLanguage.isMembers(spoken.language()) ? "" : " " + Extension.word("onlyInEnglish");
    }

    /** What to weigh in this guide, or else what to know besides. */
    private static String note(SettingText text, Setting setting, Journey journey, Texts spoken, Wording wording) {
        GuideText guide = spoken.guides().get(journey.guide());
        String step = guide == null ? null : guide.steps().get(setting.id());
        if (step != null) {
            return wording.of(step, setting.id());
        }
        String[] fields = SettingRows.steps(setting, Optional.of(text), wording);
        return fields.length == 0 ? wording.of(text.note(), setting.id()) : String.join(" ", fields);
    }

    private String place(Setting setting, Journey journey) {
        GuideText text = now.spoken(Texts::guides, journey.guide()).guides().get(journey.guide());
        return Extension.word(
                "guideStep",
                text == null ? journey.guide() : text.title(),
                "" + journey.run().number(setting.id()),
                "" + journey.run().steps().size());
    }
}
