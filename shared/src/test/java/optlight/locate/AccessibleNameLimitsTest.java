package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optlight.TestDefinitions;
import optlight.saved.SavedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read for one name, and that what was not read to its end matches nothing. */
class AccessibleNameLimitsTest {
    private static final String CUT = "\ue000";

    @ParameterizedTest(name = "{0}, {2} times")
    @CsvSource(delimiter = '|', textBlock = """
        # case                       | before            | times   | after | read
        words                        | 'word '           | 190     | ''    | true
        words                        | 'word '           | 210     | ''    | false
        letters without a space      | x                 | 1000000 | ''    | false
        white space                  | ' '               | 15000   | C     | true
        white space                  | ' '               | 1000000 | C     | false
        characters nobody sees       | \u200b           | 990     | C     | true
        characters nobody sees       | \u200b           | 1000000 | C     | false
        empty elements               | <i></i>           | 400     | C     | true
        empty elements               | <i></i>           | 600     | C     | false
        hidden elements, with a text | <i hidden>not</i> | 400     | C     | true
        hidden elements, with a text | <i hidden>not</i> | 600     | C     | false
        texts                        | x<i></i>          | 200     | C     | true
        texts                        | x<i></i>          | 300     | C     | false
        nested elements              | <i>               | 400     | C     | true
        nested elements              | <i>               | 10000   | C     | false
        """)
    void readsANameToItsEndOrNotAtAll(String why, String before, int times, String after, boolean read) {
        String name = AccessibleName.of(target("<div id=t role=switch>C " + before.repeat(times) + after + "</div>"));
        assertEquals(!read, name.endsWith(" " + CUT), name);
        assertTrue(name.length() <= 1_010, "" + name.length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                 | page
        ids of nothing         | <div id=t role=switch aria-labelledby='{x }'>C</div>
        one id again and again | <div id=t role=switch aria-labelledby='{a }'>C</div><p id=a>A</p>
        a long aria-label      | <div id=t role=switch aria-label='{label }'>C</div>
        a long label           | <label for=t>{label }</label><input id=t type=checkbox>
        many labels            | {<label for=t></label>}<input id=t type=checkbox>
        a long title           | <input id=t type=checkbox title='{title }'>
        """)
    void endsWhateverThePageHasTooMuchOf(String why, String page) {
        int open = page.indexOf('{');
        int close = page.indexOf('}');
        String much = page.substring(open + 1, close).repeat(10_000);
        String name = AccessibleName.of(target(page.substring(0, open) + much + page.substring(close + 1)));
        assertTrue(name.endsWith(" " + CUT), name);
    }

    @Test
    void aHundredThousandLevelsOverflowNoStack() {
        Element top = new Element("p").text("C");
        for (int i = 0; i < 100_000; i++) {
            top = new Element("p").attr("role", "switch").appendChild(top);
        }
        Document document = Document.createShell("");
        document.body().appendChild(top);
        PageElement page = SavedPage.of(document).root().select("p").get(0);
        assertEquals(" " + CUT, AccessibleName.of(page));
        assertEquals(" " + CUT, AccessibleName.text(page));
        assertEquals(List.of(" " + CUT), AccessibleName.leafTexts(page));
    }

    @Test
    void leavesAreAllReadOrNone() {
        String line = "<p>Title</p>";
        assertEquals(
                300,
                AccessibleName.leafTexts(target("<a id=t>" + line.repeat(300) + "</a>"))
                        .size());
        assertEquals(List.of(" " + CUT), AccessibleName.leafTexts(target("<a id=t>" + line.repeat(600) + "</a>")));
    }

    @Test
    void aNameThatWasCutIsNobodys() {
        UnicodeNormalizer normalizer = new UnicodeNormalizer();
        String known = "use my data for training";
        String cut = normalizer.normalize("Use my data for training " + CUT);
        assertFalse(
                cut.equals(known) || NearName.isNear(known, AccessibleName.tokens(known), AccessibleName.tokens(cut)),
                cut);
        assertFalse(normalizer.normalize(" " + CUT).isEmpty());
    }

    @ParameterizedTest(name = "{0} nodes more")
    @CsvSource(delimiter = '|', textBlock = """
        100 | located target B NAME_AND_SECTION
        600 | absent NAME_CONFLICT
        """)
    void aLabelThatWasCutFindsNothing(int more, String expected) {
        String main = "<h1>{title}</h1><label>{label}" + "<i></i>".repeat(more)
                + "<input data-is=target type=checkbox></label>";
        assertEquals(expected, Look.at(TestDefinitions.GENAI_PAGE, "", SwitchTest.page("en", main)));
    }

    private static PageElement target(String page) {
        return SavedPage.of(page).root().byId("t").orElseThrow();
    }
}
