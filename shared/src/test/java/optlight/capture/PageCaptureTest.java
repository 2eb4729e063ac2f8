package optlight.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import optlight.TestDefinitions;
import optlight.guide.Wayfinder;
import optlight.locate.LocateResult;
import optlight.locate.Locator;
import optlight.locate.LocatorEngine;
import optlight.locate.UnicodeNormalizer;
import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCaptureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                            | page                                                    | captured
        heading                           | <h1>Data privacy</h1>                                   | <h1>Data privacy</h1>
        label and switch, with its state  | <label for=use>Use it</label><input id=use role=switch type=checkbox checked class=a onclick=b> | <label for="use">Use it</label><input role="switch" type="checkbox" id="use" checked>
        a text that names by its id       | <p id=key>Use it</p><input type=radio aria-labelledby=key>       | <p id="key">Use it</p><input type="radio" aria-labelledby="key">
        any other text                    | <p>My own words</p>                                     | <p>xx xxx xxxxx</p>
        numbers in a label                | <label>2 of 1,024 e-mails</label>                       | <label>0 of 0,000 e-mails</label>
        Arabic numbers                    | <label>٣ من</label>                                     | <label>0 من</label>
        mail address in a label           | <label>Mail to ana@example.org now</label>              | <label>Mail to xxxxxxxxxxxxxxx now</label>
        ids made by a machine             | <b id=ember12></b><label for=ember12>A</label>          | <b id="i1"></b><label for="i1">A</label>
        a row, its query left out         | <a href='/mypreferences/d/x?u=7'><p>Row</p></a>         | <a href="/mypreferences/d/x"><p>Row</p></a>
        a person's page                   | <a href=/in/ana>Ana Silva</a>                           | <a href="#">xxx xxxxx</a>
        a setting's page about somebody   | <a href=/mypreferences/d/members/123>Ana</a>            | <a href="#">xxx</a>
        a list of people                  | <ul><li><h3>Ana Silva</h3><button>Unblock</button></ul> | <ul><li><h3>xxx xxxxx</h3><button>xxxxxxx</button></li></ul>
        rows in a list                    | <ul><li><a href=/mypreferences/d/x>Row</a></ul>         | <ul><li><a href="/mypreferences/d/x">Row</a></li></ul>
        a picture                         | <img src=/me.jpg alt='Ana Silva'>                       | <img>
        a script and a style              | <script>var ana</script><style>a{}</style>              | ``
        a comment                         | <!-- ana -->                                            | ``
        a typed value                     | <input type=text value=ana placeholder=ana>             | <input type="text">
        what is not laid out              | <div style='display:none'><h2>Use it</h2></div>         | <div hidden><h2>xxx xx</h2></div>
        a frame of the same origin        | <iframe src=/x srcdoc='<h2>A</h2>'></iframe>            | <iframe srcdoc="&lt;html&gt;&lt;head&gt;&lt;/head&gt;&lt;body&gt;&lt;h2&gt;A&lt;/h2&gt;&lt;/body&gt;&lt;/html&gt;"></iframe>
        a shadow root                     | <x-a><template shadowrootmode=open><h2>A</h2></template></x-a> | <x-a><h2>A</h2></x-a>
        markup in a text                  | <h1>&lt;b&gt; &amp; "</h1>                              | <h1>&lt;b&gt; &amp; &quot;</h1>
        markup in an attribute            | <button aria-label='"><b>'>A</button>                   | <button aria-label="&quot;&gt;&lt;b&gt;">A</button>
        a test id with a number           | <div data-testid=row-17></div>                          | <div></div>
        """)
    void keepsStructureAndSettingTextsAndNothingElse(String what, String body, String expected) {
        assertEquals(document(expected), captured(body));
    }

    @Test
    void theMembersOwnNameIsMaskedWhereverItStands() {
        String page = "<header><img alt='Photo of Ana Silva'><button aria-label='Ana Silva Me'>Me</button></header>"
                + "<h1>Settings of Silva, Ana</h1><label>ana silva can see it</label>";
        String captured = captured(page).toLowerCase(Locale.ROOT);
        assertFalse(captured.contains("ana"), captured);
        assertFalse(captured.contains("silva"), captured);
    }

    /** What a capture is for: the engine must say of it what it says of the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>{title}</h1><label>{label}<input type=checkbox role=switch checked></label>",
                "<h1>{title}</h1><div><p>{label}</p><div><input type=checkbox role=switch class=_x_12></div></div>",
                "<h1>{title}</h1><p id=a1>{label}</p><input type=checkbox role=switch aria-labelledby=a1>",
                "<h1>{title}</h1><div style='display:none'><label>{label}<input type=checkbox></label></div>",
                "<h1>{title}</h1><h2>Company page</h2><label>{label}<input type=checkbox></label>",
                "<iframe srcdoc='<h1>{title}</h1><label>{label}<input type=checkbox role=switch></label>'></iframe>"
            })
    void theEngineAnswersAsOnThePageItself(String main) {
        String page = "<html lang=en><body><main>"
                + main.replace(
                                "{title}",
                                TestDefinitions.GENAI_TITLE
                                        .byLanguage()
                                        .get("en")
                                        .get(0))
                        .replace(
                                "{label}",
                                TestDefinitions.GENAI_LABEL
                                        .byLanguage()
                                        .get("en")
                                        .get(0))
                + "</main>";
        assertEquals(reasons(page), reasons(captureOf(page, TestDefinitions.GENAI_PAGE)));
    }

    /** LinkedIn calls an option "1st degree connections", and somebody may be named as a word of it. */
    @Test
    void whatIsSoughtKeepsItsNumbersAndWordsAndNothingElseDoes() {
        String header = "<header><img alt=\"{name}\"></header>";
        String page = "<label>1st degree \n connections</label><label>Degree 2</label><p>1st degree connections</p>";
        assertEquals(
                document(
                        header.replace(" alt=\"{name}\"", "")
                                + "<label>1st degree \n connections</label><label>xxxxxx 0</label><p>xxx xxxxxx xxxxxxxxxxx</p>"),
                captureOf("<body>" + header.replace("{name}", "Ana Degree") + page, TestDefinitions.EMAIL_PAGE));
    }

    @Test
    void theLogoIsNotTheMembersName() {
        String page = "<header><a aria-label=LinkedIn href=/feed/></a></header><h1>LinkedIn promotions</h1>";
        assertTrue(captured(page).contains("<h1>LinkedIn promotions</h1>"), captured(page));
    }

    private static String captureOf(String page, String path) {
        return PageCapture.of(SavedPage.of(page).root(), sought(path));
    }

    private static List<Locator> sought(String path) {
        return new Wayfinder(TestDefinitions.all()).from(path, "").targets();
    }

    private static String reasons(String page) {
        StringBuilder reasons = new StringBuilder();
        for (LocateResult result : new LocatorEngine(new UnicodeNormalizer())
                .locate(SavedPage.of(page).root(), "en", sought(TestDefinitions.GENAI_PAGE))) {
            reasons.append(result.reason());
        }
        return reasons.toString();
    }

    private static String captured(String body) {
        return PageCapture.of(SavedPage.of("<body>" + body).root(), List.of());
    }

    private static String document(String body) {
        return "<!doctype html>\n<html><head></head><body>" + body + "</body></html>\n";
    }
}
