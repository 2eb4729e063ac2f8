package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.saved.SavedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlViewTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <input id=t type=checkbox checked>                                    | on
        <input id=t type=checkbox>                                            | off
        <input id=t type=checkbox aria-checked=true>                          | off
        <input id=t role=switch type=checkbox checked aria-checked=false>     | on
        <div id=t role=switch aria-checked=true>Off</div>                     | on
        <div id=t role=switch aria-checked=false>On</div>                     | off
        <div id=t role=checkbox aria-checked=mixed></div>                     | mixed
        <div id=t role=switch>On</div>                                        | unknown
        <div id=t role=switch aria-checked=''>On</div>                        | unknown
        <div id=t role=switch aria-checked=undefined></div>                   | unknown
        <input id=t type=button role=switch aria-checked=true>                | on
        <input id=t type=button role=switch aria-checked=false>               | off
        <button id=t aria-pressed=true></button>                              | on
        <button id=t aria-pressed=false></button>                             | off
        <button id=t role=switch aria-checked=false aria-pressed=true></button> | off
        <div id=t role=switch><input type=checkbox checked></div>             | unknown
        <div id=t role=switch aria-checked=true><input type=checkbox checked></div> | on
        <div id=t role=switch aria-checked=true><input type=checkbox></div>   | unknown
        <div id=t role=switch aria-checked=false><input type=checkbox checked></div> | unknown
        """)
    void readsASwitchByItsPropertiesAndNeverByItsWords(String page, String expected) {
        PageElement element = SavedPage.of(page).root().byId("t").orElseThrow();
        assertEquals(expected, ControlView.ofSwitch(element).state());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <input type=radio name=n checked><input type=radio name=n>                        | a
        <input type=radio name=n><input type=radio name=n checked>                        | b
        <input type=radio name=n><input type=radio name=n>                                | unknown
        <input type=radio checked><input type=radio checked>                              | unknown
        <div role=radio aria-checked=false></div><div role=radio aria-checked=true></div> | b
        """)
    void readsAGroupByItsOneCheckedRadio(String page, String expected) {
        List<PageElement> radios = SavedPage.of(page).root().select(PageSurvey.RADIOS);
        assertEquals(expected, new ControlView(radios, List.of("a", "b"), false).state());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        <input type=checkbox checked><input type=checkbox checked>                         | on
        <input type=checkbox><input type=checkbox>                                         | off
        <input type=checkbox checked><input type=checkbox>                                 | mixed
        <input type=checkbox><input type=checkbox checked>                                 | mixed
        <div role=checkbox aria-checked=true></div><div role=checkbox></div>               | unknown
        <div role=checkbox aria-checked=true></div><div role=checkbox aria-checked=mixed></div> | mixed
        """)
    void readsCheckboxesTogether(String page, String expected) {
        List<PageElement> boxes = SavedPage.of(page).root().select(PageSurvey.SWITCHES);
        assertEquals(expected, new ControlView(boxes, List.of("a", "b"), true).state());
    }
}
