package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Control;
import optlight.definition.Names;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.locate.Rivals;

/** Gathers what one target must not be taken for. */
final class RivalsMaker {
    private final List<String> names = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> hrefs = new ArrayList<>();

    /** The target's own names, which an older page of the same setting may share. */
    private final List<String> own = new ArrayList<>();

    void setting(Setting setting) {
        href(setting.page());
        if (setting.row() != null) {
            names(setting.row().names());
            href(setting.row().href());
        }
        for (Control control : setting.controls()) {
            names(control.names());
            names(control.section());
            keys(control.keys());
        }
    }

    void names(Names some) {
        for (String name : some.all()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    void keys(List<String> some) {
        keys.addAll(some);
    }

    void spare(Names some) {
        own.addAll(some.all());
    }

    /** @param page {@code null} if it is not known */
    void href(PagePath page) {
        if (page != null) {
            hrefs.add(page.comparable());
        }
    }

    Rivals made() {
        names.removeAll(own);
        return new Rivals(List.copyOf(names), List.copyOf(keys), List.copyOf(hrefs));
    }
}
