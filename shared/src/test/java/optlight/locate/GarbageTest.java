package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import optlight.TestDefinitions;
import optlight.guide.Wayfinder;
import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages nobody would write: a reason comes back, never an exception, and never nothing at all. */
class GarbageTest {
    private static final String TARGET = "<label>{label}<input data-is=target type=checkbox role=switch></label>";

    /** Far beyond what any of this takes; only a hang or an explosion gets there. */
    private static final Duration HANG = Duration.ofSeconds(60);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                                 | before and after the target | result
        a megabyte of text beside it           | {1M}                        | located target B NAME_AND_SECTION
        a megabyte of text in a heading        | <h2>{1M}</h2>               | absent FOREIGN_SECTION
        hundreds of levels above it            | {deep}                      | located target B NAME_AND_SECTION
        ten thousand switches                  | {10kswitches}               | absent TOO_MANY_CANDIDATES
        ten thousand headings                  | {10kheadings}               | absent TOO_MANY_CANDIDATES
        ten thousand links                     | {10klinks}                  | located target B NAME_AND_SECTION
        labels that name each other in a ring  | <b id=a aria-labelledby=b></b><b id=b aria-labelledby=a></b><input type=checkbox aria-labelledby=a> | located target B NAME_AND_SECTION
        a control that names itself            | <input type=checkbox id=a aria-labelledby=a> | located target B NAME_AND_SECTION
        the same id on everything              | <p id=a>{label}</p><p id=a>x</p><input type=checkbox aria-labelledby=a> | ambiguous SEVERAL_MATCH
        a name of directional marks only       | <label>\u202e\u2066\u200f<input type=checkbox></label> | located target B NAME_AND_SECTION
        half of a surrogate pair               | <label>\ud83d<input type=checkbox></label>   | located target B NAME_AND_SECTION
        tags that are never closed             | <div><p><b><i><span><a><ul><li> | located target B NAME_AND_SECTION
        """)
    void givesAReason(String what, String noise, String expected) {
        String filled = noise.replace("{1M}", "x ".repeat(500_000))
                .replace("{deep}", "<div>".repeat(300))
                .replace("{10kswitches}", "<label>x<input type=checkbox></label>".repeat(10_000))
                .replace("{10kheadings}", "<h2>x</h2>".repeat(10_000))
                .replace("{10klinks}", "<a href=/mypreferences/d/x>x</a>".repeat(10_000));
        String main = "<h1>{title}</h1>"
                + (filled.startsWith("<h2>") || filled.startsWith("<div>") ? filled + TARGET : TARGET + filled);
        assertEquals(expected, assertTimeoutPreemptively(HANG, () -> at(main)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what a hostile page writes           | label
        Cyrillic letters that look the same    | Us\u0435 my d\u0430ta for training content creation AI models
        turned round by an override            | \u202eUse my data for training content creation AI models for companies
        a word hidden by a zero-width joiner   | Use my data for training content creation AI models com\u200dpany
        mathematical letters                   | \uD835\uDC14se my data for training content moderation AI models
        """)
    void aLabelThatLooksLikeOursIsNotOurs(String what, String label) {
        String page = "<h1>{title}</h1><label>" + label + "<input type=checkbox role=switch></label>";
        assertEquals("absent NAME_CONFLICT", at(page));
    }

    @Test
    void aListOfTenThousandRowsIsNoCategory() {
        String rows = "<a href=/mypreferences/d/settings/x>x</a>".repeat(10_000);
        String page = SwitchTest.page("en", rows);
        assertEquals("absent TOO_MANY_CANDIDATES", Look.at(TestDefinitions.PRIVACY_PAGE, "genai-training", page));
    }

    /** Whatever letters a page is made of. */
    @Test
    void shreddedPagesGetReasonsToo() {
        String page = SwitchTest.page("en", "<h1>{title}</h1><fieldset>" + TARGET + "</fieldset>" + TARGET);
        List<Locator> targets = new Wayfinder(TestDefinitions.all())
                .from(TestDefinitions.GENAI_PAGE, "")
                .targets();
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder shredded = new StringBuilder(page);
            for (int cut = 0; cut < 12; cut++) {
                int at = random.nextInt(shredded.length());
                if (random.nextBoolean()) {
                    shredded.deleteCharAt(at);
                } else {
                    shredded.insert(at, "<>\"'=/ \u0000\u202e&".charAt(random.nextInt(10)));
                }
            }
            var root = SavedPage.of(shredded.toString()).root();
            for (LocateResult result : Look.results(targets, root)) {
                assertNotNull(result.reason(), () -> shredded.toString());
            }
        }
    }

    private static String at(String main) {
        return Look.at(TestDefinitions.GENAI_PAGE, "", SwitchTest.page("en", main));
    }
}
