package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Radio groups. {@code {1}}, {@code {2}}, {@code {any}} stand for the known options, {@code {h}} for the heading. */
class RadioGroupTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                | page                                                                                        | result
        as we know it                         | {h}{1}{2}{any}                                                                              | located target B NAME_AND_SECTION
        options in another order              | {h}{any}{2}{1}                                                                              | located target B NAME_AND_SECTION
        no heading, but alone                 | {1}{2}{any}                                                                                 | absent WEAK_EVIDENCE
        two letters swapped in an option      | {h}<label>1st and 2nd degree connectoins<input type=radio name=e></label>{1}{any}           | located target C NEAR_NAME_AND_SECTION
        the same, and no heading              | <label>1st and 2nd degree connectoins<input type=radio name=e></label>{1}{any}              | absent WEAK_EVIDENCE
        a badge on an option                  | {h}<label>1st and 2nd degree connections beta<input type=radio name=e></label>{1}{any}      | located target B NAME_AND_SECTION
        a badge in an element, without a blank| {h}<label>1st and 2nd degree connections<b>New</b><input type=radio name=e></label>{1}{any} | located target B NAME_AND_SECTION
        a badge, and two letters swapped      | {h}<label>1st and 2nd degree connectoins<b>New</b><input type=radio name=e></label>{1}{any} | located target C NEAR_NAME_AND_SECTION
        named by its group                    | <h1>Settings</h1><div role=radiogroup aria-label='Discover by email'>{r1}{r2}{rany}</div>   | located target B NAME_AND_SECTION
        a rival's group that is a question    | {h}<div role=radiogroup aria-label='Discover by phone?'>{r1}{r2}{rany}</div>                | absent RIVAL_CLAIMED
        a rival's group with a badge          | {h}<div role=radiogroup aria-label='Discover by phone new'>{r1}{r2}{rany}</div>             | absent RIVAL_CLAIMED
        a rival's group under our heading     | {h}<div role=radiogroup aria-label='Discover by phone'>{r1}{r2}{rany}</div>                 | absent RIVAL_CLAIMED
        a question before the group           | {h}<h4>Who can discover you?</h4>{1}{2}{any}                                                | located target B NAME_AND_SECTION
        divs with roles                       | {h}<div role=radiogroup>{r1}{r2}{rany}</div>                                                | located target B NAME_AND_SECTION
        divs with roles around native radios  | {h}<div role=radiogroup><div role=radio aria-label='1st degree connections' data-is=target><input type=radio name=n></div>{r2}{rany}</div> | located target B NAME_AND_SECTION
        beside another group elsewhere        | {h}{1}{2}{any}<h2>More</h2><label>Yes<input type=radio name=m></label><label>No<input type=radio name=m></label> | located target B NAME_AND_SECTION
        an option missing                     | {h}{1}{any}                                                                                 | absent NAME_CONFLICT
        an option too many                    | {h}{1}{2}{any}<label>Nobody<input type=radio name=e></label>                                | absent NAME_CONFLICT
        an option renamed                     | {h}{1}{2}<label>Everyone<input type=radio name=e></label>                                   | absent NAME_CONFLICT
        an option twice                       | {h}{1}{1}{any}                                                                              | absent NAME_CONFLICT
        a nameless option                     | {h}{1}{2}<input type=radio name=e>                                                          | absent NAME_CONFLICT
        options of something else             | {h}<label>Yes<input type=radio name=m></label><label>No<input type=radio name=m></label>    | absent NAME_CONFLICT
        under another heading                 | {h}<h2>Company page</h2>{1}{2}{any}                                                         | absent FOREIGN_SECTION
        under a rival's heading               | <h1>Discover by phone</h1>{1}{2}{any}                                                       | absent RIVAL_CLAIMED
        in another's region                   | {h}<section aria-label='Company page'>{1}{2}{any}</section>                                 | absent FOREIGN_SECTION
        in another's region, a group in it    | {h}<section aria-label='Company page'><div role=radiogroup>{r1}{r2}{rany}</div></section>   | absent FOREIGN_SECTION
        in another's tab                      | {h}<b id=b>Company page</b><div role=tabpanel aria-labelledby=b>{1}{2}{any}</div>           | absent FOREIGN_SECTION
        in a group of any name                | {h}<div role=radiogroup aria-label='Who can see you'>{r1}{r2}{rany}</div>                   | located target B NAME_AND_SECTION
        two groups alike                      | {h}<div role=radiogroup>{r1}{r2}{rany}</div><div role=radiogroup>{r1}{r2}{rany}</div>       | ambiguous SEVERAL_MATCH
        radios that are no group              | {h}{r1}{r2}{rany}                                                                           | absent NOT_ALONE
        split over two groups                 | {h}{1}{2}<label>Anyone<input type=radio name=other></label>                                 | absent NOT_ALONE
        no radios                             | {h}<label>1st degree connections<input type=checkbox></label>                               | absent NO_CANDIDATE
        a hidden copy                         | {h}<div hidden>{1}{2}{any}</div>                                                            | absent NO_CANDIDATE
        a poll in a post beside the main part | <p>-</p></main><article>{h}{1}{2}{any}</article>                                            | absent NO_CANDIDATE
        """)
    void findsTheRecommendedRadio(String why, String main, String expected) {
        assertEquals(expected, at(main));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                              | lang | page                                                                                   | result
        options in an unknown language      | ar   | <h1>x</h1><label>أ<input type=radio name=n data-is=first></label><label>ب<input type=radio name=n></label> | absent UNKNOWN_LANGUAGE
        known heading, unknown options      | ar   | {h}<label>أ<input type=radio name=n></label><label>ب<input type=radio name=n></label>  | absent NAME_CONFLICT
        one option known, others not        | ar   | <h1>x</h1>{1}<label>ب<input type=radio name=e></label>                                 | absent FOREIGN_SECTION
        one option known, no heading        | ar   | {1}<label>ب<input type=radio name=e></label>                                           | absent NAME_CONFLICT
        the last option known         | ar   | <label>ب<input type=radio name=e></label>{any}                                         | absent NAME_CONFLICT
        two groups in an unknown language   | ar   | <label>أ<input type=radio name=n></label><label>ب<input type=radio name=m></label>     | absent NOT_ALONE
        all known, page says it is Arabic   | ar   | {h}{1}{2}{any}                                                                         | located target B NAME_AND_SECTION
        """)
    void pointsAtNoRadioItCannotRead(String why, String lang, String main, String expected) {
        assertEquals(expected, Look.at(TestDefinitions.EMAIL_PAGE, "", SwitchTest.page(lang, filled(main))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                              | lang | page                                                                                                  | result
        key and options                     | en   | {h}{1}{2}{any}                                                                                        | located target A KEY
        key, an option more                 | en   | {h}{1}{2}{any}<label>Nobody<input type=radio name=e></label>                                          | located target A KEY
        key, under another heading          | en   | <h1>Company page</h1>{1}{2}{any}                                                                      | located target A KEY
        key, the recommended option renamed | en   | {h}<label>Friends<input type=radio name=e></label>{2}{any}                                            | absent NAME_CONFLICT
        key, the recommended option twice   | en   | {h}{1}{1}{2}{any}                                                                                     | absent NAME_CONFLICT
        key, options in another language    | ar   | <h1>x</h1><label>أ<input type=radio name=e data-is=first></label><label>ب<input type=radio name=e></label> | hinted first KEY
        """)
    void aKeyNamesTheGroupButNotTheRadio(String why, String lang, String main, String expected) {
        Definitions keyed = email(TestDefinitions.radios("first-degree", List.of("e")));
        assertEquals(expected, Look.at(keyed, TestDefinitions.EMAIL_PAGE, "", SwitchTest.page(lang, filled(main))));
    }

    @Test
    void aKnownHeadingNamesNoRadio() {
        Control base = TestDefinitions.radios("first-degree", List.of());
        Control spanish = new Control(
                "who",
                base.role(),
                base.recommended(),
                base.usual(),
                List.of(),
                Names.NONE,
                TestDefinitions.names("es", "Correo"),
                base.options());
        String main = "<h1>Correo</h1><label>Uno<input type=radio name=n data-is=first></label>"
                + "<label>Dos<input type=radio name=n></label>";
        assertEquals(
                "hinted first ALONE",
                Look.at(email(spanish), TestDefinitions.EMAIL_PAGE, "", SwitchTest.page("es", main)));
    }

    @Test
    void tellsTheCheckedOption() {
        assertEquals("anyone", stateOf("{h}{1}{2}<label>Anyone<input type=radio name=e checked></label>"));
        assertEquals("unknown", stateOf("{h}{1}{2}{any}"));
    }

    @Test
    void aChoiceOfTheMembersIsLocatedAtItsFirstRadio() {
        Definitions own = email(TestDefinitions.radios(null, List.of()));
        String page = SwitchTest.page("en", filled("{h}{1}{2}{any}"));
        assertEquals("located target B NAME_AND_SECTION", Look.at(own, TestDefinitions.EMAIL_PAGE, "", page));
    }

    private static Definitions email(Control control) {
        return TestDefinitions.of(
                List.of(),
                TestDefinitions.setting(
                        "discover-email",
                        Tier.RECOMMENDED,
                        "visibility",
                        TestDefinitions.EMAIL_PAGE,
                        List.of(),
                        TestDefinitions.names("en", "Profile discovery using email address"),
                        control,
                        List.of()));
    }

    private static String stateOf(String main) {
        String page = SwitchTest.page("en", filled(main));
        return Look.results(TestDefinitions.all(), TestDefinitions.EMAIL_PAGE, "", page)
                .get(0)
                .fold(it -> it.view().state(), it -> "hinted", it -> "ambiguous", it -> "absent");
    }

    private static String at(String main) {
        return Look.at(TestDefinitions.EMAIL_PAGE, "", SwitchTest.page("en", filled(main)));
    }

    private static String filled(String main) {
        return main.replace("{h}", "<h1>Discover by email</h1>")
                .replace("{1}", "<label>1st degree connections<input data-is=target type=radio name=e></label>")
                .replace("{2}", "<label>1st and 2nd degree connections<input type=radio name=e></label>")
                .replace("{any}", "<label>Anyone<input type=radio name=e></label>")
                .replace("{r1}", "<div data-is=target role=radio>1st degree connections</div>")
                .replace("{r2}", "<div role=radio>1st and 2nd degree connections</div>")
                .replace("{rany}", "<div role=radio>Anyone</div>");
    }
}
