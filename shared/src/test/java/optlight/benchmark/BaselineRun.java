package optlight.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.benchmark.baseline.Baseline;
import optlight.benchmark.baseline.Baselines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The baselines on the same pages. Each is recorded once for each target, on one unchanged page in English. */
final class BaselineRun {
    private final Map<String, List<Baseline>> recorded = new HashMap<>();

    BaselineRun(CaseMaker maker, long seed) {
        for (PageKind kind : PageKind.values()) {
            for (Subject subject : kind.subjects()) {
                for (int control = 0; control < (subject == Subject.INVITES ? 4 : 1); control++) {
                    Case page = maker.recorded(subject, control, kind, seed);
                    String place = page.truth.get(control).get(0);
                    Element element = Jsoup.parse(page.html).selectXpath(place).first();
                    recorded.put(key(page), Baselines.recordedFrom(element));
                }
            }
        }
    }

    private static String key(Case it) {
        return it.spec.kind() + " " + it.spec.subject() + " " + it.spec.control();
    }

    /** What each baseline made of the page, by its name. A baseline gives no hints. */
    Map<String, Verdict> judge(Case it) {
        Document page = Jsoup.parse(it.html);
        List<String> truth = it.truth.getOrDefault(it.spec.kind().isLink() ? 0 : it.spec.control(), List.of());
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Baseline baseline : recorded.get(key(it))) {
            Optional<Element> found = baseline.find(page);
            Verdict verdict = found.isEmpty()
                    ? Verdict.SILENT
                    : truth.contains(Places.xpath(found.get())) ? Verdict.RIGHT : Verdict.WRONG;
            verdicts.put(baseline.name(), verdict);
        }
        return verdicts;
    }
}
