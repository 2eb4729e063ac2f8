package optlight.server.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a maintainer may see of the counters: which settings are found and which are not, since when, and with which
 * versions. Every number in it is a sum of at least {@link Anonymity#K} reports, rounded down.
 *
 * @param from     the first day looked at, in UTC
 * @param to       the last one
 * @param settings those that have anything to show: broken ones first, the most recent first; then by id
 * @param whole    whether this is all there is to show, and not only the largest numbers
 */
public record BreakageReport(LocalDate from, LocalDate to, List<SettingHistory> settings, boolean whole) {
    public BreakageReport {
        settings = List.copyOf(settings);
    }

    static BreakageReport of(Sums sums, LocalDate today, int days) {
        Comparator<SettingHistory> brokenFirst = Comparator.comparing(
                SettingHistory::brokenSince, Comparator.comparing(since -> since.orElse(LocalDate.MIN)));
        List<SettingHistory> shown = SettingHistory.of(sums.shown()).stream()
                .sorted(brokenFirst.reversed().thenComparing(SettingHistory::setting))
                .toList();
        return new BreakageReport(today.minusDays(days - 1L), today, shown, sums.whole());
    }
}
