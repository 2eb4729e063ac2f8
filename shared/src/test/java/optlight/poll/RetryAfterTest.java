package optlight.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    /** Sun, 06 Nov 1994 08:49:37 GMT. */
    private static final long NOW_MS = 784_111_777_000L;

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
        # header                         | seconds from now
        0                                | 0
        1                                | 1
        120                              | 120
        ' 120 '                          | 120
        86400                            | 86400
        86401                            | 86400
        99999999999999999999999999       | 86400
        Sun, 06 Nov 1994 08:49:37 GMT    | 0
        Sun, 06 Nov 1994 08:51:37 GMT    | 120
        Sun, 06 Nov 1994 08:49:36 GMT    | 0
        Wed, 31 Dec 9999 23:59:59 GMT    | 86400
        Mon, 07 Nov 1994 00:00:00 GMT    | 54623
        Sun, 31 Feb 1995 08:49:37 GMT    | 0
        Sun, 06 Foo 1994 08:51:37 GMT    | 0
        Sun, 06 ovD 1994 08:51:37 GMT    | 0
        Sunday, 06-Nov-94 08:51:37 GMT   | 0
        Sun Nov  6 08:51:37 1994         | 0
        Sun, 06 Nov 1994 08:51:37 UTC    | 0
        Sun, 06 Nov 1994 24:51:37 GMT    | 0
        ''                               | 0
        -1                               | 0
        1.5                              | 0
        soon                             | 0
        """)
    void readsSecondsAndDates(String header, long seconds) {
        assertEquals(seconds * 1000, RetryAfter.pauseMs(header, NOW_MS));
    }
}
