package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {
    @ParameterizedTest(name = "{0} → gzip {1}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent                    | false
    ''                          | false
    gzip                        | true
    GZip                        | true
    x-gzip                      | true
    gzip, deflate, br, zstd     | true
    br                          | false
    *                           | true
    gzip;q=0                    | false
    gzip;q=0, *                 | false
    gzip; q=0.001               | true
    *;q=0                       | false
    identity;q=0                | false
    identity;q=0, gzip          | true
    identity, gzip              | true
    identity, gzip;q=0.5        | false
    identity;q=0.5, gzip;q=0.8  | true
    gzip;q=often                | false
    gzip;q=2                    | false
    gzip;level=9                | false
    gzipped                     | false
    ', ,gzip ,'                 | true
    """)
    void choosesTheCodingByRfc9110(String field, boolean gzip) {
        assertEquals(gzip, AcceptEncoding.prefersGzip(field));
    }
}
