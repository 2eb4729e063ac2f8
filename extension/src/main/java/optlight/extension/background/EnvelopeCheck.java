package optlight.extension.background;

import java.util.List;
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
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;
import org.teavm.jso.core.JSPromise;

/**
 * Has the browser verify an envelope, and {@link DefinitionsJudge} judge it.
 *
 * @param definitions {@code null} if it was refused
 * @param json        the document that was verified
 * @param refusal     why it was refused: the name of an {@link optlight.trust.Refusal}, or {@code NO_ED25519}
 * @param detail      for whoever publishes; may be empty
 */
record EnvelopeCheck(Definitions definitions, String json, String refusal, String detail) {
    /** What has just arrived. */
    static JSPromise<EnvelopeCheck> arrived(byte[] bytes, List<TrustedKey> trusted, long highestSerial, double nowMs) {
        DefinitionsJudge.Opening opening = DefinitionsJudge.open(bytes, trusted);
        if (opening instanceof DefinitionsJudge.Opening.Refused refused) {
            return JSPromise.resolve(refused(refused.verdict()));
        }
        DefinitionsJudge.Opening.Verify verify = (DefinitionsJudge.Opening.Verify) opening;
        byte[] payload = verify.envelope().payload();
        return WebCrypto.verify(verify.key().raw(), verify.envelope().signature(), Envelope.signedBytes(payload))
                .then(
                        holds -> judged(holds.booleanValue(), payload, highestSerial, nowMs),
                        error -> new EnvelopeCheck(null, "", "NO_ED25519", ""));
    }

    /** What was trusted once and stored: neither its age nor its serial is held against it. */
    static JSPromise<EnvelopeCheck> stored(byte[] bytes, List<TrustedKey> trusted) {
        return arrived(bytes, trusted, 0, 0);
    }

    /** The texts of a language, if they can be used. */
    static Optional<Texts> readTexts(String json) {
        try {
            return BrowserJson.parse(json).map(DefinitionsReader::texts);
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }

    private static EnvelopeCheck judged(boolean holds, byte[] payload, long highestSerial, double nowMs) {
        String json = BrowserJson.text(payload).orElse("");
        Optional<JsonValue> parsed = BrowserJson.parse(json);
        Verdict verdict = DefinitionsJudge.judge(holds, parsed, highestSerial, (long) nowMs);
        if (verdict instanceof Verdict.Trusted trusted) {
            return new EnvelopeCheck(trusted.definitions(), json, "", "");
        }
        return refused((Verdict.Rejected) verdict);
    }

    private static EnvelopeCheck refused(Verdict.Rejected rejected) {
        return new EnvelopeCheck(null, "", rejected.refusal().name(), rejected.detail());
    }
}
