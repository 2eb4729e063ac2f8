package optlight.server.authoring;

import java.util.Map;

/**
 * What comes of an authored folder: ready to be signed, or to be built into the extension.
 *
 * @param document the definitions, minified JSON
 * @param texts    language → our texts in it, minified JSON; the document names each by its SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record Assembly(byte[] document, Map<String, byte[]> texts) {
    public Assembly {
        texts = Map.copyOf(texts);
    }
}
