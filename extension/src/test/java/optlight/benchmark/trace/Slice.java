package optlight.benchmark.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Something a thread did, with all it did within it. */
final class Slice {
    private static final String EXTENSION = "chrome-extension://";

    private final String name;
    private final String url;
    private final double startMs;
    private final double endMs;
    private final double processorMs;
    private final List<Slice> inner = new ArrayList<>();

    private Slice(String name, String url, double startMs, double lengthMs, double processorMs) {
        this.name = name;
        this.url = url;
        this.startMs = startMs;
        endMs = startMs + lengthMs;
        this.processorMs = processorMs;
    }

    /** @param event a complete event ({@code ph} is {@code X}), its times in microseconds */
    static Slice of(JsonNode event) {
        JsonNode arguments = event.path("args");
        String url = arguments.path("data").path("url").asText("");
        double length = event.path("dur").asDouble() / 1_000;
        return new Slice(
                event.path("name").asText(),
                url.isEmpty() ? arguments.path("fileName").asText("") : url,
                event.path("ts").asDouble() / 1_000,
                length,
                // Left out where the thread's clock cannot be read; then the wall clock is all there is.
                event.has("tdur") ? event.path("tdur").asDouble() / 1_000 : length);
    }

    String name() {
        return name;
    }

    double startMs() {
        return startMs;
    }

    double endMs() {
        return endMs;
    }

    /** How long a processor was at work on it, other programs left out. */
    double processorMs() {
        return processorMs;
    }

    List<Slice> inner() {
        return inner;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** Whether it is a script of an extension. */
    boolean isExtension() {
        return url.startsWith(EXTENSION);
    }

    boolean encloses(Slice other) {
        return other.startMs >= startMs && other.endMs <= endMs;
    }

    boolean hasExtension() {
        return isExtension() || inner.stream().anyMatch(Slice::hasExtension);
    }
}
