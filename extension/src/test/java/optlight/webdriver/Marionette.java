package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Firefox's own driving protocol: JSON messages with their length before them. It opens the session that BiDi then
 * shares, and runs privileged scripts, for which Firefox 140's BiDi has no way.
 *
 * @see <a href="https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html">Marionette's protocol</a>
 */
final class Marionette implements AutoCloseable {
    private static final int TIMEOUT_MS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int lastId;

    /** @param profile where Firefox leaves the number of its port about when it says that it is ready */
    Marionette(Path profile) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port(profile.resolve("MarionetteActivePort")));
            socket.setSoTimeout(TIMEOUT_MS);
            in = socket.getInputStream();
            out = socket.getOutputStream();
            receive(); // its greeting
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Path file) throws IOException {
        long endNs = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TIMEOUT_MS);
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (System.nanoTime() > endNs) {
                throw new WebDriverException("Firefox has not said its port in " + file);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return Integer.parseInt(Files.readString(file).trim());
    }

    /** Sends a command and waits for its result. */
    JsonNode call(String command, Map<String, ?> params) {
        try {
            int id = ++lastId;
            byte[] message = Bidi.MAPPER.writeValueAsBytes(List.of(0, id, command, params));
            out.write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
            out.write(message);
            out.flush();
            JsonNode answer = receive();
            if (!answer.path(2).isNull()) {
                throw new WebDriverException(
                        command + ": " + answer.path(2).path("message").asText());
            }
            return answer.path(3);
        } catch (IOException e) {
            throw new WebDriverException(command + ": " + e.getMessage(), e);
        }
    }

    /** Runs the body of a privileged function, waits for a promise it gives, and returns the result as a text. */
    String inWindow(String body) {
        call("Marionette:SetContext", Map.of("value", "chrome"));
        return call("WebDriver:ExecuteScript", Map.of("script", body, "args", List.of()))
                .path("value")
                .asText();
    }

    private JsonNode receive() throws IOException {
        int length = 0;
        for (int c = in.read(); c != ':'; c = in.read()) {
            if (c < '0' || c > '9') {
                throw new IOException("the browser closed the connection");
            }
            length = length * 10 + (c - '0');
        }
        return Bidi.MAPPER.readTree(in.readNBytes(length));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // There is nobody left to tell.
        }
    }
}
