package optlight.benchmark.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselinesTest {
    private static final String RECORDED =
            "<main><h1>Data</h1><p><input id=one class='a b' data-is=target><label for=one>Use my data</label></p></main>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # page                          | css    xpath   text   fallback best   strict
        the same page                   | target target  target target   target target | <main><h1>Data</h1><p><input id=one class='a b' data-is=target><label for=one>Use my data</label></p></main>
        another id                      | -      target  target target   target -      | <main><h1>Data</h1><p><input id=two class='a b' data-is=target><label for=two>Use my data</label></p></main>
        the same text twice             | -      -       -      first    first  -      | <div><input id=a data-is=first><label for=a>Use my data</label><input id=b data-is=second><label for=b>Use my data</label></div>
        gone, with a paragraph in place | -      -       -      -        other  -      | <main data-is=other>Error</main>
        """)
    void findsWhatTheirKindFinds(String why, String expected, String html) {
        Document recorded = Jsoup.parse(RECORDED);
        Document page = Jsoup.parse(html);
        List<String> found = new ArrayList<>();
        for (Baseline baseline : Baselines.recordedFrom(recorded.expectFirst("input"))) {
            found.add(baseline.find(page).map(it -> it.attr("data-is")).orElse("-"));
        }
        assertEquals(expected.replaceAll(" +", " "), String.join(" ", found));
    }

    @Test
    void likenessIsOneLessTheShareOfEdits() {
        assertEquals(1, Similo.similar("abc", "abc"));
        assertEquals(0.75, Similo.similar("abcd", "abxd"));
        assertEquals(0.5, Similo.similar("ab", "abcd"));
        assertEquals(0, Similo.similar("", "abcd"));
    }
}
