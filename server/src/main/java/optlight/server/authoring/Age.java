package optlight.server.authoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import optlight.definition.Setting;

/**
 * How long ago somebody last compared a setting with a source.
 *
 * @param file    as seen from the authored folder
 * @param checked as the setting's file has it
 * @param days    whole days; of a month without a day, from its first: it may be that long
 */
public record Age(String file, String setting, String checked, long days) {
    /**
     * The settings and forms that have not been checked for so long, the oldest first.
     *
     * @param limit days; a setting checked exactly so long ago is not listed
     */
    static List<Age> over(long limit, List<AuthoredSetting> places, LocalDate today) {
        List<Age> ages = new ArrayList<>();
        for (AuthoredSetting place : places) {
            Setting setting = place.setting();
            long days = ChronoUnit.DAYS.between(firstDay(setting.checked()), today);
            if (days > limit) {
                ages.add(new Age(place.file(), setting.id(), setting.checked(), days));
            }
        }
        ages.sort(Comparator.comparingLong(Age::days).reversed().thenComparing(Age::setting));
        return ages;
    }

    /** @param date a day or a month, as {@code Require.date} lets pass */
    private static LocalDate firstDay(String date) {
        return date.length() == "2026-11".length() ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    @Override
    public String toString() {
        return file + ": checked " + checked + ", " + days + " days ago";
    }
}
