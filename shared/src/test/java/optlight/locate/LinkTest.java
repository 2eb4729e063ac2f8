package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.TestDefinitions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and rail entries. {@code {row}} stands for the address of the AI setting, {@code {title}} for its name. */
class LinkTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                    | page                                                                                            | result
        address and title                         | <a data-is=target href={row}><p>{title}</p><span>On</span></a>                                  | located target A KEY
        full address                              | <a data-is=target href=https://www.linkedin.com{row}>{title}</a>                                | located target A KEY
        slash at the end, fragment                | <a data-is=target href={row}/#top>{title}</a>                                                   | located target A KEY
        tracking parameters                       | <a data-is=target href='{row}?trk=x&lipi=y&refId'>{title}</a>                                   | located target A KEY
        an empty query                            | <a data-is=target href='{row}?'>{title}</a>                                                     | located target A KEY
        another address of the page               | <a data-is=target href=/mypreferences/d/settings/data-for-generative-ai>{title}</a>             | located target A KEY
        address alone: unknown language           | <a data-is=target href={row}>بيانات</a>                                                         | located target A KEY
        two with the address, one with the title  | <a href={row}>Learn more</a><a data-is=target href={row}>{title}</a>                            | located target A KEY
        title alone, at an address not known yet  | <a data-is=target href=/mypreferences/d/settings/ai-data><p>{title}</p><p>On</p></a>            | located target B NAME_AND_SECTION
        title alone in German                     | <a data-is=target href=/mypreferences/d/x>Daten zur Verbesserung generativer KI</a>             | located target B NAME_AND_SECTION
        copies in footer, rail and header         | <a data-is=target href={row}>{title}</a><footer><a href={row}>{title}</a></footer><nav><a href={row}>{title}</a></nav> | located target A KEY
        a hidden copy beside it                   | <a data-is=target href={row}>{title}</a><div hidden><a href={row}>{title}</a></div>             | located target A KEY
        an aria-hidden copy beside it             | <a data-is=target href={row}>{title}</a><div aria-hidden=true><a href={row}>{title}</a></div>   | located target A KEY
        a query that means another page           | <a href='{row}?view=history'>{title}</a>                                                        | absent NO_CANDIDATE
        tracking and another parameter            | <a href='{row}?trk=x&view=history'>{title}</a>                                                  | absent NO_CANDIDATE
        address with a suffix                     | <a href={row}-history>{title}</a>                                                               | absent NO_CANDIDATE
        a page below the address                  | <a href={row}/history>{title}</a>                                                               | absent NO_CANDIDATE
        address within a longer one               | <a href=/x{row}>{title}</a>                                                                     | absent NO_CANDIDATE
        another host                              | <a href=https://www.linkedin.com.example{row}>{title}</a>                                       | absent NO_CANDIDATE
        a host without scheme                     | <a href=//example.org{row}>{title}</a>                                                          | absent NO_CANDIDATE
        a script                                  | <a href='javascript:{row}'>{title}</a>                                                          | absent NO_CANDIDATE
        no address                                | <a>{title}</a>                                                                                  | absent NO_CANDIDATE
        title on a link to help                   | <a href=/help/linkedin/answer/a6278444>{title}</a>                                              | absent NO_CANDIDATE
        title as a line of a card                 | <a href=/mypreferences/d/checkup><p>Review your settings</p><p>{title}</p></a>                  | absent NO_CANDIDATE
        only in the footer                        | <footer><a href={row}>{title}</a></footer>                                                      | absent NO_CANDIDATE
        only hidden                               | <div style='display:none'><a href={row}>{title}</a></div>                                       | absent NO_CANDIDATE
        a rival's name at our address             | <a href={row}>Focused Inbox</a>                                                                 | absent RIVAL_CLAIMED
        a rival's name as a line                  | <a href={row}><p>{title}</p><p>Message nudges</p></a>                                           | absent RIVAL_CLAIMED
        our title at a rival's address            | <a href=/mypreferences/d/settings/focused-inbox>{title}</a>                                     | absent RIVAL_CLAIMED
        two with the address                      | <a href={row}>One</a><a href={row}>Two</a>                                                      | ambiguous SEVERAL_MATCH
        two with address and title                | <a href={row}>{title}</a><a href={row}>{title}</a>                                              | ambiguous SEVERAL_MATCH
        two with the title                        | <a href=/mypreferences/d/a>{title}</a><a href=/mypreferences/d/b>{title}</a>                    | ambiguous SEVERAL_MATCH
        a password field on the page              | <a href={row}>{title}</a><input type=password>                                                  | absent PASSWORD_PAGE
        nothing                                   | <p>{title}</p>                                                                                  | absent NO_CANDIDATE
        """)
    void findsTheRow(String why, String main, String expected) {
        String page = SwitchTest.page("en", main.replace("{row}", TestDefinitions.GENAI_PAGE));
        assertEquals(expected, Look.at(TestDefinitions.PRIVACY_PAGE, "genai-training", page));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                  | page                                                                                       | result
        in a nav                                | <nav><a data-is=target href={rail}>Data privacy</a></nav>                                  | located target A KEY
        in an aside                             | <aside><ul><li><a data-is=target href={rail}>Data privacy</a></ul></aside>                 | located target A KEY
        no navigation, beside the main part     | <div><a data-is=target href={rail}>بيانات</a></div><main><a href={rail}>Back</a></main>     | located target A KEY
        no navigation and no main part          | <div><a data-is=target href={rail}>Data privacy</a></div><div><a href={rail}>Back</a></div> | located target A KEY
        no navigation, only in the footer       | <footer><a href={rail}>Data privacy</a></footer><main></main>                               | absent NO_CANDIDATE
        by role                                 | <div role=navigation><a data-is=target href={rail}>بيانات</a></div>                        | located target A KEY
        complementary by role                   | <div role=complementary><a data-is=target href={rail}>بيانات</a></div>                     | located target A KEY
        a footer's copy beside it               | <nav><a data-is=target href={rail}>Data privacy</a></nav><footer><a href={rail}>Data privacy</a></footer> | located target A KEY
        the copy of a nav in the footer         | <nav><a data-is=target href={rail}>Data privacy</a></nav><footer><nav><a href={rail}>Data privacy</a></nav></footer> | located target A KEY
        only a nav in the footer                | <footer><nav><a href={rail}>Data privacy</a></nav></footer>                                | absent NO_CANDIDATE
        only a nav in what says it is a footer  | <div role=contentinfo><nav><a href={rail}>Data privacy</a></nav></div>                     | absent NO_CANDIDATE
        only in the main part                   | <main><a href={rail}>Data privacy</a></main>                                               | absent NO_CANDIDATE
        behind an open dialog                   | <div inert><nav><a href={rail}>Data privacy</a></nav></div>                                | absent NO_CANDIDATE
        hidden                                  | <nav hidden><a href={rail}>Data privacy</a></nav>                                          | absent NO_CANDIDATE
        another category                        | <nav><a href=/mypreferences/d/categories/ads>Advertising data</a></nav>                    | absent NO_CANDIDATE
        another category's name                 | <nav><a href={rail}>Advertising data</a></nav>                                             | absent RIVAL_CLAIMED
        its name at another category's address  | <nav><a href=/mypreferences/d/categories/ads>Data privacy</a></nav>                        | absent RIVAL_CLAIMED
        two                                     | <nav><a href={rail}>Data privacy</a></nav><nav><a href={rail}>Data privacy</a></nav>       | ambiguous SEVERAL_MATCH
        at a new address                        | <nav><a data-is=target href=/mypreferences/d/data-privacy>Datenschutz</a></nav>            | located target B NAME_AND_SECTION
        """)
    void findsTheRailEntry(String why, String body, String expected) {
        String page = "<body>" + body.replace("{rail}", TestDefinitions.PRIVACY_PAGE);
        assertEquals(expected, Look.at("/mypreferences/d/categories/account", "genai-training", page));
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/a/b,/a/b",
        "/a/b/,/a/b",
        "/,/",
        "https://www.linkedin.com/a,/a",
        "/a#b,/a",
        "/a?#b,/a",
        "/a?trk=1#b,/a",
        "//host/a,''",
        "https://www.linkedin.com,''",
        "https://www.linkedin.com//host,''",
        "https://linkedin.com/a,''",
        "a/b,''",
        "?x,''",
        "'',''",
        "/a?trkx=1,''",
        "/a?TRK=1,''",
        "/a?trk=1&id=2,''"
    })
    void pathsOfLinks(String href, String expected) {
        assertEquals(expected, LinkCandidate.path(href));
    }
}
