package optlight.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.junit.jupiter.api.Test;

/** The pages are what they are said to be: truth is right, and stands nowhere in them. */
class BenchmarkTest {
    private static final CaseMaker MAKER = new CaseMaker(Path.of("src/main/definitions"));
    private static final int SOME = 300;

    private static List<Case> cases(long seed, boolean removed) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < SOME; i++) {
            cases.add(MAKER.random(Rng.mixed(seed, i), removed));
        }
        return cases;
    }

    @Test
    void whatIsWrittenReadsBackWithTheTargetInItsPlace() {
        List<Case> cases = cases(1, false);
        cases.addAll(MAKER.unchanged(1, List.of("en", "ar")));
        for (Case it : cases) {
            String place = it.truth
                    .get(it.spec.kind().isLink() ? 0 : it.spec.control())
                    .get(0);
            Document page = Jsoup.parse(it.html);
            var element = Places.at(page, place);
            element.ownerDocument().outputSettings(new OutputSettings().prettyPrint(false));
            assertEquals(it.control, element.outerHtml(), it::toString);
        }
    }

    @Test
    void oneSeedMakesOnePage() {
        for (int i = 0; i < 50; i++) {
            assertEquals(MAKER.random(i, i % 2 == 0).html, MAKER.random(i, i % 2 == 0).html);
        }
    }

    @Test
    void noPageSaysWhereTheTargetIs() {
        for (Case it : cases(2, false)) {
            assertFalse(it.html.contains("data-m="), it::toString);
            assertFalse(it.html.contains("${"), it::toString);
        }
    }

    @Test
    void withoutTheTargetThereIsNoTruth() {
        for (Case it : cases(3, true)) {
            assertTrue(it.removed, it::toString);
            assertEquals(List.of(), it.truth.getOrDefault(it.spec.kind().isLink() ? 0 : it.spec.control(), List.of()));
        }
    }

    @Test
    void everyOperatorIsSeenAtWork() {
        Set<String> idle = new TreeSet<>();
        CaseMaker.operators().forEach(it -> idle.add(it.name()));
        Removals.ALL.forEach(it -> idle.add(it.name()));
        cases(4, false).forEach(it -> idle.removeAll(it.operators));
        cases(4, true).forEach(it -> idle.removeAll(it.operators));
        assertEquals(Set.of(), idle);
    }

    @Test
    void languagesThatTheDefinitionsDoNotHaveAreHeldOut() {
        for (Case it : MAKER.unchanged(5, Words.LANGUAGES)) {
            if (Set.of("ar", "ja", "tr", "hu").contains(it.spec.words().language())) {
                assertEquals(Known.HELD_OUT, it.spec.known(), it::toString);
            }
            if (it.spec.words().language().equals("en")) {
                assertEquals(Known.KNOWN, it.spec.known(), it::toString);
            }
        }
    }
}
