package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.guide.Wayfinder;
import optlight.saved.SavedPage;

/** One look at a saved page, and its answer in words for the tables. */
final class Look {
    private Look() {}

    /** What the engine answers for the targets of a page, as {@code located target B NAME_AND_SECTION, absent …}. */
    static String at(String path, String wanted, String html) {
        return at(TestDefinitions.all(), path, wanted, html);
    }

    static String at(Definitions definitions, String path, String wanted, String html) {
        return String.join(", ", words(results(definitions, path, wanted, html)));
    }

    static String at(Locator locator, String html) {
        return String.join(
                ", ", words(results(List.of(locator), SavedPage.of(html).root())));
    }

    /** One switch that may be told by being alone, and nothing else; off is recommended. */
    static Locator sole(String setting, Names names, Names section) {
        return new Locator(
                setting,
                "use",
                Locator.Kind.SWITCH,
                List.of(),
                List.of(),
                LanguageNames.of(names),
                List.of(),
                "off",
                LanguageNames.of(section),
                true,
                Rivals.none());
    }

    static List<LocateResult> results(Definitions definitions, String path, String wanted, String html) {
        return results(
                new Wayfinder(definitions).from(path, wanted).targets(),
                SavedPage.of(html).root());
    }

    static List<LocateResult> results(List<Locator> targets, PageElement root) {
        return new LocatorEngine(new UnicodeNormalizer()).locate(root, root.attribute("lang"), targets);
    }

    static List<String> words(List<LocateResult> results) {
        List<String> words = new ArrayList<>();
        for (LocateResult result : results) {
            words.add(result.fold(
                    it -> "located " + which(it.target()) + " " + it.tier() + " " + it.reason(),
                    it -> "hinted " + which(it.target()) + " " + it.reason(),
                    it -> "ambiguous " + it.reason(),
                    it -> "absent " + it.reason()));
        }
        return words;
    }

    /** The tables mark elements with {@code data-is}, which the engine never reads. */
    private static String which(PageElement element) {
        return element.has("data-is") ? element.attribute("data-is") : "?";
    }
}
