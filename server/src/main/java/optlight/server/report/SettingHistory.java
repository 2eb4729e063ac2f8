package optlight.server.report;

import java.time.LocalDate;
import java.util.Collections;
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
    private final TreeMap<LocalDate, Tally> days = new TreeMap<>();
    private final Map<Long, Tally> serials = new TreeMap<>();
    private final Map<String, Tally> extensions = new TreeMap<>();
    private final Map<String, Tally> reasons = new TreeMap<>();

    SettingHistory(String setting) {
        this.setting = setting;
    }

    private void add(Sum sum) {
        switch (sum.side()) {
            case DAY -> add(days, LocalDate.parse(sum.part()), sum);
            case SERIAL -> add(serials, Long.valueOf(sum.part()), sum);
            case EXTENSION -> add(extensions, sum.part(), sum);
            case REASON -> add(reasons, sum.part(), sum);
        }
    }

    private static <K> void add(Map<K, Tally> tallies, K part, Sum sum) {
        tallies.computeIfAbsent(part, it -> new Tally()).add(sum.outcome(), sum.reports());
    }

    public String setting() {
        return setting;
    }

    /** Days that have anything to show, in order. */
    public Map<LocalDate, Tally> days() {
        return Collections.unmodifiableMap(days);
    }

    /** By the definitions' serial, in order. */
    public Map<Long, Tally> serials() {
        return Collections.unmodifiableMap(serials);
    }

    /** By the extension's version and the browser's engine: {@code 0.1.0 gecko}. */
    public Map<String, Tally> extensions() {
        return Collections.unmodifiableMap(extensions);
    }

    /** By why: {@code no-candidate}. */
    public Map<String, Tally> reasons() {
        return Collections.unmodifiableMap(reasons);
    }

    /**
     * Since when it has certainly not been found in most reports; empty if it was on the last day that tells. Days that do not
     * tell, since too much of them is hidden, are passed over.
     */
    public Optional<LocalDate> brokenSince() {
        Optional<LocalDate> since = Optional.empty();
        for (Map.Entry<LocalDate, Tally> day : days.descendingMap().entrySet()) {
            FoundShare share = day.getValue().found();
            if (share.leastPercent() >= BROKEN_BELOW_PERCENT) {
                break;
            }
            if (share.mostPercent() < BROKEN_BELOW_PERCENT) {
                since = Optional.of(day.getKey());
            }
        }
        return since;
    }

    static List<SettingHistory> of(List<Sum> sums) {
        Map<String, SettingHistory> histories = new HashMap<>();
        sums.forEach(sum ->
                histories.computeIfAbsent(sum.setting(), SettingHistory::new).add(sum));
        return List.copyOf(histories.values());
    }
}
