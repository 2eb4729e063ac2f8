package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some ask and ask and take no answer. How long that is borne, {@code ConnectionLimitsTest} has. */
@Timeout(60)
class SlowReadersTest {
    /** Many more than may be answered at once from the routes. */
    private static final int SLOW = 200;

    /** So many answers to others without a request of theirs being taken: they are stuck. */
    private static final int QUIET = 50;

    /** Two seconds each; until all who are stuck are idle for too long it would be eight times. */
    private static final int MOST_REFUSED = 3;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/definitions", "/v1/openapi.json"})
    void fault11WhoTakesNoAnswersKeepsNobodyWaiting(String path) throws Exception {
        new DataFolder(data).publish(Fixtures.edition(5));
        List<SlowReader> slow = new ArrayList<>();
        try (Server server = Server.create(Config.local(data)).start()) {
            for (int i = 0; i < SLOW; i++) {
                slow.add(new SlowReader(server.port(), path));
            }
            // The server takes no more requests from whom it cannot get rid of answers.
            for (int quiet = 0; quiet < QUIET; quiet++) {
                assertEquals(200, ask(server, "/v1/definitions"));
                for (SlowReader each : slow) {
                    if (each.isTaken()) {
                        quiet = 0;
                    }
                }
            }
            int refused = 0;
            while (ask(server, "/de/") == 503) {
                refused++;
            }
            assertTrue(refused <= MOST_REFUSED, refused + " times");
        } finally {
            for (SlowReader each : slow) {
                each.close();
            }
        }
    }

    private int ask(Server server, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    /** Asks one request after the other and reads nothing, with hardly any room for answers. */
    private static final class SlowReader implements AutoCloseable {
        private final SocketChannel socket = SocketChannel.open();
        private final ByteBuffer requests;

        SlowReader(int port, String path) throws IOException {
            requests = ByteBuffer.wrap(
                    ("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").repeat(100).getBytes(StandardCharsets.US_ASCII));
            socket.setOption(StandardSocketOptions.SO_RCVBUF, 4_096);
            socket.setOption(StandardSocketOptions.SO_SNDBUF, 4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.configureBlocking(false);
        }

        /** Whether any more of its requests was taken. */
        boolean isTaken() {
            if (!requests.hasRemaining()) {
                requests.rewind();
            }
            try {
                return socket.write(requests) > 0;
            } catch (IOException e) {
                // Cut off already.
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
