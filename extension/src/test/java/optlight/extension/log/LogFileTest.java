package optlight.extension.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFileTest {
    private static final String MARK = "\uFEFF";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                       | value              | field
        a word                       | off                | "off"
        nothing                      | ``                 | ""
        a comma                      | a, b               | "a, b"
        quotation marks              | a "b" c            | "a ""b"" c"
        a formula                    | =1+1               | "'=1+1"
        a formula after a plus       | +1+1               | "'+1+1"
        after a minus                | -1+1               | "'-1+1"
        after an at sign             | @SUM(A1)           | "'@SUM(A1)"
        a formula in quotation marks | ="a"b              | "'=""a""b"
        an equals sign within        | a=b                | "a=b"
        another script               | إعداد              | "إعداد"
        """)
    void aTableCannotBeMisreadNorRun(String why, String value, String field) {
        assertEquals(MARK + "\"name\"\r\n" + field + "\r\n", LogFile.csv(new String[][] {{"name"}, {value}}));
    }

    @Test
    void linesAndTabsStayInTheirField() {
        assertEquals(
                MARK + "\"a\r\nb\",\"'\tc\",\"'\r\n\"\r\n", LogFile.csv(new String[][] {{"a\r\nb", "\tc", "\r\n"}}));
    }

    @Test
    void dataIsReadAsItWasWritten() throws JsonProcessingException {
        String odd = "\"\\/\b\n\t\u0001\u001f\u2028é😀 إعداد";
        String json = LogFile.json(new String[] {"one", "tw\"o"}, new String[][] {{odd, ""}, {"=1", "x"}});
        var read = new ObjectMapper().readTree(json);
        assertEquals(2, read.size());
        assertEquals(odd, read.at("/0/one").asText());
        assertEquals("", read.at("/0/tw\"o").asText("missing"));
        assertEquals("=1", read.at("/1/one").asText());
        assertEquals(
                0,
                new ObjectMapper()
                        .readTree(LogFile.json(new String[0], new String[0][]))
                        .size());
    }
}
