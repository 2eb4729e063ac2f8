package optlight.server.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.server.json.JacksonValue;
import optlight.trust.DefinitionsJudge;
import optlight.trust.DefinitionsJudge.Opening;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;

/** What a client does with an envelope, on the JVM: the shared rules with the JDK's Ed25519. */
public final class EnvelopeVerifier {
    private final List<TrustedKey> trusted;

    public EnvelopeVerifier(List<TrustedKey> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Reads a {@code .pub} file.
     *
     * @throws MalformedKeyException if it holds no public key, or its id is not the key's
     */
    public static TrustedKey loadKey(Path file) throws IOException, MalformedKeyException {
        TrustedKey key = TrustedKey.parse(Files.readString(file, StandardCharsets.ISO_8859_1))
                .orElseThrow(() -> new MalformedKeyException(file + " is not a public key made by keygen"));
        if (!Ed25519.keyId(key.raw()).equals(key.id())) {
            throw new MalformedKeyException(
                    file + " names the key " + key.id() + ", but the key in it is " + Ed25519.keyId(key.raw()));
        }
        return key;
    }

    /**
     * @param highestSerial the highest serial ever trusted here
     * @param nowMs         milliseconds since 1970
     */
    public Verdict verify(byte[] bytes, long highestSerial, long nowMs) {
        Opening opening = DefinitionsJudge.open(bytes, trusted);
        if (opening instanceof Opening.Refused refused) {
            return refused.verdict();
        }
        var verify = (Opening.Verify) opening;
        byte[] payload = verify.envelope().payload();
        return DefinitionsJudge.judge(
                Ed25519.holds(verify.envelope(), verify.key()), JacksonValue.parse(payload), highestSerial, nowMs);
    }
}
