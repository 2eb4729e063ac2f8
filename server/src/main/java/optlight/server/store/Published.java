package optlight.server.store;

import java.util.Map;
import java.util.Optional;

/**
 * What is published at one moment, whole and unchanging: an answer is made from one of these, never from two.
 *
 * @param serial      of the definitions
 * @param definitions the envelope
 * @param texts       SHA-256 → texts: those the definitions name, and those that the few before them named, for clients
 *                    that fetched the envelope a moment ago
 */
public record Published(long serial, Body definitions, Map<String, Body> texts) {
    public Published {
        texts = Map.copyOf(texts);
    }

    public Optional<Body> text(String sha256) {
        return Optional.ofNullable(texts.get(sha256));
    }
}
