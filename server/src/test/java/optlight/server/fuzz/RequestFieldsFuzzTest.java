package optlight.server.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import optlight.server.http.AcceptEncoding;
import optlight.server.http.Preconditions;
import optlight.server.http.Preconditions.Outcome;

class RequestFieldsFuzzTest {
    private static final String ETAG = "\"0123456789abcdef\"";

    /** Only who names the tag, or any, has what we have; and two lines are one list. */
    @FuzzTest(maxDuration = "10m")
    void conditionsMeanWhatTheyName(FuzzedDataProvider data) {
        String first = data.consumeString(200);
        String second = data.consumeRemainingAsString();
        Outcome outcome = new Preconditions(null, first).judge(ETAG);
        if (!first.contains(ETAG) && !first.strip().equals("*")) {
            assertEquals(Outcome.PROCEED, outcome);
            assertEquals(Outcome.FAILED, new Preconditions(first, null).judge(ETAG));
        }
        assertEquals(Outcome.NOT_MODIFIED, new Preconditions(null, ETAG + "," + second).judge(ETAG));
        assertEquals(Outcome.PROCEED, new Preconditions(ETAG + "," + second, null).judge(ETAG));
        AcceptEncoding.choose(first, List.of("br", "gzip"));
    }
}
