package optlight.server.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import optlight.definition.UtcTime;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Envelope;
import optlight.trust.Refusal;
import optlight.trust.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeVerifierTest {
    private static final String DOCUMENT = "{\"format\":1,\"serial\":7,\"issued\":\"2026-11-23T00:00:00Z\","
            + "\"expires\":\"2027-01-22T00:00:00Z\",\"texts\":{},\"categories\":[],\"settings\":[]}";
    private static final long ISSUED_MS = UtcTime.parseMs("2026-11-23T00:00:00Z", "issued");
    private static final long EXPIRES_MS = UtcTime.parseMs("2027-01-22T00:00:00Z", "expires");
    private static final SigningKey KEY = SigningKey.generate();

    private final EnvelopeVerifier verifier = new EnvelopeVerifier(List.of(KEY.trusted()));

    @Test
    void trustsWhatAKnownKeySigned() {
        var trusted = assertInstanceOf(Verdict.Trusted.class, verifier.verify(signed(DOCUMENT), 7, ISSUED_MS));
        assertEquals(7, trusted.definitions().serial());
    }

    @Test
    void fault2RefusesEveryFlippedBit() {
        byte[] envelope = signed(DOCUMENT);
        for (int i = 0; i < envelope.length; i++) {
            byte[] flipped = envelope.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            Refusal refusal = refusal(flipped, 0, ISSUED_MS);
            if (i >= firstLine(envelope)) {
                assertEquals(Refusal.BAD_SIGNATURE, refusal, "byte " + i);
            }
        }
    }

    @Test
    void fault2RefusesEveryTruncation() {
        byte[] envelope = signed(DOCUMENT);
        for (int length = 0; length < envelope.length; length++) {
            Refusal refusal = refusal(Arrays.copyOf(envelope, length), 0, ISSUED_MS);
            assertEquals(
                    length <= firstLine(envelope) ? Refusal.NOT_AN_ENVELOPE : Refusal.BAD_SIGNATURE,
                    refusal,
                    length + " bytes");
        }
    }

    @Test
    void refusesBytesBehindTheEnd() {
        byte[] envelope = signed(DOCUMENT);
        assertEquals(Refusal.BAD_SIGNATURE, refusal(Arrays.copyOf(envelope, envelope.length + 1), 0, ISSUED_MS));
    }

    @Test
    void refusesAnotherKey() {
        byte[] envelope = SigningKey.generate().sign(utf8(DOCUMENT));
        assertEquals(Refusal.UNKNOWN_KEY, refusal(envelope, 0, ISSUED_MS));
    }

    @Test
    void refusesAnotherKeyUnderAKnownId() {
        SigningKey other = SigningKey.generate();
        String envelope = new String(other.sign(utf8(DOCUMENT)), StandardCharsets.UTF_8)
                .replace(other.trusted().id(), KEY.trusted().id());
        assertEquals(Refusal.BAD_SIGNATURE, refusal(utf8(envelope), 0, ISSUED_MS));
    }

    @Test
    void refusesASignatureOverTheBareDocument() throws Exception {
        var pair = java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signature = java.security.Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(utf8(DOCUMENT));
        byte[] info = pair.getPublic().getEncoded();
        var key = Ed25519.trustedKey(Arrays.copyOfRange(info, 12, 44));
        var envelope = new Envelope(key.id(), signature.sign(), utf8(DOCUMENT));
        assertEquals(false, Ed25519.holds(envelope, key));
    }

    @Test
    void fault8RefusesAnOlderSerialButNotTheSameAgain() {
        assertEquals(Refusal.ROLLED_BACK, refusal(signed(DOCUMENT), 8, ISSUED_MS));
        assertInstanceOf(Verdict.Trusted.class, verifier.verify(signed(DOCUMENT), 7, ISSUED_MS));
    }

    @Test
    void fault5RefusesWhatExpiredMoreThanADayAgo() {
        long lastMoment = EXPIRES_MS + DefinitionsJudge.CLOCK_TOLERANCE_MS;
        assertInstanceOf(Verdict.Trusted.class, verifier.verify(signed(DOCUMENT), 0, lastMoment));
        assertEquals(Refusal.EXPIRED, refusal(signed(DOCUMENT), 0, lastMoment + 1));
    }

    @Test
    void fault10RefusesTenMegabytesBeforeAnythingElse() {
        assertEquals(Refusal.TOO_BIG, refusal(new byte[10_000_000], 0, ISSUED_MS));
        byte[] signed = signed(DOCUMENT + " ".repeat(DefinitionsJudge.MAX_BYTES));
        assertEquals(Refusal.TOO_BIG, refusal(signed, 0, ISSUED_MS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "<!doctype html><title>Sign in to the network</title>",
                "{\"format\":1}",
                "ed25519\n{}",
                "ed25519  \n{}",
                "ed25519 0123456789abcdef AAAA\n{}",
                "rsa 0123456789abcdef AAAA\n{}"
            })
    void refusesWhatIsNoEnvelope(String text) {
        assertEquals(Refusal.NOT_AN_ENVELOPE, refusal(utf8(text), 0, ISSUED_MS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "{\"format\":0}", "{\"format\":1,\"format\":1}", "\u0000"})
    void refusesSignedNonsense(String document) {
        assertEquals(Refusal.INVALID, refusal(signed(document), 0, ISSUED_MS));
    }

    @Test
    void saysThatAnotherFormatIsANewerOnes() {
        assertEquals(Refusal.NEWER_ENGINE, refusal(signed("{\"format\":2}"), 0, ISSUED_MS));
        assertEquals(Refusal.INVALID, refusal(signed("{\"format\":\"2\"}"), 0, ISSUED_MS));
    }

    @Test
    void refusesASignedDocumentInBrokenUtf8() {
        byte[] document = utf8(DOCUMENT.replace("\"texts\"", "\"?\":1,\"texts\""));
        document[DOCUMENT.indexOf("\"texts\"") + 1] = (byte) 0xff;
        assertEquals(Refusal.INVALID, refusal(KEY.sign(document), 0, ISSUED_MS));
    }

    private Refusal refusal(byte[] bytes, long highestSerial, long nowMs) {
        return assertInstanceOf(Verdict.Rejected.class, verifier.verify(bytes, highestSerial, nowMs))
                .refusal();
    }

    private static byte[] signed(String document) {
        return KEY.sign(utf8(document));
    }

    /** The length of the first line with its end. */
    private static int firstLine(byte[] envelope) {
        return new String(envelope, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
