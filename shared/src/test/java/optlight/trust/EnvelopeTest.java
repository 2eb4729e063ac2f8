package optlight.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {
    private static final String KEY = "0123456789abcdef";
    /** 86 characters, 64 bytes of 0. */
    private static final String ZEROS = "A".repeat(86);

    private static final String GOOD = "ed25519 " + KEY + " " + ZEROS + "\n{}";

    @Test
    void hasThreeWordsALineAndThePayload() {
        Envelope envelope = Envelope.parse(bytes(GOOD)).orElseThrow();
        assertEquals(KEY, envelope.keyId());
        assertArrayEquals(new byte[64], envelope.signature());
        assertArrayEquals(bytes("{}"), envelope.payload());
        assertEquals(Envelope.parse(bytes(GOOD)), Optional.of(envelope));
        assertNotEquals(Envelope.parse(bytes(GOOD + " ")), Optional.of(envelope));
    }

    @Test
    void noTruncationIsAnEnvelopeBeforeThePayload() {
        for (int length = 0; length <= GOOD.length() - 2; length++) {
            assertEquals(Optional.empty(), Envelope.parse(Arrays.copyOf(bytes(GOOD), length)), "first " + length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                      | first line; {z} is a signature short of its last character
        another algorithm           | rsa 0123456789abcdef {z}A
        algorithm in capitals       | ED25519 0123456789abcdef {z}A
        a longer algorithm          | ed25519ph 0123456789abcdef {z}A
        a short key id              | ed25519 0123456789abcde {z}A
        a long key id               | ed25519 0123456789abcdef0 {z}A
        a key id in capitals        | ed25519 0123456789ABCDEF {z}A
        a key id with other digits  | ed25519 0123456789abcdeg {z}A
        no key id                   | ed25519 {z}A
        an empty key id             | ed25519  {z}A
        padding                     | ed25519 0123456789abcdef {z}A==
        bits left over              | ed25519 0123456789abcdef {z}B
        more bits left over         | ed25519 0123456789abcdef {z}P
        plain base64                | ed25519 0123456789abcdef +{z}
        63 bytes                    | ed25519 0123456789abcdef AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        one character too few       | ed25519 0123456789abcdef {z}
        one character too many      | ed25519 0123456789abcdef {z}AA
            no signature                | ed25519 0123456789abcdef{sp}
        a fourth word               | ed25519 0123456789abcdef {z}A x
        a blank at the end          | ed25519 0123456789abcdef {z}A{sp}
        a return before the newline | ed25519 0123456789abcdef {z}A{cr}
        a blank at the start        | {sp}ed25519 0123456789abcdef {z}A
        a tab between               | ed25519{tab}0123456789abcdef{tab}{z}A
        a byte order mark           | \ufeffed25519 0123456789abcdef {z}A
        HTML                        | <!doctype html>
            nothing                     | ``
        """)
    void anythingElseIsNoEnvelope(String why, String line) {
        String first = line.replace("{z}", "A".repeat(85))
                .replace("{sp}", " ")
                .replace("{cr}", "\r")
                .replace("{tab}", "\t");
        assertEquals(Optional.empty(), Envelope.parse(bytes(first + "\n{}")));
    }

    @Test
    void theFirstLineEndsWithinTwoHundredBytes() {
        byte[] endless = new byte[10_000_000];
        Arrays.fill(endless, (byte) 'A');
        assertEquals(Optional.empty(), Envelope.parse(endless));
        String padded = "ed25519 " + KEY + " " + "A".repeat(200) + "\n{}";
        assertEquals(Optional.empty(), Envelope.parse(bytes(padded)));
    }

    @Test
    void thePayloadIsKeptToTheByte() {
        byte[] payload = new byte[512];
        new Random(1).nextBytes(payload);
        byte[] line = bytes("ed25519 " + KEY + " " + ZEROS + "\n");
        byte[] all = Arrays.copyOf(line, line.length + payload.length);
        System.arraycopy(payload, 0, all, line.length, payload.length);
        assertArrayEquals(payload, Envelope.parse(all).orElseThrow().payload());
    }

    @Test
    void whatIsSignedIsTheEncodingOfDsse() {
        assertEquals(
                "DSSEv1 44 application/vnd.optlight.definitions.v1+json 4 {\"é",
                new String(Envelope.signedBytes(bytes("{\"é")), UTF_8));
        assertEquals(
                "DSSEv1 44 application/vnd.optlight.definitions.v1+json 0 ",
                new String(Envelope.signedBytes(new byte[0]), UTF_8));
    }

    @Test
    void base64AgreesWithTheJvms() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(80)];
            random.nextBytes(bytes);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertArrayEquals(bytes, Base64Url.decode(text), text);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
