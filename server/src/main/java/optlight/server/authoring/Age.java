package optlight.server.authoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import optlight.definition.Claim;
import optlight.definition.Explainer;
import optlight.definition.Setting;

/**
 * How long ago somebody last compared a setting, or a claim of an explainer, with a source.
 *
 * @param file    as seen from the authored folder
 * @param subject the id of the setting, or {@code claim first}
 * @param checked as the file has it
 * @param days    whole days; of a month without a day, from its first: it may be that long
 */
public record Age(String file, String subject, String checked, long days) {
    /**
     * The settings, forms and claims that have not been checked for so long, the oldest first.
     *
     * @param limit days; what was checked exactly so long ago is not listed
     */
    static List<Age> over(long limit, List<AuthoredSetting> places, List<Explainer> explainers, LocalDate today) {
        List<Age> ages = new ArrayList<>();
        for (AuthoredSetting place : places) {
            Setting setting = place.setting();
            ages.add(of(place.file(), setting.id(), setting.checked(), today));
        }
        for (Explainer explainer : explainers) {
            for (Claim claim : explainer.claims()) {
                ages.add(of("explainers/" + explainer.id() + ".json", "claim " + claim.id(), claim.checked(), today));
            }
        }
        ages.removeIf(it -> it.days <= limit);
        ages.sort(Comparator.comparingLong(Age::days)
                .reversed()
                .thenComparing(Age::file)
                .thenComparing(Age::subject));
        return ages;
    }

    private static Age of(String file, String subject, String checked, LocalDate today) {
        return new Age(file, subject, checked, ChronoUnit.DAYS.between(firstDay(checked), today));
    }

    /** @param date a day or a month, as {@code Require.date} lets pass */
    static LocalDate firstDay(String date) {
        return date.length() == "2026-11".length() ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    @Override
    public String toString() {
        return file + ": " + subject + " checked " + checked + ", " + days + " days ago";
    }
}
