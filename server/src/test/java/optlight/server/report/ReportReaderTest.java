package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import optlight.locate.Reason;
import optlight.server.json.MalformedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    @Test
    void readsWhatAnExtensionSends() throws Exception {
        assertEquals(
                Optional.of(
                        new Report(5, "genai-training", Outcome.ABSENT, Reason.NO_CANDIDATE, "0.1.0", Engine.GECKO)),
                ReportReader.read(Reports.body()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "v":1                      | "v":2
        "v":1                      | "v":"1"
        "v":1                      | "v":1.0
        "v":1,                     | ``
        "v":1,                     | "v":1,"member":"urn:li:1",
        "v":1                      | "v":1,"__proto__":{}
        5                          | 0
        5                          | -5
        5                          | 5.5
        5                          | 5e0
        5                          | 1e400
        5                          | 9007199254740992
        5                          | 9007199254740993
        5                          | 123456789012345678901234567890
        5                          | "5"
        5                          | null
        5                          | [5]
        genai-training             | Genai-Training
        genai-training             | ../genai-training
        genai-training             | genai\\u0000training
        genai-training             | x
        "genai-training"           | {"$gt":""}
        absent                     | Absent
        absent                     | lost
        "absent"                   | true
        no-candidate               | NO_CANDIDATE
        no-candidate               | because
        0.1.0                      | 1
        0.1.0                      | 0.1.0.0
        0.1.0                      | 0.1.1000
        0.1.0                      | 00.1
        0.1.0                      | 0.1.0-rc
        0.1.0                      | ١.٢
        gecko                      | webkit
        gecko                      | gecko\\r\\n
        """)
    void fault13TakesNothingOutsideTheClosedVocabulary(String part, String instead) throws Exception {
        assertEquals(Optional.empty(), ReportReader.read(Reports.body(good -> {
            assertTrue(good.contains(part));
            return good.replace(part, instead);
        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "5", "null", "\"report\"", "true"})
    void takesNothingThatIsNoReport(String body) throws Exception {
        assertEquals(Optional.empty(), ReportReader.read(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        member twice           | "v":1 | "v":1,"v":1
        member twice, escaped  | "v":1 | "v":1,"\\u0076":1
        NaN                    | 5     | NaN
        hexadecimal            | 5     | 0x5
        leading zero           | 5     | 05
        comment                | 5     | 5/**/
        single quotes          | "v"   | 'v'
        trailing comma         | }     | ,}
        trailing bytes         | }     | }{}
        """)
    void fault13RefusesWhatIsNotStrictlyJson(String fault, String part, String instead) {
        assertThrows(
                MalformedJsonException.class, () -> ReportReader.read(Reports.body(it -> it.replace(part, instead))));
    }

    @Test
    void fault13RefusesDepth() {
        byte[] deep = ("[".repeat(500) + "]".repeat(500)).getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedJsonException.class, () -> ReportReader.read(deep));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        overlong slash       | C0AF
        surrogate            | EDA080
        byte order mark      | EFBBBF
        beyond Unicode       | F5808080
        alone                | FF
        cut off              | E2
        """)
    void fault12RefusesMalformedUtf8(String fault, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        byte[] body = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, body, fault.startsWith("byte") ? 0 : 1, bytes.length);
        if (!fault.startsWith("byte")) {
            body[0] = '"';
            body[body.length - 1] = '"';
        } else {
            body[bytes.length] = '{';
            body[bytes.length + 1] = '}';
        }
        assertThrows(MalformedJsonException.class, () -> ReportReader.read(body));
    }

    @Test
    void fault12RefusesUtf16AndNothing() {
        assertThrows(
                MalformedJsonException.class,
                () -> ReportReader.read(
                        new String(Reports.body(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)));
        assertThrows(MalformedJsonException.class, () -> ReportReader.read(new byte[0]));
    }
}
