package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    @ParameterizedTest(name = "{0} → page {1}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent                                                        | false
    ''                                                              | false
    */*                                                             | false
    application/json                                                | false
    text/*                                                          | false
    text/html                                                       | true
    Text/HTML; charset=utf-8                                        | true
    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true
    application/json, text/html;q=0.1                               | true
    text/html;q=0                                                   | false
    text/html;q=0.000, */*                                          | false
    text/htmlx                                                      | false
    image/avif,image/webp,*/*                                       | false
    """)
    void namesHtmlOnlyWhereItIsNamed(String field, boolean html) {
        assertEquals(html, Accept.namesHtml(field));
    }
}
