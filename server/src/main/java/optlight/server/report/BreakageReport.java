package optlight.server.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a maintainer may see of the counters: which settings are found and which are not, since when, and with which
 * versions. Every number in it is a sum of at least {@link Anonymity#K} reports, rounded down.
 *
 * @param from     the first day looked at, in UTC
 * @param to       the last one
 * @param settings those that have anything to show: broken ones first, the most recent first; then by id
 * @param hidden   how many settings were reported too seldom to be shown
 */
public record BreakageReport(LocalDate from, LocalDate to, List<SettingHistory> settings, int hidden) {
    public BreakageReport {
        settings = List.copyOf(settings);
    }

    static BreakageReport of(Map<Cell, Long> counts, LocalDate today, int days) {
        List<SettingHistory> all = SettingHistory.of(counts);
        Comparator<SettingHistory> brokenFirst = Comparator.comparing(
                SettingHistory::brokenSince, Comparator.comparing(since -> since.orElse(LocalDate.MIN)));
        List<SettingHistory> shown = all.stream()
                .filter(history -> !history.serials().isEmpty())
                .sorted(brokenFirst.reversed().thenComparing(SettingHistory::setting))
                .toList();
        return new BreakageReport(today.minusDays(days - 1L), today, shown, all.size() - shown.size());
    }
}
