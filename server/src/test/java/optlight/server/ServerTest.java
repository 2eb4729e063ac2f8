package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.SignedEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Published published;
    private static Server server;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        published = folder.load(folder.pointer().orElseThrow());
        server = Server.create(Config.local(data)).start();
        http = new Http(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void keepsItsNameToItself() throws Exception {
        assertEquals("", header(http.get("/v1/definitions"), "Server"));
    }

    @Test
    void fault16ServesBrotliUnderATagOfItsOwn() throws Exception {
        assumeTrue(published.definitions().brotli().isPresent(), "no brotli on this machine");
        var brotli = http.get("/v1/definitions", "Accept-Encoding", "gzip, deflate, br, zstd");
        assertEquals("br", header(brotli, "Content-Encoding"));
        assertArrayEquals(published.definitions().brotli().get().bytes(), brotli.body());
        for (String other : List.of("identity", "gzip")) {
            var response = http.get("/v1/definitions", "Accept-Encoding", other);
            assertNotEquals(header(brotli, "ETag"), header(response, "ETag"));
        }
    }

    @Test
    void answers304InAtMost250Bytes() throws Exception {
        var reply = http.rawGet("/v1/definitions", "If-None-Match: *");
        assertEquals(304, reply.status());
        // Whoever keeps the connection is not told that it is closed.
        int length = reply.head().length() + "\r\n\r\n".length() - "Connection: close\r\n".length();
        assertTrue(length <= 250, reply.head() + "\n" + length);
    }

    @Test
    void fault16JoinsRepeatedLinesOfAField() throws Exception {
        String tag = published.definitions().identity().etag();
        var response = http.get("/v1/definitions", "If-None-Match", "\"other\"", "If-None-Match", tag);
        assertEquals(304, response.statusCode());
    }

    @Test
    void fault11AnswersGarbageAndHugeHeadersWithAProblem() throws Exception {
        assertProblem(400, http.raw("GARBAGE\r\n\r\n"));
        assertProblem(400, http.rawGet("/v1/texts/%00"));
        assertProblem(400, http.rawGet("/../../../etc/passwd"));
        assertProblem(431, http.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2016-11-27T00:00:00Z", "2036-11-27T00:00:00Z"})
    void fault5ServesTheSameWhateverItsClockSays(Instant wrong) throws Exception {
        try (var other = Server.create(Config.local(data), Clock.fixed(wrong, ZoneOffset.UTC))
                .start()) {
            var response = new Http(other.url()).get("/v1/definitions");
            assertEquals(200, response.statusCode());
            assertArrayEquals(published.definitions().identity().bytes(), response.body());
        }
    }

    @Test
    void asksToComeBackWhileNothingIsPublished(@TempDir Path empty) throws Exception {
        try (var fresh = Server.create(Config.local(empty.resolve("nothing"))).start()) {
            var response = new Http(fresh.url()).get("/v1/definitions");
            assertEquals(503, response.statusCode());
            assertEquals("60", header(response, "Retry-After"));
            assertEquals("no-store", header(response, "Cache-Control"));
            assertEquals("application/problem+json", header(response, "Content-Type"));
        }
    }

    @Test
    void answersFromOneSnapshotThroughoutAPublication(@TempDir Path folder, @TempDir Path scratch) throws Exception {
        var dataFolder = new DataFolder(folder);
        SignedEdition first = Fixtures.edition(5);
        SignedEdition second = Fixtures.edition(6, "Training of AI", scratch);
        dataFolder.publish(first);
        try (var running = Server.create(Config.local(folder)).start()) {
            var asked = new Http(running.url());
            assertArrayEquals(first.envelope(), asked.get("/v1/definitions").body());
            dataFolder.publish(second);
            long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            byte[] body;
            do {
                body = asked.get("/v1/definitions").body();
                boolean whole = Arrays.equals(first.envelope(), body) || Arrays.equals(second.envelope(), body);
                assertTrue(whole, "neither the one nor the other");
            } while (!Arrays.equals(second.envelope(), body) && System.nanoTime() < until);
            assertArrayEquals(second.envelope(), body);
        }
    }

    @Test
    void endsRequestsInFlightBeforeItStops() throws Exception {
        var arrived = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = Server.create(Config.local(data), () -> {
                    arrived.countDown();
                    await(go);
                    return Optional.of(published);
                })
                .start();
        var request = HttpRequest.newBuilder(URI.create(slow.url() + "/en/")).build();
        var answer = CLIENT.sendAsync(request, BodyHandlers.ofByteArray());
        await(arrived);
        int port = slow.port();
        var stopped = CompletableFuture.runAsync(slow::close);
        while (Http.listens(port)) {
            Thread.onSpinWait();
        }
        assertFalse(answer.isDone());
        go.countDown();
        assertEquals(200, answer.get(10, TimeUnit.SECONDS).statusCode());
        stopped.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertProblem(int status, Http.Reply reply) throws Exception {
        assertEquals(status, reply.status());
        assertEquals("application/problem+json", reply.field("Content-Type"));
        assertEquals("nosniff", reply.field("X-Content-Type-Options"));
        JsonNode problem = StrictJson.read(reply.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(status, problem.get("status").intValue());
        assertEquals("about:blank", problem.get("type").textValue());
        assertFalse(problem.get("title").textValue().isEmpty());
    }
}
