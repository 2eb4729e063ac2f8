package optlight.locate;

import static optlight.TestDefinitions.names;
import static optlight.locate.SwitchTest.onGenAiPage;
import static optlight.locate.SwitchTest.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the groups, regions, tabs and fieldsets around a switch are called; the tables are as those of {@link SwitchTest}. */
class GroupsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # group | page | result
        a group named as the section          | <h1>Settings</h1><div role=group aria-label='{title}'><label>{label}<input data-is=target type=checkbox></label></div>                                          | located target B NAME_AND_SECTION
        a legend as the section               | <h1>Settings</h1><fieldset><legend>{title}</legend><label>{label}<input data-is=target type=checkbox></label></fieldset>                                        | located target B NAME_AND_SECTION
        a group named as its switch           | <h1>{title}</h1><div role=group aria-label='{label}'><label>{label}<input data-is=target type=checkbox></label></div>                                           | located target B NAME_AND_SECTION
        a group headed by our title           | <section aria-label='Settings'><h1>{title}</h1><label>{label}<input data-is=target type=checkbox></label></section>                                             | located target B NAME_AND_SECTION
        """)
    void findsTheAiSwitchInItsOwn(String why, String main, String expected) {
        assertEquals(expected, onGenAiPage("en", main));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # group | page | result
        same label, a question as its legend     | <h1>{title}</h1><fieldset><legend>For your company page?</legend><label>{label}<input type=checkbox></label></fieldset>                             | absent FOREIGN_SECTION
        same label, a rival's name as a question | <h1>{title}</h1><fieldset><legend>Search history?</legend><label>{label}<input type=checkbox></label></fieldset>                                    | absent RIVAL_CLAIMED
        our group, another heading in it         | <h1>Settings</h1><div role=group aria-label='{title}'><h2>Company page</h2><label>{label}<input type=checkbox></label></div>                        | absent FOREIGN_SECTION
        a rival's group under our heading        | <h1>{title}</h1><div role=group aria-label='Search history'><label>{label}<input type=checkbox></label></div>                                       | absent RIVAL_CLAIMED
        another's group under our heading        | <h1>{title}</h1><fieldset><legend>Company page</legend><label>{label}<input type=checkbox></label></fieldset>                                       | absent FOREIGN_SECTION
        another's tab under our heading          | <h1>{title}</h1><b role=tab id=a>Company page</b><div role=tabpanel aria-labelledby=a><label>{label}<input type=checkbox></label></div>             | absent FOREIGN_SECTION
        another's group under no heading         | <div role=group aria-label='Company page'><label>{label}<input type=checkbox></label></div>                                                         | absent FOREIGN_SECTION
        another's group, one without a name in it | <h1>{title}</h1><fieldset><legend>Company page</legend><div role=group><label>{label}<input type=checkbox></label></div></fieldset>                 | absent FOREIGN_SECTION
        another's group around our switch's own  | <h1>{title}</h1><fieldset><legend>Company page</legend><div role=group aria-label='{label}'><label>{label}<input type=checkbox></label></div></fieldset> | absent FOREIGN_SECTION
        another's group around our section's     | <h1>Settings</h1><div role=region aria-label='Company page'><div role=group aria-label='{title}'><label>{label}<input type=checkbox></label></div></div> | absent FOREIGN_SECTION
        a rival's group around one of no name    | <h1>{title}</h1><section aria-label='Search history'><div role=group><label>{label}<input type=checkbox></label></div></section>                    | absent RIVAL_CLAIMED
        another's group around two radios        | <h1>{title}</h1><fieldset><legend>Company page</legend><div role=radiogroup aria-label='{label}'><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label></div></fieldset> | absent FOREIGN_SECTION
        the legend of a group beside it          | <h1>Settings</h1><div role=group><fieldset><legend>{title}</legend></fieldset><label>{label}<input type=checkbox></label></div>                     | absent FOREIGN_SECTION
        a tab of another, a question in it       | <h1>{title}</h1><b role=tab id=b>Company page</b><div role=tabpanel aria-labelledby=b><h4>Can LinkedIn use your data?</h4><div><p>{label}</p><input type=checkbox role=switch></div></div> | absent FOREIGN_SECTION
        another's legend, a question below it    | <h1>{title}</h1><fieldset><legend>Company page</legend><h4>Can LinkedIn use your data?</h4><label>{label}<input type=checkbox></label></fieldset>   | absent FOREIGN_SECTION
        another's region, a heading behind it    | <h1>{title}</h1><section aria-label='Company page'><label>{label}<input type=checkbox></label><h3>Learn more</h3></section>                         | absent FOREIGN_SECTION
        another's region, a hidden heading       | <h1>{title}</h1><section aria-label='Company page'><h3 hidden>Data</h3><label>{label}<input type=checkbox></label></section>                        | absent FOREIGN_SECTION
        another's region, an empty heading       | <h1>{title}</h1><section aria-label='Company page'><h3></h3><label>{label}<input type=checkbox></label></section>                                   | absent FOREIGN_SECTION
        a checkbox called No in our group        | <h1>{title}</h1><fieldset><legend>{label}</legend><label>No<input type=checkbox></label></fieldset>                                                 | absent FOREIGN_SECTION
        """)
    void staysSilentInAnothers(String why, String main, String expected) {
        assertEquals(expected, onGenAiPage("en", main));
    }

    @Test
    void aGroupNamedAsItsSwitchIsNoSectionWhereTheSectionHasThatNameToo() {
        Locator nudges = Look.sole("nudges", names("en", "Message nudges"), names("en", "Message nudges"));
        String pair =
                "<div role=radiogroup aria-label='Message nudges'><label>On<input type=radio name=a checked></label>"
                        + "<label>Off<input data-is=target type=radio name=a></label></div>";
        String single = "<ul><li role=group aria-labelledby=n><p id=n>Message nudges</p>"
                + "<input data-is=target type=checkbox role=switch aria-labelledby=n></li></ul>";
        for (String control : List.of(pair, single)) {
            assertEquals("absent FOREIGN_SECTION", Look.at(nudges, page("en", "<h1>Acme's inbox</h1>" + control)));
            assertEquals(
                    "located target B NAME_AND_SECTION",
                    Look.at(nudges, page("en", "<h1>Message nudges</h1>" + control)));
            assertEquals("located target B NAME_AND_SECTION", Look.at(nudges, page("en", control)));
        }
    }

    @Test
    void aForeignGroupIsNoneOfOursWhereNoSectionIsKnownInThePagesLanguage() {
        Locator polish = Look.sole("use", names("pl", "Użyj moich danych"), names("en", "Data"));
        String label = "<label>Użyj moich danych<input data-is=target type=checkbox role=switch></label>";
        assertEquals("located target B NAME_AND_SECTION", Look.at(polish, page("pl", label)));
        assertEquals(
                "hinted target NAME_UNDER_UNKNOWN_HEADING",
                Look.at(polish, page("pl", "<div role=group aria-label='Strona firmowa'>" + label + "</div>")));
    }

    @Test
    void aHeadingBehindAPageOfQuestionsSavesNoGroupOfSomethingElse() {
        String group = "<section aria-label='Company page'>{0}<h2>{title}</h2>"
                + "<label>{label}<input data-is=target type=checkbox></label></section>";
        String question = "<h4>Can we?</h4>";
        assertEquals("located target B NAME_AND_SECTION", onGenAiPage("en", group.replace("{0}", question.repeat(19))));
        assertEquals("absent FOREIGN_SECTION", onGenAiPage("en", group.replace("{0}", question.repeat(20))));
    }
}
