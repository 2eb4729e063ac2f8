package optlight.server.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import optlight.definition.Claim;
import optlight.definition.Explainer;
import optlight.definition.Setting;
import optlight.definition.Source;

/** Nothing was looked at on a day that is yet to come. */
final class DateLint {
    private final AuthoredFolder folder;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    DateLint(AuthoredFolder folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    List<Problem> problems() {
        for (AuthoredSetting place : folder.places()) {
            Setting setting = place.setting();
            check(place.file(), "checked", setting.checked());
            check(place.file(), "", setting.sources());
        }
        for (Explainer explainer : folder.explainers()) {
            String file = "explainers/" + explainer.id() + ".json";
            for (Claim claim : explainer.claims()) {
                check(file, "checked of claim " + claim.id(), claim.checked());
                check(file, " of claim " + claim.id(), claim.sources());
            }
        }
        return problems;
    }

    private void check(String file, String of, List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            check(file, "seen of sources[" + i + "]" + of, sources.get(i).seen());
        }
    }

    /** @param date a day or a month, as {@code Require.date} lets pass */
    private void check(String file, String what, String date) {
        if (Age.firstDay(date).isAfter(today)) {
            problems.add(new Problem(file, what + " must not be after today, " + today + ", is \"" + date + "\""));
        }
    }
}
