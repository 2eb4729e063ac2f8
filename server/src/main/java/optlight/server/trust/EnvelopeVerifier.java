package optlight.server.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.server.json.JacksonValue;
import optlight.trust.DefinitionsJudge;
import optlight.trust.DefinitionsJudge.Opening;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;

/** What a client does with an envelope, on the JVM: the shared rules with the JDK's Ed25519. */
public final class EnvelopeVerifier {
    private final KeyRing keys;

    /** As a client that has just been given these keys. */
    public EnvelopeVerifier(List<TrustedKey> entered) {
        this(KeyRing.of(entered));
    }

    public EnvelopeVerifier(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * Reads a {@code .pub} file.
     *
     * @throws MalformedKeyException if it holds no public key, or its id is not the key's
     */
    public static TrustedKey loadKey(Path file) throws IOException, MalformedKeyException {
        return key(Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
    }

    /**
     * The key in the line of a {@code .pub} file.
     *
     * @param where what holds the line, for the message
     * @throws MalformedKeyException if it holds no public key, or its id is not the key's
     */
    public static TrustedKey key(String line, String where) throws MalformedKeyException {
        TrustedKey key = TrustedKey.parse(line)
                .orElseThrow(() -> new MalformedKeyException(where + " is not a public key made by keygen"));
        if (!Ed25519.keyId(key.raw()).equals(key.id())) {
            throw new MalformedKeyException(
                    where + " names the key " + key.id() + ", but the key in it is " + Ed25519.keyId(key.raw()));
        }
        return key;
    }

    /**
     * @param builtInSerial the serial of the definitions that the client was built with; 0 if it has none
     * @param nowMs         milliseconds since 1970
     */
    public Verdict verify(byte[] bytes, long builtInSerial, long nowMs) {
        Opening opening = DefinitionsJudge.open(bytes, keys);
        if (opening instanceof Opening.Refused refused) {
            return refused.verdict();
        }
        var verify = (Opening.Verify) opening;
        boolean holds = Ed25519.holds(verify.envelope(), verify.key());
        return DefinitionsJudge.judge(
                holds, verify.key(), JacksonValue.parse(verify.envelope().payload()), keys, builtInSerial, nowMs);
    }
}
