package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can bring, take or hide something that is looked for is told from other changes. */
class PageWatcherIT {
    /** A long list; in it a row with a switch, a box of news without any, a heading, and what is not shown yet. */
    private static final String PAGE = """
            <main><div id=list><h2 id=title>Privacy</h2><div id=row><p id=label>Use my data</p><div><input type=checkbox role=switch></div></div>
            <div><div id=news><p id=line>One</p></div></div><section id=later hidden><ul><li><a href=/x>More</a></li></ul></section><div id=place></div>
            %s</div></main>""".formatted("<i>and so on</i>".repeat(70));

    private static final String CASES = """
            a paragraph more                         | list.append(p('News'))                            | quiet
            a paragraph with marks in it             | list.append(make('<p>News <b>of</b> today</p>'))   | quiet
            a paragraph for another                  | line.replaceWith(p('Two'))                        | quiet
            a paragraph less                         | line.remove()                                     | quiet
            another text in the news                 | line.firstChild.data = 'Two'                      | quiet
            a style of something                     | line.style.color = 'red'                          | quiet
            a class of something                     | line.className = 'fresh'                          | quiet
            a switch                                 | place.append(make('<input type=checkbox>'))       | telling
            a switch deep in what comes              | place.append(make('<div><p><input type=checkbox></p></div>')) | telling
            a switch that is drawn                   | place.append(make('<b role=switch>x</b>'))        | telling
            a row                                    | place.append(make('<ul><li><a href=/y>Data</a></ul>')) | telling
            a heading                                | place.append(make('<h3>Data</h3>'))               | telling
            a label                                  | place.append(make('<label for=x>Data</label>'))   | telling
            a frame                                  | place.append(make('<iframe></iframe>'))           | telling
            something that was hidden                | later.hidden = false                              | telling
            the class of what has a link in it       | later.className = 'open'                          | telling
            the switch's state                       | row.querySelector('input').setAttribute('aria-checked', 'true') | telling
            the link's address                       | later.querySelector('a').href = '/z'              | telling
            another text of the heading              | title.firstChild.data = 'Security'                | quiet
            a switch among many others               | for (let i = 0; i < 99; i++) list.append(p('News')); place.append(make('<input>')) | telling
            a switch less                            | row.querySelector('input').remove()               | telling
            all of a row less                        | row.remove()                                      | telling
            another text while only what tells counts | watchProbe.rest('60000'); line.firstChild.data = 'Two' |
            a paragraph more meanwhile               | watchProbe.rest('60000'); list.append(p('News'))  |
            a switch meanwhile                       | watchProbe.rest('60000'); place.append(make('<input>')) | telling
            a text and a switch meanwhile            | watchProbe.rest('60000'); line.firstChild.data = 'Two'; place.append(make('<input>')) | telling
            another text once all is told again      | watchProbe.rest('60000'); watchProbe.rest('0'); line.firstChild.data = 'Two' | quiet
            a root for what was there, not asked     | place.attachShadow({mode: 'open'}).append(make('<input>')) |
            a root for what was there, asked         | place.attachShadow({mode: 'open'}).append(make('<input>')); watchProbe.ask('') | telling
            a root while only what tells counts      | watchProbe.rest('60000'); place.attachShadow({mode: 'open'}); watchProbe.ask('') | telling
            asked, and there is nothing new          | watchProbe.ask('')                                |
            what changes in a root once it was asked | place.attachShadow({mode: 'open'}); watchProbe.ask(''); place.shadowRoot.append(make('<input>')) | tellingtelling
            """;

    private static final String RUN = """
            (async (page, change) => {
              document.body.innerHTML = page;
              const make = (html) => document.createRange().createContextualFragment(html);
              const p = (text) => make(`<p>${text}</p>`).firstChild;
              const [list, title, row, label, news, line, later, place] =
                ['list', 'title', 'row', 'label', 'news', 'line', 'later', 'place'].map((id) => document.getElementById(id));
              watchProbe.start('');
              new Function('make', 'p', 'list', 'title', 'row', 'label', 'news', 'line', 'later', 'place', change)(
                make, p, list, title, row, label, news, line, later, place);
              await new Promise((done) => setTimeout(done));
              return watchProbe.told('');
            })(%s, %s)""";

    @ParameterizedTest
    @EnumSource
    void whatBringsTakesOrHidesAControlALinkOrAHeadingIsTelling(BrowserKind kind) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.launch(LaunchOptions.of(kind))) {
            Tab tab = browser.tab();
            tab.eval("(() => {" + SharedCases.probe() + "\nreturn true; })()");
            for (String line : CASES.lines().toList()) {
                String[] columns = line.split("\\|", -1);
                JsonNode told = tab.eval(RUN.formatted(Tab.quoted(PAGE), Tab.quoted(columns[1].trim())));
                if (!told.asText().equals(columns[2].trim())) {
                    wrong.add(columns[0].trim() + ": " + told);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
