package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfNoneMatchTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "not sent", textBlock = """
    not sent             | false
    ``                   | false
    "a"                  | true
    W/"a"                | true
    "b"                  | false
    "b", "a"             | true
    "b",W/"a"            | true
    "x,y" , "a"          | true
    "x, \\"a"            | false
    ,,"a"                | true
    *                    | true
    ` * `                | true
    "*"                  | false
    a                    | false
    w/"a"                | false
    "A"                  | false
    "a                   | false
    "b" nonsense "a"     | false
    """)
    void comparesByRfc9110(String field, boolean matches) {
        assertEquals(matches, IfNoneMatch.matches(field, "\"a\""));
    }
}
