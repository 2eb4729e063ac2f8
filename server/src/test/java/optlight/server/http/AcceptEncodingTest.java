package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {
    private static final List<String> GZIP = List.of("gzip");
    private static final List<String> BROTLI_AND_GZIP = List.of("br", "gzip");

    @ParameterizedTest(name = "{0} → {1}, without brotli {2}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent                          | identity | identity
    ''                                | identity | identity
    gzip                              | gzip     | gzip
    GZip                              | gzip     | gzip
    x-gzip                            | gzip     | gzip
    gzip, deflate, br, zstd           | br       | gzip
    br                                | br       | identity
    BR                                | br       | identity
    *                                 | br       | gzip
    br;q=0                            | identity | identity
    br;q=0, gzip                      | gzip     | gzip
    br;q=0, *                         | gzip     | gzip
    br;q=0.5, gzip                    | gzip     | gzip
    br;q=0.5, gzip;q=0.5              | br       | gzip
    gzip;q=0                          | identity | identity
    gzip;q=0, *                       | br       | identity
    gzip; q=0.001                     | gzip     | gzip
    *;q=0                             | identity | identity
    *;q=0, br                         | br       | identity
    *;q=0.5, gzip                     | gzip     | gzip
    identity;q=0                      | identity | identity
    identity;q=0, gzip                | gzip     | gzip
    identity;q=0, br;q=0, gzip;q=0    | identity | identity
    identity, gzip                    | gzip     | gzip
    identity, gzip;q=0.5              | identity | identity
    identity;q=0.5, gzip;q=0.8        | gzip     | gzip
    identity;q=0.5, *;q=0.4           | identity | identity
    gzip;q=often                      | identity | identity
    gzip;q=2                          | identity | identity
    gzip;q=-1                         | identity | identity
    gzip;level=9                      | identity | identity
    gzipped                           | identity | identity
    compress, zstd, dcb               | identity | identity
    ', ,gzip ,'                       | gzip     | gzip
    """)
    void fault16ChoosesTheCodingByRfc9110(String field, String coding, String withoutBrotli) {
        assertEquals(coding, AcceptEncoding.choose(field, BROTLI_AND_GZIP));
        assertEquals(withoutBrotli, AcceptEncoding.choose(field, GZIP));
    }
}
