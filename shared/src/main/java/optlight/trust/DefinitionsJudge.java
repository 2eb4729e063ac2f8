package optlight.trust;

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

    /** Clocks differ; a document that expired less than a day ago, or will be issued within one, is still let in. */
    public static final long CLOCK_TOLERANCE_MS = 86_400_000L;

    private DefinitionsJudge() {}

    /** What must be verified next, or the refusal if it need not be. */
    public sealed interface Opening {
        /** The signature of {@code envelope} is to be verified with {@code key}. */
        record Verify(Envelope envelope, TrustedKey key) implements Opening {}

        record Refused(Verdict.Rejected verdict) implements Opening {}
    }

    /** Steps 1 to 3: size, shape, known key. Nothing of the payload is read. */
    public static Opening open(byte[] bytes, KeyRing keys) {
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
        String id = envelope.get().keyId();
        if (keys.isRevoked(id)) {
            return refused(Refusal.REVOKED_KEY, id);
        }
        Optional<TrustedKey> key = keys.find(id);
        if (key.isEmpty()) {
            return refused(Refusal.UNKNOWN_KEY, id);
        }
        return new Opening.Verify(envelope.get(), key.get());
    }

    /**
     * Steps 4 to 9, for what has just arrived.
     *
     * @param signatureHolds what the platform's Ed25519 said of {@link Envelope#signedBytes} and of {@code signer}
     * @param payload        the payload parsed as strict UTF-8 and JSON; empty if it is not that
     * @param keys           the keys before it
     * @param builtInSerial  the serial of the definitions that are built in; 0 if there are none
     * @param nowMs          milliseconds since 1970
     */
    public static Verdict judge(
            boolean signatureHolds,
            TrustedKey signer,
            Optional<JsonValue> payload,
            KeyRing keys,
            long builtInSerial,
            long nowMs) {
        Verdict read = judgeKept(signatureHolds, signer, payload, keys);
        if (!(read instanceof Verdict.Trusted trusted)) {
            return read;
        }
        Definitions definitions = trusted.definitions();
        // 7. An old document, however well signed, must not replace a newer one.
        long highest = Math.max(keys.highestSerial(definitions.keys()), builtInSerial);
        if (definitions.serial() < highest) {
            return new Verdict.Rejected(Refusal.ROLLED_BACK, "serial " + definitions.serial() + " after " + highest);
        }
        // 8. What comes from the future would still count as fresh long after its time.
        if (definitions.issuedMs() - CLOCK_TOLERANCE_MS > nowMs) {
            return new Verdict.Rejected(Refusal.NOT_YET_ISSUED, "");
        }
        // 9. A document that is handed out long after its time is a sign of a server that is stuck, or made to be.
        if (definitions.expiresMs() + CLOCK_TOLERANCE_MS < nowMs) {
            return new Verdict.Rejected(Refusal.EXPIRED, "");
        }
        return trusted;
    }

    /** Steps 4 to 6 alone, for what was trusted once and kept: neither its age nor its serial is held against it. */
    public static Verdict judgeKept(
            boolean signatureHolds, TrustedKey signer, Optional<JsonValue> payload, KeyRing keys) {
        // 4. The signature comes before any reading.
        if (!signatureHolds) {
            return new Verdict.Rejected(Refusal.BAD_SIGNATURE, "");
        }
        // 5. Text and limits; but what is for a newer engine is not measured by the rules of this one.
        if (payload.isEmpty()) {
            return new Verdict.Rejected(Refusal.INVALID, "not JSON in UTF-8");
        }
        if (DefinitionsReader.needsNewerEngine(payload.get())) {
            return new Verdict.Rejected(Refusal.NEWER_ENGINE, "");
        }
        try {
            Definitions definitions = DefinitionsReader.definitions(payload.get());
            // 6. What it says of keys must leave its own in force.
            return new Verdict.Trusted(definitions, keys.after(definitions.keys(), signer, definitions.serial()));
        } catch (InvalidDefinitionException e) {
            return new Verdict.Rejected(Refusal.INVALID, e.getMessage());
        }
    }

    private static Opening refused(Refusal refusal, String detail) {
        return new Opening.Refused(new Verdict.Rejected(refusal, detail));
    }
}
