package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostAllowListTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        localhost                | true
        LOCALHOST:8485           | true
        127.0.0.1:8485           | true
        [::1]:8485               | true
        [::1]                    | true
        optlight-1:8485          | true
        evil.example             | false
        evil.example:8485        | false
        localhost.evil.example   | false
        localhost:8485.evil      | false
        127.0.0.1.evil.example   | false
        10.0.0.1                 | false
        ``                       | false
        -                        | false
        """, quoteCharacter = '`')
    void fault20AdmitsTheNamesItWasGiven(String host, boolean admitted) {
        assertEquals(admitted, new HostAllowList(List.of("Optlight-1")).admits(host));
    }
}
