package optlight.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Setting;

/**
 * All that is known of the member's settings.
 *
 * @param seen  by {@link Checklist#key}
 * @param marks by a setting's id
 */
public record Known(Map<String, Observation> seen, Map<String, Mark> marks) {
    /** Nothing yet. */
    public static Known nothing() {
        return new Known(new HashMap<>(), new HashMap<>());
    }

    public Checklist checklist(Definitions definitions) {
        Map<String, String> states = new HashMap<>();
        Set<String> fresh = new HashSet<>();
        for (Map.Entry<String, Observation> each : seen.entrySet()) {
            states.put(each.getKey(), each.getValue().state());
            if (each.getValue().fresh()) {
                fresh.add(each.getKey());
            }
        }
        Map<String, Mark.Kind> counting = new HashMap<>();
        for (Setting setting : definitions.places()) {
            mark(setting).ifPresent(mark -> counting.put(setting.id(), mark.kind()));
        }
        return new Checklist(definitions, states, counting, fresh);
    }

    /** What the member said of a setting, unless it has been seen since: eyes count more than words. */
    public Optional<Mark> mark(Setting setting) {
        Mark mark = marks.get(setting.id());
        return mark == null || mark.atMs() < seenMs(setting) ? Optional.empty() : Optional.of(mark);
    }

    /** When one of a setting's controls was last seen; 0 if never. */
    public long seenMs(Setting setting) {
        long latest = 0;
        for (Control control : setting.controls()) {
            Observation last = seen.get(Checklist.key(setting.id(), control.id()));
            latest = last == null ? latest : Math.max(latest, last.atMs());
        }
        return latest;
    }
}
