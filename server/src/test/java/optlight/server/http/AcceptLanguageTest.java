package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {
    private static final List<String> OFFERED = List.of("ar", "de", "en", "pt-br", "zh-cn");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent                            | en
    ''                                  | en
    de                                  | de
    DE                                  | de
    de-AT, de;q=0.9, en;q=0.8           | de
    sv, de;q=0.5                        | de
    en;q=0.5, de;q=0.9                  | de
    de;q=0, ar                          | ar
    de;q=0                              | en
    pt-BR                               | pt-br
    pt-PT                               | pt-br
    pt                                  | pt-br
    zh-Hant-TW                          | zh-cn
    arz                                 | ar
    *                                   | en
    *, de                               | de
    tlh                                 | en
    de;q=often                          | en
    ;;;                                 | en
    de;q=2                              | en
    en-GB-oxendict, de                  | en
    """)
    void isTheNearestOfThoseOffered(String field, String language) {
        assertEquals(language, AcceptLanguage.best(field, OFFERED, "en"));
    }
}
