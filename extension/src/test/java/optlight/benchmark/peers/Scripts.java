package optlight.benchmark.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The benchmark's own JavaScript, among the resources. */
final class Scripts {
    private Scripts() {}

    /** One function, as it stands in its file. */
    static String text(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
