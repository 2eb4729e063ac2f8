package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {
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
    void fault16ComparesByRfc9110(String field, boolean matches) {
        var expected = matches ? Preconditions.Outcome.NOT_MODIFIED : Preconditions.Outcome.PROCEED;
        assertEquals(expected, new Preconditions(null, field).judge("\"a\""));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "not sent", textBlock = """
    not sent             | PROCEED
    "a"                  | PROCEED
    W/"a"                | FAILED
    "b"                  | FAILED
    "b", "a"             | PROCEED
    W/"a", "a"           | PROCEED
    *                    | PROCEED
    ``                   | FAILED
    a                    | FAILED
    """)
    void fault16IfMatchComparesStrongly(String field, Preconditions.Outcome outcome) {
        assertEquals(outcome, new Preconditions(field, null).judge("\"a\""));
    }

    @Test
    void ifMatchIsAskedFirst() {
        assertEquals(Preconditions.Outcome.FAILED, new Preconditions("\"b\"", "\"a\"").judge("\"a\""));
        assertEquals(Preconditions.Outcome.NOT_MODIFIED, new Preconditions("\"a\"", "\"a\"").judge("\"a\""));
    }
}
