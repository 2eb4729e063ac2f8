package optlight.extension.background;

import java.util.Optional;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Texts;
import optlight.extension.browser.BrowserJson;
import optlight.extension.browser.WebCrypto;
import optlight.format.DefinitionsReader;
import optlight.format.JsonValue;
import optlight.trust.DefinitionsJudge;
import optlight.trust.Envelope;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;
import org.teavm.jso.core.JSPromise;

/**
 * Has the browser verify an envelope, and {@link DefinitionsJudge} judge it.
 *
 * @param definitions {@code null} if it was refused
 * @param keys        the keys after it; {@code null} if it was refused
 * @param json        the document that was verified
 * @param refusal     why it was refused: the name of an {@link optlight.trust.Refusal}, or {@link #NO_ED25519}
 * @param detail      for whoever publishes; may be empty
 */
record EnvelopeCheck(Definitions definitions, KeyRing keys, String json, String refusal, String detail) {
    static final String NO_ED25519 = "NO_ED25519";

    /** How a verified payload is judged. */
    private interface Judge {
        Verdict judge(boolean holds, TrustedKey signer, Optional<JsonValue> payload);
    }

    /** What has just arrived. */
    static JSPromise<EnvelopeCheck> arrived(byte[] bytes, KeyRing keys, long builtInSerial, double nowMs) {
        return check(
                bytes,
                keys,
                (holds, signer, payload) ->
                        DefinitionsJudge.judge(holds, signer, payload, keys, builtInSerial, (long) nowMs));
    }

    /** What was trusted once and stored: neither its age nor its serial is held against it. */
    static JSPromise<EnvelopeCheck> stored(byte[] bytes, KeyRing keys) {
        return check(bytes, keys, (holds, signer, payload) -> DefinitionsJudge.judgeKept(holds, signer, payload, keys));
    }

    /** The texts of a language, if they can be used. */
    static Optional<Texts> readTexts(String json) {
        try {
            return BrowserJson.parse(json).map(DefinitionsReader::texts);
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }

    private static JSPromise<EnvelopeCheck> check(byte[] bytes, KeyRing keys, Judge judge) {
        DefinitionsJudge.Opening opening = DefinitionsJudge.open(bytes, keys);
        if (opening instanceof DefinitionsJudge.Opening.Refused refused) {
            return JSPromise.resolve(refused(refused.verdict()));
        }
        DefinitionsJudge.Opening.Verify verify = (DefinitionsJudge.Opening.Verify) opening;
        byte[] payload = verify.envelope().payload();
        return WebCrypto.verify(verify.key().raw(), verify.envelope().signature(), Envelope.signedBytes(payload))
                .then(
                        holds -> judged(holds.booleanValue(), verify.key(), payload, judge),
                        error -> new EnvelopeCheck(null, null, "", NO_ED25519, ""));
    }

    private static EnvelopeCheck judged(boolean holds, TrustedKey signer, byte[] payload, Judge judge) {
        String json = BrowserJson.text(payload).orElse("");
        Verdict verdict = judge.judge(holds, signer, BrowserJson.parse(json));
        if (verdict instanceof Verdict.Trusted trusted) {
            return new EnvelopeCheck(trusted.definitions(), trusted.keys(), json, "", "");
        }
        return refused((Verdict.Rejected) verdict);
    }

    private static EnvelopeCheck refused(Verdict.Rejected rejected) {
        return new EnvelopeCheck(null, null, "", rejected.refusal().name(), rejected.detail());
    }
}
