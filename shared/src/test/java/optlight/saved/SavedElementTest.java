package optlight.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import optlight.locate.AccessibleName;
import optlight.locate.PageElement;
import optlight.locate.PageNode;
import optlight.locate.PageText;
import optlight.locate.UnicodeNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames, shadow roots and slots of saved pages, and where their elements stand in the file. */
class SavedElementTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/composed-cases.txt", delimiter = '|', quoteCharacter = '`')
    void isSeenThroughTheBordersOfFramesAndShadowRoots(String ask, String what, String page, String answer) {
        assertEquals(
                answer == null ? "" : answer, answer(ask, SavedPage.of(page).root()));
    }

    /** As the extension's {@code ComposedProbe} answers in a browser. */
    private static String answer(String ask, PageElement root) {
        List<PageElement> found = root.select(ask.equals("inputs") ? "input" : "#t");
        List<String> words = new ArrayList<>();
        if (ask.equals("inputs")) {
            for (PageElement input : found) {
                assertTrue(input.closest("html").isPresent());
                words.add(input.rendered() ? input.attribute("id") : "");
            }
        } else if (ask.equals("rendered")) {
            words.add("" + (!found.isEmpty() && found.get(0).rendered()));
        } else if (ask.equals("name")) {
            words.add(new UnicodeNormalizer().normalize(AccessibleName.of(found.get(0))));
        } else if (ask.equals("above")) {
            for (var at = found.get(0).parent(); at.isPresent(); at = at.get().parent()) {
                words.add(at.get().tag());
            }
        } else {
            for (PageNode child : found.get(0).children()) {
                words.add(
                        child instanceof PageElement element ? element.tag() : '"' + ((PageText) child).value() + '"');
            }
        }
        return String.join(" ", words);
    }

    /** Not in the table of all: Chromium takes the one for rendered, Firefox the other. */
    @ParameterizedTest
    @ValueSource(strings = {"<map><area id=t href=x></map>", "<canvas><b id=t></b></canvas>"})
    void isNotRenderedWhereBrowsersDisagree(String page) {
        assertFalse(SavedPage.of(page).root().select("#t").get(0).rendered());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p></p><div><p></p><p id=t></p></div>                            | /html[1]/body[1]/div[1]/p[2]
        <x-r><template shadowrootmode=open><p id=t></p></template></x-r> | /html[1]/body[1]/x-r[1]/template[1]/p[1]
        <iframe></iframe><iframe srcdoc='<p id=t></p>'></iframe>         | /html[1]/body[1]/iframe[2]/html[1]/body[1]/p[1]
        <table><tr><td id=t>                                             | /html[1]/body[1]/table[1]/tbody[1]/tr[1]/td[1]
        """)
    void saysWhereItStandsInTheFile(String page, String xpath) {
        PageElement target = SavedPage.of(page).root().select("#t").get(0);
        assertEquals(xpath, ((SavedElement) target).xpath());
    }
}
