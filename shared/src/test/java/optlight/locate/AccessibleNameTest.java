package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.saved.SavedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibleNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        # case                                        | page                                                                                   | name
        aria-labelledby beats all                     | <p id=a>A</p><label for=t>C</label><input id=t type=checkbox aria-labelledby=a aria-label=B title=D> | A
        aria-labelledby names several                 | <p id=a>A</p><p id=b>B</p><input id=t aria-labelledby='b a'>                           | B A
        aria-labelledby of a hidden element           | <p id=a hidden>A</p><input id=t aria-labelledby=a>                                     | A
        aria-labelledby of an element with aria-label | <p id=a aria-label=A>x</p><input id=t aria-labelledby=a>                               | A
        aria-labelledby of nothing: next in line      | <input id=t aria-labelledby=genAi aria-label=B>                                        | B
        aria-labelledby of an empty element           | <p id=a></p><label for=t>C</label><input id=t aria-labelledby=a>                       | C
        aria-label beats label                        | <label for=t>C</label><input id=t aria-label=B title=D>                                | B
        blank aria-label does not                     | <label for=t>C</label><input id=t aria-label=' ' title=D>                              | C
        label[for]                                    | <label for=t>C</label><input id=t title=D>                                             | C
        label around                                  | <label>C <input id=t value=v></label>                                                  | C
        two labels                                    | <label for=t>C</label><label for=t>E</label><input id=t>                               | C  E
        label for another                             | <label for=u>C</label><input id=t>                                                     | ``
        a label does not name a div                   | <label for=t>C</label><div id=t role=switch></div>                                     | ``
        hidden part of a label                        | <label for=t>C<span hidden>not</span><i style='display:none'>nor</i></label><input id=t> | C
        aria-hidden part of a label                   | <label for=t>C <span aria-hidden=true>On</span></label><input id=t>                    | C
        own text of a switch                          | <div id=t role=switch>F</div>                                                          | F
        own text of a link                            | <a id=t href=/x>F</a>                                                                  | F
        own text of a heading                         | <h2 id=t>F</h2>                                                                        | F
        no own text for a group                       | <div id=t role=group title=D>F</div>                                                   | D
        title last                                    | <input id=t title=D>                                                                   | D
        picture with a text                           | <button id=t><img alt=G></button>                                                      | G
        picture without                               | <button id=t title=D><img alt=''></button>                                             | D
        a part with aria-label                        | <button id=t>F <svg aria-label=G></svg></button>                                       | F  G
        inline mark-up parts no words                 | <h2 id=t>Gen<b>er</b>ative</h2>                                                        | Generative
        blocks part words                             | <div id=t role=switch><div>F</div><div>G</div></div>                                   | F  G
        no scripts or styles                          | <button id=t>F<script>x</script><style>y</style><template>z</template></button>        | F
        """)
    void followsAccname(String why, String page, String expected) {
        PageElement target = SavedPage.of(page).root().byId("t").orElseThrow();
        assertEquals(
                String.join(" ", AccessibleName.tokens(expected)),
                String.join(" ", AccessibleName.tokens(AccessibleName.of(target))));
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
        PageElement target = SavedPage.of(page).root().byId("t").orElseThrow();
        assertEquals(expected, String.join(";", AccessibleName.leafTexts(target)));
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <input id=t type=checkbox>             | checkbox
        <input id=t type=checkbox role=switch> | switch
        <input id=t type=radio>                | radio
        <input id=t type=submit>               | button
        <input id=t type=text>                 | ''
        <input id=t>                           | ''
        <button id=t></button>                 | button
        <button id=t role=switch></button>     | switch
        <div id=t role='switch checkbox'></div>| switch
        <div id=t role=' '></div>              | ''
        <div id=t></div>                       | ''
        <a id=t></a>                           | ''
        <a id=t href=/x></a>                   | link
        <h1 id=t></h1>                         | heading
        <h6 id=t></h6>                         | heading
        <h1 id=t role=presentation></h1>       | presentation
        """)
    void rolesOfElements(String page, String expected) {
        assertEquals(expected, AriaRole.of(SavedPage.of(page).root().byId("t").orElseThrow()));
    }
}
