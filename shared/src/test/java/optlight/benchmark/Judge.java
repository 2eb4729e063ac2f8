package optlight.benchmark;

import java.util.List;
import optlight.guide.Wayfinder;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.LocatorEngine;
import optlight.locate.PageElement;
import optlight.locate.UnicodeNormalizer;
import optlight.saved.SavedElement;
import optlight.saved.SavedPage;

/** Shows a page to the engine, as a browser would, and compares its answers with the truth. */
final class Judge {
    private final LocatorEngine engine = new LocatorEngine(new UnicodeNormalizer());

    Outcome judge(Case it) {
        List<Locator> targets = new Wayfinder(it.spec.definitions())
                .from(it.path, it.spec.subject().setting)
                .targets();
        PageElement root = SavedPage.of(it.html).root();
        List<LocateResult> results = engine.locate(root, root.attribute("lang"), targets);
        int focus = it.spec.kind().isLink() ? 0 : it.spec.control();
        Outcome outcome = outcome(it, it.spec.control(), results.get(focus));
        for (int i = 0; i < results.size(); i++) {
            // A spotlight of another control of the setting on anything but itself is as wrong as one of the focus.
            Outcome other = i == focus ? outcome : outcome(it, i, results.get(i));
            if (other.verdict() == Verdict.WRONG) {
                return other;
            }
        }
        return outcome;
    }

    private static Outcome outcome(Case it, int control, LocateResult result) {
        List<String> truth = it.truth.getOrDefault(it.spec.kind().isLink() ? 0 : control, List.of());
        String reason = result.reason().name();
        return result.fold(
                located -> {
                    String at = xpath(located.target());
                    Verdict verdict = truth.contains(at) ? Verdict.RIGHT : Verdict.WRONG;
                    return new Outcome(it, verdict, located.tier().name(), reason, at);
                },
                hinted -> {
                    String at = xpath(hinted.target());
                    boolean right = truth.contains(at) || it.group.contains(at);
                    return new Outcome(it, right ? Verdict.HINT_RIGHT : Verdict.HINT_WRONG, "hint", reason, at);
                },
                ambiguous -> new Outcome(it, Verdict.SILENT, "-", reason, ""),
                absent -> new Outcome(it, Verdict.SILENT, "-", reason, ""));
    }

    private static String xpath(PageElement element) {
        return ((SavedElement) element).xpath();
    }
}
