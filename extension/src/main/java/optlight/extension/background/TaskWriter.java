package optlight.extension.background;

import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.extension.message.PageTask;
import optlight.guide.Waypoint;

/** Makes a page's task of a waypoint and our words. */
final class TaskWriter {
    private TaskWriter() {}

    static PageTask task(String path, Waypoint waypoint, InUse now) {
        if (waypoint instanceof Waypoint.AtControls it) {
            return task(path, waypoint, it.setting(), now);
        }
        if (waypoint instanceof Waypoint.AtRow it) {
            return task(path, waypoint, it.setting(), now);
        }
        if (waypoint instanceof Waypoint.AtRail it) {
            return task(path, waypoint, it.setting(), now);
        }
        return PageTask.none(path);
    }

    private static PageTask task(String path, Waypoint waypoint, Setting setting, InUse now) {
        Texts spoken = now.texts().setting(setting.id()).isPresent() ? now.texts() : now.english();
        SettingText text = spoken.setting(setting.id()).orElse(null);
        return new PageTask(
                path,
                waypoint.targets(),
                setting.id(),
                text == null ? setting.id() : text.title(),
                text == null ? "" : text.what(),
                text == null ? "" : text.cost(),
                text == null || text.note() == null ? "" : text.note(),
                spoken.language(),
                setting.page().url());
    }
}
