package optlight.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.saved.SavedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables {@code {x}} is what changes, {@code data-is} marks what is pointed at, {@code data-part} a part of it. */
class FingerprintTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what changes                          | page
        the label                               | <label>{x}<input data-is data-part type=checkbox></label>
        the label it refers to                  | <p id=n>{x}</p><input data-is data-part type=checkbox role=switch aria-labelledby=n>
        the text of its row                     | <div><p>{x}</p><input data-is data-part type=checkbox role=switch></div>
        a text before that of its row           | <div><p>{x}</p><p>Use my data</p><input data-is data-part type=checkbox role=switch></div>
        the text of its row, label of a state   | <div><p>{x}</p><input data-is data-part type=checkbox id=a><label for=a>On</label></div>
        the row beside a label nobody sees      | <p id=n hidden>Use my data</p><div><p>{x}</p><input data-is data-part type=checkbox aria-labelledby=n></div>
        the heading of its row                  | <ul><li><h3>{x}</h3><button data-is data-part role=switch aria-label=Show></button></li></ul>
        the group's name                        | <div role=group aria-label='{x}'><label>Use my data<input data-is data-part type=checkbox></label></div>
        a legend further out                    | <fieldset><legend>{x}</legend><div role=group><input data-is data-part type=checkbox></div></fieldset>
        the group of a nameless switch          | <section aria-label='{x}'><input data-is data-part type=checkbox></section>
        another option of the group             | <label>Anyone<input data-is data-part type=radio name=a></label><label>{x}<input data-part type=radio name=a></label>
        the id                                  | <label>Use my data<input data-is data-part type=checkbox id='{x}'></label>
        the name                                | <label>Use my data<input data-is data-part type=checkbox name='{x}'></label>
        the role                                | <label>Use my data<input data-is data-part type=checkbox role='{x}'></label>
        what names it                           | <label>Use my data<input data-is data-part type=checkbox aria-labelledby='{x}'></label>
        where a link leads                      | <a data-is href='{x}'>Data privacy</a>
        what a link says                        | <a data-is href=/a>{x}</a>
        """)
    void changesWithWhatTheAnswerRestsOn(String why, String page) {
        assertEquals(print(page, "Autoplay"), print(page, "Autoplay"));
        assertEquals(false, print(page, "Autoplay").equals(print(page, "Language")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what changes           | page
        another row              | <div><p>Use my data</p><input data-is data-part type=checkbox></div><div><p>{x}</p><input type=checkbox></div>
        a text elsewhere         | <p>{x}</p><label>Use my data<input data-is data-part type=checkbox></label>
        a class                  | <label class='{x}'>Use my data<input data-is data-part type=checkbox class='{x}'></label>
        a group beside it        | <div role=group aria-label='{x}'></div><label>Use my data<input data-is data-part type=checkbox></label>
        a region that has a heading | <section aria-label='{x}'><h2>Data</h2><label>Use my data<input data-is data-part type=checkbox></label></section>
        a link's region          | <section aria-label='Settings, 1 {x}'><a data-is href=/a>Data privacy</a></section>
        a clock in the row       | <div><p>Use my data</p><p>{x} ago</p><input data-is data-part type=checkbox></div>
        """)
    void staysWhereOnlySomethingElseChanges(String why, String page) {
        assertEquals(print(page, "Autoplay"), print(page, "Language"));
    }

    /** The ring stays while the member does as it says. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # where the state is said         | page
        a label of nothing else           | <div><p>Use my data</p><input data-is data-part type=checkbox id=t><label for=t>{x}</label></div>
        the end of the label              | <label>Use my data <span>{x}</span><input data-is data-part type=checkbox></label>
        a second text it refers to        | <p id=n>Use my data</p><span id=s>{x}</span><input data-is data-part type=checkbox aria-labelledby='n s'>
        a word beside a nameless one      | <div><p>Use my data</p><span>{x}</span><input data-is data-part type=checkbox></div>
        all that a button holds           | <div><p>Use my data</p><button data-is data-part role=switch>{x}</button></div>
        its aria-label                    | <button data-is data-part role=switch aria-label='Use my data, {x}'></button>
        the heading of its row            | <ul><li><h3>Data {x}</h3><label>Use my data<input data-is data-part type=checkbox></label></li></ul>
        a message beside a nameless one   | <div><p>Use my data</p><input data-is data-part type=checkbox><span role=status>Turned {x}</span></div>
        """)
    void staysWhenTheStateChanges(String why, String page) {
        assertEquals(print(page, "On"), print(page, "Off"));
    }

    private static String print(String page, String x) {
        PageElement root = SavedPage.of("<html><body>" + page.replace("{x}", x)).root();
        List<PageElement> parts = root.select("[data-part]");
        return Fingerprint.of(root.select("[data-is]").get(0), parts, new UnicodeNormalizer());
    }
}
