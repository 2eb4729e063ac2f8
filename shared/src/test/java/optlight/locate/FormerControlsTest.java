package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;

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

    private PageElement one(String id) {
        return page.byId(id).orElseThrow();
    }
}
