package optlight.server.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How one setting fared: by day, by what was in use, and whether it is broken. */
public final class SettingHistory {
    /** A setting that is found in fewer of a hundred reports is called broken. A guess until there are real reports. */
    static final int BROKEN_BELOW_PERCENT = 50;

    private final String setting;
    private final Map<LocalDate, Tally> days = new TreeMap<>();
    private final Map<Long, Tally> serials = new TreeMap<>();
    private final Map<String, Tally> extensions = new TreeMap<>();
    private final Map<String, Tally> reasons = new TreeMap<>();

    SettingHistory(String setting) {
        this.setting = setting;
    }

    void add(LocalDate day, Report report, long count) {
        Outcome outcome = report.outcome();
        days.computeIfAbsent(day, it -> new Tally()).add(outcome, count);
        serials.computeIfAbsent(report.serial(), it -> new Tally()).add(outcome, count);
        String extension = report.extension() + " " + report.engine().word();
        extensions.computeIfAbsent(extension, it -> new Tally()).add(outcome, count);
        reasons.computeIfAbsent(report.reason().word(), it -> new Tally()).add(outcome, count);
    }

    public String setting() {
        return setting;
    }

    /** Days that have anything to show, in order. */
    public Map<LocalDate, Tally> days() {
        return shownOf(days);
    }

    /** By the definitions' serial, in order. */
    public Map<Long, Tally> serials() {
        return shownOf(serials);
    }

    /** By the extension's version and the browser's engine: {@code 0.1.0 gecko}. */
    public Map<String, Tally> extensions() {
        return shownOf(extensions);
    }

    /** By why: {@code no-candidate}. */
    public Map<String, Tally> reasons() {
        return shownOf(reasons);
    }

    /** Since when it has not been found in most reports; empty if it was on the last day that has anything to show. */
    public Optional<LocalDate> brokenSince() {
        List<LocalDate> newestFirst = new ArrayList<>(days().keySet());
        newestFirst.sort(Comparator.reverseOrder());
        Optional<LocalDate> since = Optional.empty();
        for (LocalDate day : newestFirst) {
            if (days.get(day).foundPercent().orElse(0) >= BROKEN_BELOW_PERCENT) {
                break;
            }
            since = Optional.of(day);
        }
        return since;
    }

    private static <K> Map<K, Tally> shownOf(Map<K, Tally> tallies) {
        Map<K, Tally> shown = new TreeMap<>(tallies);
        shown.values().removeIf(tally -> tally.total() == 0);
        return shown;
    }

    static List<SettingHistory> of(Map<Cell, Long> counts) {
        Map<String, SettingHistory> histories = new HashMap<>();
        counts.forEach((cell, count) -> histories
                .computeIfAbsent(cell.report().setting(), SettingHistory::new)
                .add(cell.day(), cell.report(), count));
        return List.copyOf(histories.values());
    }
}
