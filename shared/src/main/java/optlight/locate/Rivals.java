package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known to stand near a target and must not be taken for it.
 *
 * @param names in all languages: rows, page titles, labels. Not the options of radios: "Everyone" is nobody's own
 * @param keys  LinkedIn's keys for its controls
 * @param hrefs the paths its rows may lead to
 */
public record Rivals(List<String> names, List<String> keys, List<String> hrefs) {
    static Rivals none() {
        return new Rivals(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
