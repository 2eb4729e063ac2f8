package optlight.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.guide.Checkup.Outcome;
import optlight.guide.Checkup.Pause;
import optlight.guide.Checkup.Phase;
import optlight.guide.Checkup.Shift;
import optlight.guide.Checkup.Visit;

/**
 * A {@link Checkup} as it is stored: a line {@code <phase> <pause> <startMs> <sinceMs> <arrivedMs>}, then one for each visit,
 * {@code <setting> <outcome>}, with {@code <control> <before> <now>} for each control that had changed.
 */
public final class StoredCheckup {
    /** More visits than there can be settings are not read. */
    private static final int MAX = 400;

    private StoredCheckup() {}

    public static String write(Checkup checkup) {
        StringBuilder text = new StringBuilder();
        text.append(checkup.phase().name())
                .append(' ')
                .append(checkup.pause().name())
                .append(' ')
                .append(checkup.startMs())
                .append(' ')
                .append(checkup.sinceMs())
                .append(' ')
                .append(checkup.arrivedMs())
                .append('\n');
        for (Visit visit : checkup.visits()) {
            text.append(visit.setting()).append(' ').append(visit.outcome().name());
            for (Shift shift : visit.shifts()) {
                text.append(' ')
                        .append(shift.control())
                        .append(' ')
                        .append(shift.before())
                        .append(' ')
                        .append(shift.now());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Empty if it is not what {@link #write} wrote: half a result would pass for a whole one. */
    public static Optional<Checkup> read(String text) {
        List<Visit> visits = new ArrayList<>();
        String[] head = null;
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            String[] words = StoredWords.of(text.substring(from, at));
            from = at + 1;
            if (head == null) {
                head = words;
                continue;
            }
            Optional<Visit> visit = visit(words);
            if (visit.isEmpty() || visits.size() == MAX) {
                return Optional.empty();
            }
            visits.add(visit.get());
        }
        return head == null || from < text.length() ? Optional.empty() : checkup(head, visits);
    }

    private static Optional<Checkup> checkup(String[] head, List<Visit> visits) {
        if (head.length != 5
                || !StoredWords.isTime(head[2])
                || !StoredWords.isTime(head[3])
                || !StoredWords.isTime(head[4])) {
            return Optional.empty();
        }
        for (Phase phase : Phase.values()) {
            for (Pause pause : Pause.values()) {
                if (phase.name().equals(head[0]) && pause.name().equals(head[1])) {
                    return Optional.of(new Checkup(
                            phase,
                            pause,
                            Long.parseLong(head[2]),
                            Long.parseLong(head[3]),
                            Long.parseLong(head[4]),
                            visits));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Visit> visit(String[] words) {
        if (words.length < 2 || words.length % 3 != 2) {
            return Optional.empty();
        }
        List<Shift> shifts = new ArrayList<>();
        for (int i = 2; i < words.length; i += 3) {
            shifts.add(new Shift(words[i], words[i + 1], words[i + 2]));
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(words[1])) {
                return Optional.of(new Visit(words[0], outcome, shifts));
            }
        }
        return Optional.empty();
    }
}
