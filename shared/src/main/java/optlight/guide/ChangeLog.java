package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every change that was seen or said, the oldest first. Not the looks at which nothing had changed. */
public final class ChangeLog {
    /** So many are kept, the last ones: some years of a diligent member, in about 100 KB. */
    public static final int MAX = 2_000;

    /** In place of a control: it is what the member says of the whole setting. No control has such an id. */
    public static final String SAID = "-";

    /**
     * One change.
     *
     * @param atMs    milliseconds since 1970
     * @param setting its id
     * @param control its id; {@link #SAID} for a mark
     * @param state   since then; of a mark its word, or {@code undone}
     */
    public record Change(long atMs, String setting, String control, String state) {
        String write() {
            return atMs + " " + setting + " " + control + " " + state + "\n";
        }

        static Optional<Change> read(String line) {
            String[] words = StoredWords.of(line);
            return words.length == 4 && StoredWords.isTime(words[0])
                    ? Optional.of(new Change(Long.parseLong(words[0]), words[1], words[2], words[3]))
                    : Optional.empty();
        }
    }

    private final List<Change> changes;

    private ChangeLog(List<Change> changes) {
        this.changes = changes.subList(Math.max(0, changes.size() - MAX), changes.size());
    }

    /** Reads what {@link #write} wrote, as far as it is whole: a damaged line is left out, and the others stay. */
    public static ChangeLog read(String text) {
        List<Change> changes = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            Change.read(text.substring(from, at)).ifPresent(changes::add);
            from = at + 1;
        }
        return new ChangeLog(changes);
    }

    /** What can be said of the time before there was a log. */
    public static ChangeLog of(Map<String, Observation> seen) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, Observation> each : seen.entrySet()) {
            int slash = each.getKey().indexOf('/');
            if (slash > 0) {
                String setting = each.getKey().substring(0, slash);
                String control = each.getKey().substring(slash + 1);
                Observation it = each.getValue();
                if (!it.before().isEmpty()) {
                    changes.add(new Change(it.beforeMs(), setting, control, it.before()));
                }
                changes.add(new Change(it.atMs(), setting, control, it.state()));
            }
        }
        changes.sort((one, other) -> Long.compare(one.atMs(), other.atMs()));
        return new ChangeLog(changes);
    }

    public ChangeLog with(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new ChangeLog(more);
    }

    /** The oldest first. */
    public List<Change> changes() {
        return changes;
    }

    /** A line for each. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            text.append(change.write());
        }
        return text.toString();
    }
}
