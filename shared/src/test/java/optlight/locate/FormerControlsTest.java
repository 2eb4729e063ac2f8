package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optlight.TestDefinitions;
import optlight.guide.Wayfinder;
import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerControlsTest {
    private final PageElement page = SavedPage.of("<input id=a type=checkbox aria-label=A><input id=b type=checkbox"
                    + " aria-label=B><input id=c type=checkbox aria-label=C hidden>")
            .root();
    private final FormerControls controls = new FormerControls();

    @Test
    void whatStoodThereBeforeThePageWasLeftIsTheFormerPages() {
        controls.saw(page);
        assertFalse(controls.has(one("a")));
        controls.left();
        assertTrue(controls.has(one("a")));
        assertTrue(controls.has(one("b")));
    }

    @Test
    void anotherNodeOfTheSameNameIsTheNewPages() {
        controls.saw(page);
        controls.left();
        PageElement other =
                SavedPage.of("<input id=a type=checkbox aria-label=A>").root();
        assertFalse(controls.has(other.byId("a").orElseThrow()));
    }

    @Test
    void whatWasNotToBeSeenIsNoFormerControl() {
        controls.saw(page);
        controls.left();
        assertFalse(controls.has(one("c")));
    }

    @Test
    void leavingTwiceForgetsThePageBefore() {
        controls.saw(page);
        controls.left();
        controls.saw(SavedPage.of("<p>nothing").root());
        controls.left();
        assertFalse(controls.has(one("a")));
    }

    /** Controls of every kind, as a look at controls and one at links come by them: only the first reads names. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the page of a switch,       /mypreferences/d/settings/data-for-ai-improvement",
        "a page of rows,             /mypreferences/d/categories/privacy",
        "a page that takes too much, /mypreferences/d/settings/data-for-ai-improvement"
    })
    void aLookHandsOverWhatStandsThere(String why, String path) {
        PageElement whole = SavedPage.of(
                        (why.contains("too much") ? "<input type=password>" : "")
                                + "<main><h2>One</h2><input id=a type=checkbox aria-label=A>"
                                + "<div id=b role=switch aria-label=B><input id=c type=checkbox></div>"
                                + "<h2 id=d role=switch>D</h2><input id=e type=radio name=x aria-label=E>"
                                + "<button id=f aria-pressed=true>F</button><span aria-hidden=true><input id=g type=radio></span>"
                                + "<div hidden><input id=h type=checkbox></div></main><footer><b id=i role=switch>I</b></footer>")
                .root();
        LocatorEngine engine = new LocatorEngine(new UnicodeNormalizer());
        List<Locator> targets = new Wayfinder(TestDefinitions.all())
                .from(path, "genai-training")
                .targets();
        engine.locate(whole, "en", targets);
        engine.handOver(controls);
        controls.left();
        StringBuilder former = new StringBuilder();
        for (char id = 'a'; id <= 'i'; id++) {
            if (controls.has(whole.byId(String.valueOf(id)).orElseThrow())) {
                former.append(id);
            }
        }
        assertEquals("abcdefgi", former.toString());
    }

    private PageElement one(String id) {
        return page.byId(id).orElseThrow();
    }
}
