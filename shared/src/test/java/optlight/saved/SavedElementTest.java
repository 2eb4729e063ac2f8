package optlight.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import optlight.locate.AccessibleName;
import optlight.locate.PageElement;
import optlight.locate.UnicodeNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames, shadow roots and slots of saved pages, and where their elements stand in the file. */
class SavedElementTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                          | page                                                                                                     | ids of the inputs
        plain                           | <input id=a><div><input id=b></div>                                                                      | a b
        open shadow root, in its place  | <input id=a><x-row><template shadowrootmode=open><input id=b></template></x-row><input id=c>             | a b c
        closed shadow root              | <x-row><template shadowrootmode=closed><input id=a></template></x-row>                                   | a
        shadow root in a shadow root    | <x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><input id=a></template></x-b></template></x-a> | a
        frame of the same origin        | <input id=a><iframe srcdoc='<input id=b>'></iframe><input id=c>                                          | a b c
        frame in a frame                | <iframe srcdoc="<iframe srcdoc='<input id=a>'></iframe>"></iframe>                                       | a
        frame kept apart by its sandbox | <iframe sandbox srcdoc='<input id=b>'></iframe><input id=c>                                              | c
        frame of another address        | <iframe src=https://example.org><input id=b></iframe><input id=c>                                        | c
        """)
    void selectsThroughFramesAndShadowRootsInPageOrder(String what, String page, String ids) {
        List<String> found = new ArrayList<>();
        for (PageElement input : SavedPage.of(page).root().select("input")) {
            found.add(input.attribute("id"));
            assertTrue(input.closest("html").isPresent());
            assertTrue(input.rendered());
        }
        assertEquals(ids, String.join(" ", found));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                             | page                                                                                                         | name
        slotted text                       | <x-row id=t role=switch><template shadowrootmode=open><b>1 </b><slot></slot><b> 3</b></template>2</x-row>     | 1 2 3
        named slot                         | <x-row id=t role=switch><template shadowrootmode=open><slot name=n></slot></template>no<b slot=n>yes</b></x-row> | yes
        slot's own content if none is given | <x-row id=t role=switch><template shadowrootmode=open><slot>own</slot></template></x-row>                   | own
        label of the same shadow root      | <label for=t>out</label><x-r><template shadowrootmode=open><label for=t>in</label><input id=t></template></x-r> | in
        labelledby stops at the border     | <b id=n>out</b><x-r><template shadowrootmode=open><input id=t aria-labelledby=n></template></x-r>            | ``
        """)
    void namesByWhatIsSeen(String what, String page, String name) {
        PageElement target = SavedPage.of(page).root().select("#t").get(0);
        assertEquals(name, new UnicodeNormalizer().normalize(AccessibleName.of(target)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                       | page                                                                                  | rendered
        plain                        | <b id=t>                                                                              | true
        child that no slot shows     | <x-row><template shadowrootmode=open>-</template><b id=t></b></x-row>                 | false
        child that a slot shows      | <x-row><template shadowrootmode=open><slot></slot></template><b id=t></b></x-row>     | true
        child whose slot is hidden   | <x-row><template shadowrootmode=open><i hidden><slot></slot></i></template><b id=t></b></x-row> | false
        in a frame that is hidden    | <iframe hidden srcdoc='<b id=t></b>'></iframe>                                        | false
        in a template                | <template><b id=t></b></template>                                                     | false
        in noscript                  | <noscript><b id=t></b></noscript>                                                     | false
        in closed details            | <details><summary>s</summary><b id=t></b></details>                                   | false
        summary of closed details    | <details><summary id=t>s</summary></details>                                          | true
        in open details              | <details open><summary>s</summary><b id=t></b></details>                              | true
        second summary               | <details><summary>s</summary><summary id=t>s</summary></details>                      | false
        hidden                       | <p hidden><b id=t></b></p>                                                            | false
        hidden until found, itself   | <b id=t hidden=until-found></b>                                                       | true
        in what is hidden until found | <p hidden=until-found><b id=t></b></p>                                               | false
        in a closed dialog           | <dialog><b id=t></b></dialog>                                                         | false
        in an open dialog            | <dialog open><b id=t></b></dialog>                                                    | true
        in a popover                 | <div popover><b id=t></b></div>                                                       | false
        in a popover shown by hand   | <div popover=manual><b id=t></b></div>                                                | false
        in an open dialog with popover | <dialog open popover><b id=t></b></dialog>                                          | true
        input that holds a value     | <input id=t type=HIDDEN style='display:block'>                                        | false
        area of a map                | <map><area id=t href=x></map>                                                         | false
        in a datalist                | <datalist><option id=t></datalist>                                                    | false
        script                       | <script id=t></script>                                                                | false
        fallback of a canvas         | <canvas><b id=t></b></canvas>                                                         | false
        style attribute              | <b id=t style='color:red; display : none'></b>                                        | false
        style attribute in capitals  | <b id=t style='DISPLAY:None'></b>                                                     | false
        visibility taken back        | <p style=visibility:hidden><b id=t style=visibility:visible></b></p>                  | true
        no such property             | <b id=t style='x-display:none'></b>                                                   | true
        own content of a used slot   | <x-row><template shadowrootmode=open><slot><b id=t></b></slot></template>x</x-row>    | false
        own content of a free slot   | <x-row><template shadowrootmode=open><slot><b id=t></b></slot></template></x-row>     | true
        second shadow root of a host | <x-row><template shadowrootmode=open>-</template><template shadowrootmode=open><b id=t></b></template></x-row> | false
        """)
    void rendersWhatABrowserWould(String what, String page, boolean rendered) {
        assertEquals(rendered, SavedPage.of(page).root().select("#t").get(0).rendered());
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
