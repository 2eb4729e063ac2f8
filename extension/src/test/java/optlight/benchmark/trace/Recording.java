package optlight.benchmark.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import optlight.webdriver.DevTools;

/** A trace on its way: begins when it is made, ends when it is asked for. */
public final class Recording {
    /** Each event costs the page a little, so there are no more than are read. */
    private static final List<String> CATEGORIES =
            List.of("devtools.timeline", "v8.execute", "blink.user_timing", "disabled-by-default-devtools.timeline");

    private final DevTools tools;

    private Recording(DevTools tools) {
        this.tools = tools;
    }

    public static Recording start(DevTools tools) {
        tools.send(
                "Tracing.start",
                Map.of(
                        "transferMode",
                        "ReturnAsStream",
                        "streamCompression",
                        "gzip",
                        "traceConfig",
                        Map.of("recordMode", "recordUntilFull", "includedCategories", CATEGORIES)));
        return new Recording(tools);
    }

    /** The trace as JSON, for {@link PageTrace#read}. */
    public String end() {
        String stream = tools.eventAfter("Tracing.end", "Tracing.tracingComplete")
                .path("stream")
                .asText();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        JsonNode part;
        do {
            part = tools.send("IO.read", Map.of("handle", stream, "size", 1 << 20));
            packed.writeBytes(Base64.getDecoder().decode(part.path("data").asText()));
        } while (!part.path("eof").asBoolean());
        tools.send("IO.close", Map.of("handle", stream));
        return unpacked(packed.toByteArray());
    }

    private static String unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
