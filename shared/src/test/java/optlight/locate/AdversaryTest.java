package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import optlight.TestDefinitions;
import optlight.definition.Definitions;
import optlight.guide.Wayfinder;
import optlight.saved.SavedElement;
import optlight.saved.SavedPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of setting pages made to mislead, with fixed seeds. Whatever was done to the page, an element that is located
 * is the target; once the target is gone, nothing is.
 *
 * <p>What cannot be told apart is not generated: a second control with our very label under our very heading; in a language
 * in which we know the heading but no label, another control alone under that heading; in one in which we know the label
 * but no heading, another control alone with that label.
 */
class AdversaryTest {
    private static final int CASES = Integer.getInteger("adversary.cases", 1_000);
    private static final Definitions DEFINITIONS = TestDefinitions.all();
    private static final LocatorEngine ENGINE = new LocatorEngine(new UnicodeNormalizer());

    @ParameterizedTest
    @EnumSource(MisleadingPage.Kind.class)
    void isNeverWrong(MisleadingPage.Kind kind) {
        List<String> wrong = new ArrayList<>();
        int present = 0;
        int located = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            MisleadingPage page = new MisleadingPage(kind, new Random(seed));
            LocateResult result = look(page);
            present += page.target() == null ? 0 : 1;
            if (result instanceof LocateResult.Located it) {
                located++;
                if (page.target() == null
                        || !((SavedElement) it.target()).element().equals(page.target())) {
                    wrong.add("seed " + seed + (page.target() == null ? ", target removed, " : ", ") + it.tier()
                            + " at " + it.target() + "\n" + page.document().html());
                }
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(3, wrong.size())), kind + ": wrong " + wrong.size());
        assertTrue(CASES - present >= CASES * 4 / 10, "the target is removed in " + (CASES - present));
        // A floor, so that silence everywhere does not pass for being careful.
        assertTrue(located >= present / 2, kind + ": located " + located + " of " + present);
    }

    private static LocateResult look(MisleadingPage page) {
        Document document = page.document();
        SavedElement root = SavedPage.of(document).root();
        List<Locator> targets =
                new Wayfinder(DEFINITIONS).from(page.path(), "genai-training").targets();
        return ENGINE.locate(root, root.attribute("lang"), targets).get(0);
    }
}
