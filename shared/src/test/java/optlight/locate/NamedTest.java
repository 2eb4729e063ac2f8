package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Advice;
import optlight.definition.Certainty;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Menu;
import optlight.definition.Names;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.guide.Wayfinder;
import optlight.saved.SavedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no state: buttons, lists by their heading, the page itself, and the menu of other pages. */
class NamedTest {
    private static final String PAGE = "/mypreferences/d/search-history";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                        | page                                                                                   | result
        under its heading             | {h}<button data-is=target>Clear search history</button>                                | located target B NAME_AND_SECTION
        by role                       | {h}<div role=button tabindex=0 data-is=target>Clear search history</div>               | located target B NAME_AND_SECTION
        a submitting input            | {h}<input type=submit data-is=target value='Clear search history'>                     | located target B NAME_AND_SECTION
        beside others                 | {h}<button>Back</button><button data-is=target>Clear search history</button>           | located target B NAME_AND_SECTION
        a copy in the header          | <header><button>Clear search history</button></header><main>{h}<button data-is=target>Clear search history</button></main> | located target B NAME_AND_SECTION
        under another heading         | {h}<h2>Alerts</h2><button>Clear search history</button>                                | absent FOREIGN_SECTION
        without a heading             | <button>Clear search history</button>                                                  | absent FOREIGN_SECTION
        in a group of something else  | {h}<div role=group aria-label='Profile photo'><button>Clear search history</button></div> | absent FOREIGN_SECTION
        in a region, heading behind   | {h}<section aria-label='Photos'><button>Clear search history</button><h3>More</h3></section> | absent FOREIGN_SECTION
        in a group of our section     | {h}<div role=group aria-label='Search history'><button data-is=target>Clear search history</button></div> | located target B NAME_AND_SECTION
        in a region of our heading    | <section aria-label='Settings'>{h}<button data-is=target>Clear search history</button></section> | located target B NAME_AND_SECTION
        with more words               | {h}<button>Clear search history of my company</button>                                 | absent NO_CANDIDATE
        with a slip                   | {h}<button>Clear search histroy</button>                                               | absent NO_CANDIDATE
        in a dialog over the page     | <main>{h}</main><dialog open>{h}<button>Clear search history</button></dialog>         | absent NO_CANDIDATE
        in somebody's post            | {h}<article>{h}<button>Clear search history</button></article>                         | absent NO_CANDIDATE
        nothing to clear              | {h}<button disabled>Clear search history</button>                                      | absent NO_CANDIDATE
        hidden                        | {h}<button hidden>Clear search history</button>                                        | absent NO_CANDIDATE
        twice                         | {h}<button>Clear search history</button><button>Clear search history</button>          | ambiguous SEVERAL_MATCH
        on a page with a password     | {h}<button>Clear search history</button><input type=password>                          | absent PASSWORD_PAGE
        """)
    void findsAButtonByItsVeryNameUnderItsHeading(String why, String main, String expected) {
        Control clear = control(
                ControlRole.BUTTON,
                TestDefinitions.names("en", "Clear search history"),
                TestDefinitions.names("en", "Search history"));
        assertEquals(expected, Look.at(definitions(clear), PAGE, "", page(main)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                 | page                                                    | result
        its heading            | <h1 data-is=target>Search history</h1>                  | located target B NAME_AND_SECTION
        a heading by role      | <p role=heading data-is=target>Search history</p>       | located target B NAME_AND_SECTION
        another one            | <h1>Search alerts</h1>                                  | absent NO_CANDIDATE
        in somebody's post     | <article><h1>Search history</h1></article>              | absent NO_CANDIDATE
        twice                  | <h1>Search history</h1><h2>Search history</h2>          | ambiguous SEVERAL_MATCH
        """)
    void findsAListByItsHeading(String why, String main, String expected) {
        Control list = control(ControlRole.LIST, TestDefinitions.names("en", "Search history"), Names.NONE);
        assertEquals(expected, Look.at(definitions(list), PAGE, "", page(main)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case               | page                       | result
        asked for            | <h1>Whatever</h1>          | absent PAGE_ALONE
        a log-in instead     | <input type=password>      | absent PASSWORD_PAGE
        """)
    void speaksOfAPageOnWhichNothingCanBeToldApart(String why, String main, String expected) {
        List<Locator> targets = new Wayfinder(definitions())
                .from(PAGE, new Wayfinder.Wish("history", true, false))
                .targets();
        assertEquals(
                List.of(expected),
                Look.words(Look.results(targets, SavedPage.of(page(main)).root())));
        assertEquals(
                List.of(), new Wayfinder(definitions()).from(PAGE, "history").targets());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                         | page                                                                                                          | entry                 | button
        by class, closed               | <nav><button class='x me-trigger' data-is=me>Me</button></nav>                                                | absent NO_CANDIDATE   | located me A KEY
        by what holds it, closed       | <nav><div id=meMenu><button data-is=me aria-label='Kim Me'></button><button>Try it</button></div></nav>       | absent NO_CANDIDATE   | located me A KEY
        open                           | <nav><button class=me-trigger data-is=me>Me</button><a href=/mypreferences/d/ data-is=in>Settings</a></nav>   | located in A KEY      | located me A KEY
        only a link in the footer      | <footer><a href=/mypreferences/d/>Settings</a></footer>                                                       | absent NO_CANDIDATE   | absent NO_CANDIDATE
        a part of the mark             | <nav><button class=me-trigger-2>Me</button></nav>                                                             | absent NO_CANDIDATE   | absent NO_CANDIDATE
        two of them                    | <nav><button class=me-trigger>A</button><button class=me-trigger>B</button></nav>                             | absent NO_CANDIDATE   | ambiguous SEVERAL_MATCH
        a link in a post, no main part | <div><a href=/mypreferences/d/>Settings</a></div>                                                             | absent NO_CANDIDATE   | absent NO_CANDIDATE
        hidden                         | <nav><button hidden class=me-trigger>A</button></nav>                                                         | absent NO_CANDIDATE   | absent NO_CANDIDATE
        on a page with a password      | <nav><button class=me-trigger>Me</button></nav><input type=password>                                          | absent PASSWORD_PAGE  | absent PASSWORD_PAGE
        """)
    void leadsFromOtherPagesByTheMenu(String why, String main, String entry, String button) {
        List<Locator> targets = new Wayfinder(definitions())
                .from("/feed/", new Wayfinder.Wish("history", true, false))
                .targets();
        assertEquals(
                List.of(entry, button),
                Look.words(Look.results(
                        targets,
                        SavedPage.of("<html lang=en>" + main + "<main></main>").root())));
        assertEquals(
                List.of(),
                new Wayfinder(definitions()).from("/feed/", "history").targets());
    }

    private static String page(String main) {
        return SwitchTest.page("en", main.replace("{h}", "<h1>Search history</h1>"));
    }

    private static Control control(ControlRole role, Names names, Names section) {
        return new Control("it", role, null, null, List.of(), names, section, List.of());
    }

    private static Definitions definitions(Control... controls) {
        Setting base = TestDefinitions.GENAI;
        Setting history = new Setting(
                "history",
                Tier.INFO,
                "privacy",
                Advice.ACT,
                Certainty.HIGH,
                new PagePath(PAGE),
                List.of(),
                new Row(new PagePath(PAGE), TestDefinitions.names("en", "Search history"), Names.NONE, null),
                List.of(controls),
                List.of(),
                Setting.EVERYWHERE,
                "2026-02",
                base.sources());
        Definitions all = TestDefinitions.of(List.of(), history);
        Menu menu = new Menu(
                List.of(new Menu.Mark("class", "me-trigger"), new Menu.Mark("id", "meMenu")),
                List.of(new PagePath("/mypreferences/d/")),
                TestDefinitions.names("en", "Settings & Privacy"));
        return new Definitions(
                1,
                0,
                1,
                1,
                List.of(),
                null,
                all.texts(),
                all.categories(),
                menu,
                List.of(),
                all.settings(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
