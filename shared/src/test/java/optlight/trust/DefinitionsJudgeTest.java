package optlight.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optlight.format.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsJudgeTest {
    private static final String KEY = "0123456789abcdef";
    private static final TrustedKey OURS = new TrustedKey(KEY, new byte[32]);
    private static final KeyRing RING = KeyRing.of(List.of(OURS));
    private static final long DAY_MS = 86_400_000L;

    @Test
    void opensAnEnvelopeOfAKeyItKnows() {
        TrustedKey other = new TrustedKey("ffffffffffffffff", new byte[32]);
        var verify = assertInstanceOf(
                DefinitionsJudge.Opening.Verify.class,
                DefinitionsJudge.open(envelope(KEY, 2), KeyRing.of(List.of(other, OURS))));
        assertEquals(OURS, verify.key());
        assertEquals(2, verify.envelope().payload().length);
    }

    @Test
    void refusesInOrderOfTheStepsBeforeTheSignature() {
        int header = envelope(KEY, 0).length;
        byte[] tooBigAndNoEnvelope = new byte[DefinitionsJudge.MAX_BYTES + 1];
        byte[] noEnvelope = new byte[DefinitionsJudge.MAX_BYTES];
        assertEquals("TOO_BIG 262345 bytes", opened(tooBigAndNoEnvelope));
        assertEquals("NOT_AN_ENVELOPE ", opened(noEnvelope));
        assertEquals("NOT_AN_ENVELOPE ", opened(new byte[0]));
        assertEquals("UNKNOWN_KEY ffffffffffffffff", opened(envelope("ffffffffffffffff", 2)));
        assertEquals("verify", opened(envelope(KEY, DefinitionsJudge.MAX_BYTES - header)));
        assertEquals(
                "TOO_BIG 262345 bytes", opened(envelope("ffffffffffffffff", DefinitionsJudge.MAX_BYTES + 1 - header)));
        assertEquals("verify", opened(envelope(KEY, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                              | holds | serial | highest | days after expiry | verdict
        all is well                         | true  | 7      | 6       | -1                | trusted 7
        the same serial again               | true  | 7      | 7       | -1                | trusted 7
        expired a day ago, by our clock     | true  | 7      | 7       | 1                 | trusted 7
        expired longer ago                  | true  | 7      | 7       | 2                 | EXPIRED
        issued in a day, by our clock       | true  | 7      | 7       | -3                | trusted 7
        issued later than that              | true  | 7      | 7       | -4                | NOT_YET_ISSUED
        older, issued later                 | true  | 6      | 7       | -4                | ROLLED_BACK serial 6 after 7
        older than what we have             | true  | 6      | 7       | -1                | ROLLED_BACK serial 6 after 7
        older and expired                   | true  | 6      | 7       | 2                 | ROLLED_BACK serial 6 after 7
        outside the limits, older, expired  | true  | 0      | 7       | 2                 | INVALID $: serial must be 1 to 9007199254740991, is 0
        the signature does not hold         | false | 7      | 6       | -1                | BAD_SIGNATURE
        nothing is right                    | false | 0      | 7       | 2                 | BAD_SIGNATURE
        """)
    void theFirstReasonWins(String why, boolean holds, long serial, long highest, long days, String expected) {
        long expiresMs = 2 * DAY_MS; // 1970-01-03
        var payload = Optional.<JsonValue>of(document(serial, "1970-01-03T00:00:00Z"));
        Verdict verdict = DefinitionsJudge.judge(holds, OURS, payload, RING, highest, expiresMs + days * DAY_MS);
        assertEquals(expected, words(verdict));
    }

    @Test
    void expiresToTheMillisecond() {
        var payload = Optional.<JsonValue>of(document(1, "1970-01-03T00:00:00Z"));
        assertEquals("trusted 1", words(DefinitionsJudge.judge(true, OURS, payload, RING, 1, 3 * DAY_MS)));
        assertEquals("EXPIRED", words(DefinitionsJudge.judge(true, OURS, payload, RING, 1, 3 * DAY_MS + 1)));
    }

    @Test
    void whatIsNoJsonIsInvalidOnlyOnceTheSignatureHolds() {
        assertEquals(
                "INVALID not JSON in UTF-8", words(DefinitionsJudge.judge(true, OURS, Optional.empty(), RING, 1, 0)));
        assertEquals("BAD_SIGNATURE", words(DefinitionsJudge.judge(false, OURS, Optional.empty(), RING, 1, 0)));
    }

    @Test
    void aNewerEngineOrFormatIsNoFaultWhateverElseIsInTheDocument() {
        assertEquals("NEWER_ENGINE", words(judged(Map.of("engine", 2, "settings", "a new kind of list"))));
        assertEquals("NEWER_ENGINE", words(judged(Map.of("format", 2))));
        assertEquals("INVALID $.engine must be a number, is a string", words(judged(Map.of("engine", "2"))));
        assertEquals("INVALID $: engine must be 1 to 2147483647, is 0", words(judged(Map.of("engine", 0))));
    }

    @Test
    void aSettingForANewerEngineIsLeftOutAndSaidToBeSo() {
        var verdict = (Verdict.Trusted)
                judged(Map.of("settings", List.of(Map.of("id", "brand-new", "engine", 2), Map.of("id", "broken"))));
        assertEquals(
                List.of("brand-new true", "broken false"),
                verdict.definitions().skipped().stream()
                        .map(it -> it.setting() + " " + it.newer())
                        .toList());
    }

    @Test
    void aDocumentCannotRevokeItsOwnKey() {
        assertEquals(
                "INVALID keys must not revoke " + KEY + ", which signed this",
                words(judged(Map.of("keys", Map.of("revoked", List.of(KEY))))));
    }

    @Test
    void whatWasKeptIsNotJudgedByItsAgeButByAllElse() {
        var payload = Optional.<JsonValue>of(document(6, "1970-01-03T00:00:00Z"));
        KeyRing later = RING.after(null, OURS, 7);
        assertEquals("trusted 6", words(DefinitionsJudge.judgeKept(true, OURS, payload, later)));
        assertEquals("BAD_SIGNATURE", words(DefinitionsJudge.judgeKept(false, OURS, payload, later)));
    }

    private static Verdict judged(Map<String, ?> members) {
        MapValue document = document(7, "1970-01-03T00:00:00Z");
        Map<String, Object> changed = document.members();
        changed.putAll(members);
        return DefinitionsJudge.judge(true, OURS, Optional.of(new MapValue(changed, "$")), RING, 1, DAY_MS);
    }

    private static String opened(byte[] bytes) {
        return DefinitionsJudge.open(bytes, RING) instanceof DefinitionsJudge.Opening.Refused it
                ? it.verdict().refusal() + " " + it.verdict().detail()
                : "verify";
    }

    private static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Trusted it) {
            return "trusted " + it.definitions().serial();
        }
        Verdict.Rejected it = (Verdict.Rejected) verdict;
        return (it.refusal() + " " + it.detail()).trim();
    }

    private static byte[] envelope(String keyId, int payload) {
        return ("ed25519 " + keyId + " " + "A".repeat(86) + "\n" + "x".repeat(payload)).getBytes(UTF_8);
    }

    private static MapValue document(long serial, String expires) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        document.put("serial", serial);
        document.put("issued", "1970-01-01T00:00:00Z");
        document.put("expires", expires);
        document.put("texts", Map.of());
        document.put("categories", List.of());
        document.put("settings", List.of());
        return new MapValue(document, "$");
    }

    /** JSON made of maps, lists, strings and numbers. */
    private static final class MapValue extends JsonValue {
        private final Object value;

        MapValue(Object value, String path) {
            super(path);
            this.value = value;
        }

        Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, member) -> members.put((String) key, member));
            return members;
        }

        @Override
        protected Kind kind() {
            if (value == null) {
                return Kind.ABSENT;
            }
            if (value instanceof Map) {
                return Kind.OBJECT;
            }
            if (value instanceof List) {
                return Kind.ARRAY;
            }
            return value instanceof String ? Kind.STRING : Kind.NUMBER;
        }

        @Override
        protected JsonValue rawMember(String key, String memberPath) {
            return new MapValue(((Map<?, ?>) value).get(key), memberPath);
        }

        @Override
        protected List<String> rawKeys() {
            List<String> keys = new ArrayList<>();
            for (Object key : ((Map<?, ?>) value).keySet()) {
                keys.add((String) key);
            }
            return keys;
        }

        @Override
        protected int rawSize() {
            return ((List<?>) value).size();
        }

        @Override
        protected JsonValue rawEntry(int index, String entryPath) {
            return new MapValue(((List<?>) value).get(index), entryPath);
        }

        @Override
        protected String rawString() {
            return (String) value;
        }

        @Override
        protected double rawNumber() {
            return ((Number) value).doubleValue();
        }
    }
}
