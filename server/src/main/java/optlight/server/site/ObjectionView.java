package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Passage;
import optlight.definition.Texts;

/** What to write into the objection form where one law holds. */
public record ObjectionView(Said title, Said text) {
    /** As the extension orders them: where most members ask for it comes first. */
    private static final List<String> REGIONS = List.of("eu", "uk", "ch", "other");

    static List<ObjectionView> all(Translation translation) {
        List<ObjectionView> all = new ArrayList<>();
        for (String region : REGIONS) {
            translation
                    .phrase(Texts::objections, region, Passage::text, "")
                    .ifPresent(text -> all.add(new ObjectionView(
                            translation
                                    .plain(Texts::objections, region, Passage::title)
                                    .orElse(translation.english(region)),
                            text)));
        }
        return all;
    }
}
