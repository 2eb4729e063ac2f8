package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Option;
import optlight.definition.Tier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of checkboxes, of which the next one to turn is pointed at. */
class CheckboxesTest {
    private static final String PAGE = "/mypreferences/d/settings/ads-job-information";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                       | page                                                                                     | result
        all checked                  | {h}<fieldset>{now+}{past+}</fieldset>                                                    | located now B NAME_AND_SECTION on
        the first one is done        | {h}<fieldset>{now}{past+}</fieldset>                                                     | located past B NAME_AND_SECTION mixed
        all done                     | {h}<fieldset>{now}{past}</fieldset>                                                      | located now B NAME_AND_SECTION off
        in another order, by role    | {h}<div role=group>{past+}{now+}</div>                                                   | located past B NAME_AND_SECTION on
        beside a switch              | {h}<fieldset>{now+}{past+}</fieldset><label>Other<input type=checkbox></label>           | located now B NAME_AND_SECTION on
        one is missing               | {h}<fieldset>{now+}</fieldset>                                                           | absent NAME_CONFLICT
        one too many                 | {h}<fieldset>{now+}{past+}<label>Next job<input type=checkbox></label></fieldset>        | absent NAME_CONFLICT
        one renamed                  | {h}<fieldset>{now+}<label>Next job<input type=checkbox></label></fieldset>               | absent NAME_CONFLICT
        no group holds them          | {h}{now+}{past+}                                                                         | located now B NAME_AND_SECTION on
        nor that, and one too many   | {h}{now+}{past+}<label>Next job<input type=checkbox></label>                             | absent NAME_CONFLICT
        nor that, and another switch | {h}{now+}{past+}<label>Show ads<input type=checkbox role=switch></label>                 | absent NAME_CONFLICT
        one in somebody's post       | {h}{now+}<article>{past+}</article>                                                      | absent NOT_ALONE
        one in a dialog              | <main>{h}{now+}</main><dialog open>{h}{past+}</dialog>                                   | absent NOT_ALONE
        a heading of the same words  | {h}{now+}{h}{past+}                                                                      | absent NOT_ALONE
        no heading either            | {now+}{past+}                                                                            | absent NOT_ALONE
        two groups alike             | {h}<fieldset>{now+}{past+}</fieldset><fieldset>{now+}{past+}</fieldset>                  | ambiguous SEVERAL_MATCH
        under another heading        | {h}<h2>Company page</h2><fieldset>{now+}{past+}</fieldset>                               | absent FOREIGN_SECTION
        in another's region          | {h}<section aria-label='Page followers'>{now+}{past+}</section>                          | absent FOREIGN_SECTION
        none                         | {h}<label>Current job<input type=radio></label>                                          | absent NO_CANDIDATE
        """)
    void pointsAtTheNextBoxToTurn(String why, String main, String expected) {
        String page = SwitchTest.page(
                "en",
                main.replace("{h}", "<h1>Job information</h1>")
                        .replace("{now}", "<label>Current job<input data-is=now type=checkbox></label>")
                        .replace("{now+}", "<label>Current job<input data-is=now type=checkbox checked></label>")
                        .replace("{past}", "<label>Past jobs<input data-is=past type=checkbox></label>")
                        .replace("{past+}", "<label>Past jobs<input data-is=past type=checkbox checked></label>"));
        LocateResult result = Look.results(ads(), PAGE, "", page).get(0);
        String state =
                result instanceof LocateResult.Located it ? " " + it.view().state() : "";
        assertEquals(expected, Look.words(List.of(result)).get(0) + state);
    }

    private static Definitions ads() {
        Control jobs = new Control(
                "jobs",
                ControlRole.CHECKBOXES,
                "off",
                null,
                List.of(),
                Names.NONE,
                TestDefinitions.names("en", "Job information"),
                List.of(
                        new Option("current", TestDefinitions.names("en", "Current job")),
                        new Option("past", TestDefinitions.names("en", "Past jobs"))));
        return TestDefinitions.of(
                List.of(),
                TestDefinitions.setting(
                        "ads-job",
                        Tier.RECOMMENDED,
                        "ads",
                        PAGE,
                        List.of(),
                        TestDefinitions.names("en", "Job information"),
                        jobs,
                        List.of()));
    }
}
