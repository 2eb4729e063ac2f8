package optlight.server.delivery;

import java.util.HashMap;
import java.util.Map;
import optlight.server.store.Body;
import optlight.server.store.Published;

/**
 * One publication, ready to be sent: everything that is the same for every client is worked out once.
 *
 * @param definitions the envelope
 * @param texts       by their SHA-256
 */
record Delivery(Parcel definitions, Map<String, Parcel> texts) {
    private static final String DEFINITIONS_TYPE = "application/vnd.optlight.definitions.v1";
    private static final String TEXTS_TYPE = "application/json";
    private static final String MINUTES = "public, max-age=300, stale-if-error=604800";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    static Delivery of(Published published) {
        Map<String, Parcel> texts = new HashMap<>();
        for (Map.Entry<String, Body> text : published.texts().entrySet()) {
            texts.put(text.getKey(), Parcel.of(text.getValue(), TEXTS_TYPE, FOR_EVER));
        }
        return new Delivery(Parcel.of(published.definitions(), DEFINITIONS_TYPE, MINUTES), texts);
    }
}
