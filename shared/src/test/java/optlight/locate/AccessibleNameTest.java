package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.saved.SavedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibleNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/accname-cases.txt", delimiter = '|', quoteCharacter = '`', nullValues = "(none)")
    void namesAsTheTableSays(String why, String page, String expected) {
        String name = AccessibleName.of(target(page)).replace("\u00a0", "&nbsp;");
        assertEquals(expected == null ? "" : expected, name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                      | link                                                             | texts
        title, state, arrow         | <a id=t><p>Title</p><span>On</span><svg></svg></a>               | Title;On
        state after bare text       | <a id=t>Title <span>On</span></a>                                | Title;On
        state before bare text      | <a id=t><span>On</span> Title</a>                                | On;Title
        nested                      | <a id=t><div><div><p>Title</p></div><p>More</p></div></a>        | Title;More
        one sentence with mark-up   | <a id=t>Title with <b>weight</b></a>                             | Title with weight
        hidden parts                | <a id=t><p hidden>No</p><p aria-hidden=true>No</p><p>Title</p></a> | Title
        bare text alone             | <a id=t>Title</a>                                                | Title
        nothing                     | <a id=t> </a>                                                    | ``
        """)
    void readsLeavesInPageOrder(String why, String page, String expected) {
        assertEquals(expected, String.join(";", AccessibleName.leafTexts(target(page))));
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <input id=t type=checkbox>                     | checkbox
        <input id=t type=CheckBox>                     | checkbox
        <input id=t type=checkbox role=switch>         | switch
        <input id=t type=checkbox switch>              | checkbox
        <input id=t type=radio>                        | radio
        <input id=t type=button>                       | button
        <input id=t type=submit>                       | button
        <input id=t type=reset>                        | button
        <input id=t type=image>                        | button
        <input id=t type=text>                         | textbox
        <input id=t type=unheard-of>                   | textbox
        <input id=t>                                   | textbox
        <textarea id=t></textarea>                     | textbox
        <select id=t></select>                         | textbox
        <button id=t></button>                         | button
        <button id=t role=switch></button>             | switch
        <div id=t role='switch checkbox'></div>        | switch
        <div id=t role=' SWITCH '></div>               | switch
        <div id=t role='foo switch'></div>             | switch
        <div id=t role='foo&#10;&#9;bar switch'></div> | switch
        <div id=t role=switches></div>                 | ''
        <div id=t role=' '></div>                      | ''
        <div id=t role=''></div>                       | ''
        <div id=t></div>                               | ''
        <label id=t></label>                           | ''
        <button id=t role=foo></button>                | button
        <a id=t></a>                                   | ''
        <a id=t href=/x></a>                           | link
        <a id=t href=''></a>                           | link
        <a id=t href=/x role=tab></a>                  | tab
        <h1 id=t></h1>                                 | heading
        <h6 id=t></h6>                                 | heading
        <h7 id=t></h7>                                 | ''
        <hr id=t>                                      | ''
        <h1 id=t role=presentation></h1>               | presentation
        <h1 id=t role=NONE></h1>                       | none
        <h1 id=t role='foo none'></h1>                 | none
        <h1 id=t role=none tabindex=-1></h1>           | heading
        <h1 id=t role=none aria-label=A></h1>          | none
        <a id=t href=/x role=none></a>                 | link
        <a id=t role=none></a>                         | none
        <button id=t role=none></button>               | button
        <button id=t role=none disabled></button>      | none
        <button id=t role='none switch'></button>      | button
        <button id=t role=alert></button>              | button
        <input id=t type=checkbox role=presentation>   | checkbox
        """)
    void rolesOfElements(String page, String expected) {
        assertEquals(expected, AriaRole.of(target(page)));
    }

    private static PageElement target(String page) {
        return SavedPage.of(page).root().byId("t").orElseThrow();
    }
}
