package optlight.server.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # case                             | bytes              | message
    an overlong slash                  | 22 c0 af 22        | is not UTF-8
    a surrogate in UTF-8               | 22 ed a0 80 22     | is not UTF-8
    a byte that is never UTF-8         | 22 ff 22           | is not UTF-8
    half a character at the end        | 22 c3              | is not UTF-8
    UTF-16                             | fe ff 00 7b 00 7d  | begins with a byte order mark (BOM) of UTF-16: save it as UTF-8
    UTF-16, the other way round        | ff fe 7b 00 7d 00  | begins with a byte order mark (BOM) of UTF-16: save it as UTF-8
    UTF-16 without a mark              | 7b 00 7d 00        | is not JSON
    a byte order mark                  | ef bb bf 7b 7d     | begins with a byte order mark (BOM): save it as UTF-8 without one
    nothing                            | ''                 | is empty
    white space alone                  | 20 0a              | is empty
    a member named twice               | 7b 22 61 22 3a 31 2c 22 61 22 3a 32 7d | Duplicate field 'a'
    a value after the value            | 7b 7d 31           | is not JSON
    a NUL in a string                  | 22 00 22           | is not JSON
    """)
    void refuses(String why, String hex, String message) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        var refusal = assertThrows(MalformedJsonException.class, () -> StrictJson.read(bytes), why);
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
        assertTrue(JacksonValue.parse(bytes).isEmpty());
    }

    @Test
    void refusesWhatIsNestedTooDeep() throws Exception {
        assertEquals(1, StrictJson.read(nested(StrictJson.MAX_DEPTH)).size());
        assertThrows(MalformedJsonException.class, () -> StrictJson.read(nested(StrictJson.MAX_DEPTH + 1)));
        assertThrows(MalformedJsonException.class, () -> StrictJson.read(nested(100_000)));
    }

    @Test
    void refusesWhatIsTooLong() {
        byte[] spaces = " ".repeat(StrictJson.MAX_BYTES + 1).getBytes(StandardCharsets.US_ASCII);
        assertThrows(MalformedJsonException.class, () -> StrictJson.read(spaces));
    }

    @Test
    void saysWhereTheMistakeIs() {
        byte[] bytes = "{\n  \"a\": 1,\n}".getBytes(StandardCharsets.US_ASCII);
        var refusal = assertThrows(MalformedJsonException.class, () -> StrictJson.read(bytes));
        assertTrue(refusal.getMessage().contains("line 3"), refusal.getMessage());
    }

    @Test
    void writesMembersInTheirOrderAndLettersAsTheyAre() throws Exception {
        String text = "{\"b\":\"ä🙂\",\"a\":[1,null]}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(text, new String(StrictJson.write(StrictJson.read(bytes)), StandardCharsets.UTF_8));
    }

    private static byte[] nested(int depth) {
        return ("[".repeat(depth) + "1" + "]".repeat(depth)).getBytes(StandardCharsets.US_ASCII);
    }
}
