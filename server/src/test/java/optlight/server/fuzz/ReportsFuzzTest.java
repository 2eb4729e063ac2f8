package optlight.server.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import optlight.server.json.MalformedJsonException;
import optlight.server.report.DatabaseAddress;
import optlight.server.report.KnownIds;
import optlight.server.report.Report;
import optlight.server.report.ReportDesk;
import optlight.server.report.ReportReader;

class ReportsFuzzTest {
    private static final KnownIds KNOWN = new KnownIds(Set.of(5L), Set.of("genai-training"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    /** Never started: nothing is written. */
    private final ReportDesk desk = new ReportDesk(DatabaseAddress.in(Path.of("nowhere")), () -> KNOWN, NOON);

    /** What is counted is a report in the words there are; all else is dropped, or refused without repeating it. */
    @FuzzTest(maxDuration = "10m")
    void areCountedInOurWordsOrDropped(byte[] body) throws Exception {
        byte[] sent = body.length > ReportReader.MAX_BYTES ? Arrays.copyOf(body, ReportReader.MAX_BYTES) : body;
        Optional<Report> read;
        try {
            read = ReportReader.read(sent);
        } catch (MalformedJsonException e) {
            assertFalse(e.forSender().isEmpty());
            assertTrue(e.forSender().chars().allMatch(it -> it >= ' ' && it < 0x7f), e.forSender());
            return;
        }
        // Each in a network of its own, as far as the bytes lead; else the quota would soon hide what is behind it.
        int hash = Arrays.hashCode(sent);
        var client = InetAddress.getByAddress(new byte[] {10, (byte) (hash >> 16), (byte) (hash >> 8), 1});
        ReportDesk.Fate fate = desk.take(sent, client);
        if (read.isEmpty()) {
            assertTrue(fate == ReportDesk.Fate.UNKNOWN || fate == ReportDesk.Fate.TOO_MANY, fate.toString());
        } else if (fate == ReportDesk.Fate.COUNTED) {
            assertEquals(5, read.get().serial());
            assertEquals("genai-training", read.get().setting());
        }
    }
}
