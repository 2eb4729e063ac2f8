package optlight.server.trust;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optlight.definition.UtcTime;
import optlight.trust.Envelope;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;
import org.junit.jupiter.api.Test;

/** What a client believes over a row of documents with real signatures, when the server, or a thief of a key, lies. */
class ClientOverTimeTest {
    private static final long NOW_MS = UtcTime.parseMs("2026-11-23T00:00:00Z", "now");
    private static final long HIGHEST = (1L << 53) - 1;
    private static final SigningKey FIRST = SigningKey.generate();
    private static final SigningKey SECOND = SigningKey.generate();
    private static final SigningKey THIEF = SigningKey.generate();

    private KeyRing keys = KeyRing.of(List.of(FIRST.trusted()));

    @Test
    void fault8EveryEarlierEnvelopeIsRefusedWhenItIsReplayed() {
        List<byte[]> history = new ArrayList<>();
        for (long serial = 1; serial <= 6; serial++) {
            byte[] envelope = serial < 4
                    ? signed(FIRST, serial, keys(List.of(SECOND), List.of()))
                    : signed(SECOND, serial, keys(List.of(SECOND), serial < 6 ? List.of() : List.of(FIRST)));
            assertEquals("trusted", arrives(envelope));
            history.add(envelope);
        }
        assertEquals("trusted", arrives(history.get(5)), "the newest again");
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    i < 3 ? "REVOKED_KEY " + FIRST.trusted().id() : "ROLLED_BACK serial " + (i + 1) + " after 6",
                    arrives(history.get(i)));
        }
    }

    @Test
    void fault7AStolenKeyCannotLockItsOwnerOutOfSerials() {
        assertEquals("trusted", arrives(signed(FIRST, 5, keys(List.of(SECOND), List.of()))));
        assertEquals("trusted", arrives(signed(FIRST, HIGHEST, "")), "the thief's");
        assertEquals("ROLLED_BACK serial 6 after " + HIGHEST, arrives(signed(SECOND, 6, "")));
        assertEquals("trusted", arrives(signed(SECOND, 6, keys(List.of(SECOND), List.of(FIRST)))));
        assertEquals("REVOKED_KEY " + FIRST.trusted().id(), arrives(signed(FIRST, HIGHEST, "")));
        assertEquals("trusted", arrives(signed(SECOND, 7, "")));
    }

    @Test
    void fault7WhatAThiefAnnouncesIsGoneWithTheOwnersNextList() {
        assertEquals("trusted", arrives(signed(FIRST, 5, keys(List.of(SECOND), List.of()))));
        assertEquals("trusted", arrives(signed(FIRST, 6, keys(List.of(SECOND, THIEF), List.of()))), "the thief's");
        assertEquals("trusted", arrives(signed(SECOND, 7, keys(List.of(SECOND), List.of(FIRST)))));
        assertEquals("UNKNOWN_KEY " + THIEF.trusted().id(), arrives(signed(THIEF, 8, "")));
    }

    @Test
    void whoNeverHeardOfASuccessorDoesNotBelieveIt() {
        assertEquals(
                "UNKNOWN_KEY " + SECOND.trusted().id(),
                arrives(signed(SECOND, 9, keys(List.of(SECOND), List.of(FIRST)))));
    }

    @Test
    void fault7AHugeSerialIsBrokenIfNoNumberOfOursHoldsIt() {
        for (String serial : List.of("9007199254740993", "1e300", "1e400", "-1", "7.5")) {
            String document = document(1, "").replace("\"serial\":1,", "\"serial\":" + serial + ",");
            assertEquals(
                    "INVALID", arrives(FIRST.sign(document.getBytes(UTF_8))).split(" ", -1)[0], serial);
        }
    }

    /** A signature of ours over the same bytes, but for another purpose. */
    @Test
    void fault9ADocumentOfAnotherTypeIsRefused() throws Exception {
        byte[] payload = document(1, "").getBytes(UTF_8);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] info = pair.getPublic().getEncoded();
        TrustedKey key = Ed25519.trustedKey(Arrays.copyOfRange(info, info.length - 32, info.length));
        keys = KeyRing.of(List.of(key));
        for (String type : List.of(
                "application/vnd.optlight.definitions.v2+json",
                "application/vnd.optlight.texts.v1+json",
                "application/json",
                "")) {
            assertEquals("BAD_SIGNATURE", arrives(envelope(pair, key, type, payload)), type);
        }
        assertEquals("trusted", arrives(envelope(pair, key, Envelope.TYPE, payload)));
    }

    private static byte[] envelope(KeyPair pair, TrustedKey key, String type, byte[] payload) throws Exception {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(("DSSEv1 " + type.length() + " " + type + " " + payload.length + " ").getBytes(US_ASCII));
        signature.update(payload);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        var out = new ByteArrayOutputStream();
        out.write(("ed25519 " + key.id() + " " + text + "\n").getBytes(US_ASCII));
        out.write(payload);
        return out.toByteArray();
    }

    /** The verdict; if it is trusted, the keys are those it leaves. */
    private String arrives(byte[] envelope) {
        Verdict verdict = new EnvelopeVerifier(keys).verify(envelope, 0, NOW_MS);
        if (verdict instanceof Verdict.Trusted trusted) {
            keys = trusted.keys();
            return "trusted";
        }
        Verdict.Rejected rejected = (Verdict.Rejected) verdict;
        return (rejected.refusal() + " " + rejected.detail()).trim();
    }

    private static byte[] signed(SigningKey key, long serial, String keys) {
        return key.sign(document(serial, keys).getBytes(UTF_8));
    }

    private static String document(long serial, String keys) {
        return "{\"format\":1,\"serial\":" + serial + ",\"issued\":\"2026-11-23T00:00:00Z\","
                + "\"expires\":\"2027-01-22T00:00:00Z\"," + keys + "\"texts\":{},\"categories\":[],\"settings\":[]}";
    }

    private static String keys(List<SigningKey> trusted, List<SigningKey> revoked) {
        return "\"keys\":{\"trusted\":" + list(trusted.stream().map(SigningKey::publicLine)) + ",\"revoked\":"
                + list(revoked.stream().map(it -> it.trusted().id())) + "},";
    }

    private static String list(Stream<String> texts) {
        return texts.map(it -> "\"" + it + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
