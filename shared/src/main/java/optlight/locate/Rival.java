package optlight.locate;

import java.util.List;
import optlight.definition.Names;

/**
 * Something known that must not be taken for a target.
 *
 * @param names its names: row, page title, labels. Not the options of its radios: "Everyone" is nobody's own
 * @param keys  LinkedIn's keys for its controls
 * @param hrefs the paths its row may lead to
 */
public record Rival(String id, List<Names> names, List<String> keys, List<String> hrefs) {}
