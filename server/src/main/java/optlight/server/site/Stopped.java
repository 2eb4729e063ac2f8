package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.Setting;

/** The settings for which guidance is stopped, as links to their pages, which say why. */
final class Stopped {
    private Stopped() {}

    /** For a page that may speak of any of them. */
    static List<Reference> all(Definitions definitions, Translation translation, Links links) {
        List<Reference> stopped = new ArrayList<>();
        for (Setting setting : definitions.places()) {
            if (definitions.switchedOff(setting.id()).isPresent()) {
                stopped.add(SettingView.reference(setting, translation, links));
            }
        }
        return stopped;
    }

    /** Those that a guide would lead to. */
    static List<Reference> in(Guide guide, Definitions definitions, Translation translation, Links links) {
        List<Reference> stopped = new ArrayList<>();
        for (String step : guide.steps()) {
            if (definitions.switchedOff(step).isPresent()) {
                definitions.setting(step).ifPresent(it -> stopped.add(SettingView.reference(it, translation, links)));
            }
        }
        return stopped;
    }

    /** For search engines, in place of what the page would promise. */
    static String sentence(List<Reference> stopped, Words words) {
        return words.get("stopped.part") + " "
                + stopped.stream().map(it -> it.title().words()).collect(Collectors.joining(" · "));
    }
}
