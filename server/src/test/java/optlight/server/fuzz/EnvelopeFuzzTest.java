package optlight.server.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Envelope;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;

class EnvelopeFuzzTest {
    private static final TrustedKey KEY = new TrustedKey("0123456789abcdef", new byte[32]);

    /** One envelope, one spelling: what is read, written again, is what was read. */
    @FuzzTest(maxDuration = "10m")
    void isReadInOneWayOrNotAtAll(byte[] bytes) {
        Optional<Envelope> read = Envelope.parse(bytes);
        if (read.isPresent()) {
            Envelope envelope = read.get();
            String line = "ed25519 " + envelope.keyId() + " "
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(envelope.signature()) + "\n";
            byte[] head = line.getBytes(StandardCharsets.ISO_8859_1);
            assertArrayEquals(head, Arrays.copyOf(bytes, head.length));
            assertArrayEquals(envelope.payload(), Arrays.copyOfRange(bytes, head.length, bytes.length));
        }
        var opening = DefinitionsJudge.open(bytes, KeyRing.of(List.of(KEY)));
        if (opening instanceof DefinitionsJudge.Opening.Verify verify) {
            assertEquals(KEY, verify.key());
            assertTrue(bytes.length <= DefinitionsJudge.MAX_BYTES);
        }
    }
}
