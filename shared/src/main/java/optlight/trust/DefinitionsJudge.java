package optlight.trust;

import java.util.List;
import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;

/**
 * The rules by which a client believes definitions. Whether a signature holds is found out at the edge, where the
 * platform's cryptography is; what follows from it is decided here.
 *
 * <p>Use: {@link #open} gives the envelope and the key to verify with; {@link #judge} takes the answer.
 */
public final class DefinitionsJudge {
    /** Largest envelope: the document, and its first line. */
    public static final int MAX_BYTES = Definitions.MAX_BYTES + 200;

    /** Clocks differ; a document that expired less than a day ago is still let in. */
    public static final long CLOCK_TOLERANCE_MS = 86_400_000L;

    private DefinitionsJudge() {}

    /** What must be verified next, or the refusal if it need not be. */
    public sealed interface Opening {
        /** The signature of {@code envelope} is to be verified with {@code key}. */
        record Verify(Envelope envelope, TrustedKey key) implements Opening {}

        record Refused(Verdict.Rejected verdict) implements Opening {}
    }

    /** Steps 1 to 3: size, shape, known key. Nothing of the payload is read. */
    public static Opening open(byte[] bytes, List<TrustedKey> trusted) {
        // 1. Size first, so that nothing below works on an endless body.
        if (bytes.length > MAX_BYTES) {
            return refused(Refusal.TOO_BIG, bytes.length + " bytes");
        }
        // 2. One line and a payload.
        Optional<Envelope> envelope = Envelope.parse(bytes);
        if (envelope.isEmpty()) {
            return refused(Refusal.NOT_AN_ENVELOPE, "");
        }
        // 3. The key is picked from ours by its id; the id itself proves nothing.
        for (TrustedKey key : trusted) {
            if (key.id().equals(envelope.get().keyId())) {
                return new Opening.Verify(envelope.get(), key);
            }
        }
        return refused(Refusal.UNKNOWN_KEY, envelope.get().keyId());
    }

    /**
     * Steps 4 to 7.
     *
     * @param signatureHolds what the platform's Ed25519 said of {@link Envelope#signedBytes}
     * @param payload        the payload parsed as strict UTF-8 and JSON; empty if it is not that
     * @param highestSerial  the highest serial ever trusted here, built-in definitions included
     * @param nowMs          milliseconds since 1970
     */
    public static Verdict judge(boolean signatureHolds, Optional<JsonValue> payload, long highestSerial, long nowMs) {
        // 4. The signature comes before any reading.
        if (!signatureHolds) {
            return new Verdict.Rejected(Refusal.BAD_SIGNATURE, "");
        }
        // 5. Text and limits.
        if (payload.isEmpty()) {
            return new Verdict.Rejected(Refusal.INVALID, "not JSON in UTF-8");
        }
        Definitions definitions;
        try {
            definitions = DefinitionsReader.definitions(payload.get());
        } catch (InvalidDefinitionException e) {
            return new Verdict.Rejected(Refusal.INVALID, e.getMessage());
        }
        // 6. An old document, however well signed, must not replace a newer one.
        if (definitions.serial() < highestSerial) {
            return new Verdict.Rejected(
                    Refusal.ROLLED_BACK, "serial " + definitions.serial() + " after " + highestSerial);
        }
        // 7. A document that is handed out long after its time is a sign of a server that is stuck, or made to be.
        if (definitions.expiresMs() + CLOCK_TOLERANCE_MS < nowMs) {
            return new Verdict.Rejected(Refusal.EXPIRED, "");
        }
        return new Verdict.Trusted(definitions);
    }

    private static Opening refused(Refusal refusal, String detail) {
        return new Opening.Refused(new Verdict.Rejected(refusal, detail));
    }
}
