package optlight.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Published published;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        published = folder.load(folder.pointer().orElseThrow());
        server = Server.create(Config.local(data)).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesTheSignedBytesUntouched() throws Exception {
        var response = get("/v1/definitions");
        assertEquals(200, response.statusCode());
        assertArrayEquals(published.definitions().identity().bytes(), response.body());
        assertEquals("application/vnd.optlight.definitions.v1", header(response, "Content-Type"));
        assertEquals("public, max-age=300, stale-if-error=604800", header(response, "Cache-Control"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("ETag, Retry-After", header(response, "Access-Control-Expose-Headers"));
        assertEquals("", header(response, "Content-Encoding"));
        assertEquals("", header(response, "Server"));
    }

    @Test
    void servesEveryCodingUnderATagOfItsOwn() throws Exception {
        byte[] identity = published.definitions().identity().bytes();
        var gzip = get("/v1/definitions", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(gzip, "Content-Encoding"));
        assertArrayEquals(identity, new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
        List<String> tags = new ArrayList<>(List.of(header(get("/v1/definitions"), "ETag"), header(gzip, "ETag")));
        if (published.definitions().brotli().isPresent()) {
            var brotli = get("/v1/definitions", "Accept-Encoding", "gzip, deflate, br, zstd");
            assertEquals("br", header(brotli, "Content-Encoding"));
            assertArrayEquals(published.definitions().brotli().get().bytes(), brotli.body());
            tags.add(header(brotli, "ETag"));
        }
        assertEquals(tags.size(), tags.stream().distinct().count(), tags.toString());
        assertEquals("", header(get("/v1/definitions", "Accept-Encoding", "gzip;q=0, br;q=0"), "Content-Encoding"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
    TAG              | 304
    W/TAG            | 304
    "other", TAG     | 304
    *                | 304
    "other"          | 200
    GZIPTAG          | 200
    """)
    void answersIfNoneMatch(String field, int status) throws Exception {
        String tag = published.definitions().identity().etag();
        String sent =
                field.replace("GZIPTAG", published.definitions().gzip().etag()).replace("TAG", tag);
        var response = get("/v1/definitions", "If-None-Match", sent);
        assertEquals(status, response.statusCode());
        assertEquals(tag, header(response, "ETag"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals("public, max-age=300, stale-if-error=604800", header(response, "Cache-Control"));
    }

    @Test
    void answers304InAtMost250Bytes() throws Exception {
        Reply reply = raw("GET /v1/definitions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: *\r\n\r\n");
        assertEquals(304, reply.status());
        // Whoever keeps the connection is not told that it is closed.
        int length = reply.head().length() + "\r\n\r\n".length() - "Connection: close\r\n".length();
        assertTrue(length <= 250, reply.head() + "\n" + length);
    }

    @ParameterizedTest(name = "If-Match: {0} → {1}")
    @CsvSource({"TAG, 200", "W/TAG, 412", "\"other\", 412", "*, 200"})
    void answersIfMatch(String field, int status) throws Exception {
        String tag = published.definitions().identity().etag();
        var response = get("/v1/definitions", "If-Match", field.replace("TAG", tag));
        assertEquals(status, response.statusCode());
        if (status == 412) {
            assertEquals("application/problem+json", header(response, "Content-Type"));
        }
    }

    @Test
    void saysNothingWrongAboutTheLengthIn304() throws Exception {
        String length = header(
                get(
                        "/v1/definitions",
                        "If-None-Match",
                        published.definitions().identity().etag()),
                "Content-Length");
        assertNotEquals("0", length, "RFC 9110 §8.6: the length of the 200, or none");
    }

    @Test
    void joinsRepeatedLinesOfAField() throws Exception {
        var request = request("/v1/definitions")
                .header("If-None-Match", "\"other\"")
                .header("If-None-Match", published.definitions().identity().etag())
                .build();
        assertEquals(304, CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode());
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() throws Exception {
        var head = CLIENT.send(
                request("/v1/definitions")
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        var get = get("/v1/definitions");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control", "Vary")) {
            assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void servesEveryTextForEverUnderItsHash() throws Exception {
        assertEquals(2, published.texts().size());
        for (var text : published.texts().entrySet()) {
            var response = get("/v1/texts/" + text.getKey());
            assertArrayEquals(text.getValue().identity().bytes(), response.body());
            assertEquals("application/json", header(response, "Content-Type"));
            assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
            assertEquals(
                    304,
                    get("/v1/texts/" + text.getKey(), "If-None-Match", header(response, "ETag"))
                            .statusCode());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    /v1                             | 404
    /v1/definitions/                | 404
    /v1/Definitions                 | 404
    /v1/texts/                      | 404
    /v1/texts/nonsense              | 404
    /v1/texts/0000000000000000000000000000000000000000000000000000000000000000 | 404
    /v1/texts/..                    | 404
    /v1/texts/../../current         | 404
    /v1/texts/%2e%2e%2fcurrent      | 400
    /v1/texts/..%2f..%2fcurrent     | 400
    /v1/texts/..;/current           | 400
    /v1//definitions                | 400
    /v1/%64efinitions               | 404
    /v1/definitions;x=1             | 404
    /v1/../v1/definitions           | 404
    /v1/texts/%00                   | 400
    /v1/texts/%c0%af                | 400
    /current                        | 404
    /definitions/5.env              | 404
    """)
    void answersOtherAddressesWithAProblem(String path, int status) throws Exception {
        Reply reply = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertEquals(status, reply.status(), reply.text());
        assertProblem(status, reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void allowsReadingOnly(String method) throws Exception {
        var response = CLIENT.send(
                request("/v1/definitions")
                        .method(method, BodyPublishers.ofString("x"))
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(response, "Allow"));
        assertEquals("application/problem+json", header(response, "Content-Type"));
    }

    @Test
    void answersGarbageAndHugeHeadersWithAProblem() throws Exception {
        assertProblem(400, raw("GARBAGE\r\n\r\n"));
        assertProblem(431, raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"));
    }

    @Test
    void letsPagesAskBeforehand() throws Exception {
        var response = CLIENT.send(
                request("/v1/definitions")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(204, response.statusCode());
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("If-Match, If-None-Match", header(response, "Access-Control-Allow-Headers"));
        assertEquals("86400", header(response, "Access-Control-Max-Age"));
    }

    @Test
    void asksToComeBackWhileNothingIsPublished(@TempDir Path empty) throws Exception {
        try (var fresh = Server.create(Config.local(empty.resolve("nothing"))).start()) {
            var response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(fresh.url() + "/v1/definitions"))
                            .build(),
                    BodyHandlers.ofByteArray());
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
            var request = HttpRequest.newBuilder(URI.create(running.url() + "/v1/definitions"))
                    .build();
            assertArrayEquals(
                    first.envelope(),
                    CLIENT.send(request, BodyHandlers.ofByteArray()).body());
            dataFolder.publish(second);
            long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            byte[] body;
            do {
                body = CLIENT.send(request, BodyHandlers.ofByteArray()).body();
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
        var request = HttpRequest.newBuilder(URI.create(slow.url() + "/v1/definitions"))
                .build();
        var answer = CLIENT.sendAsync(request, BodyHandlers.ofByteArray());
        await(arrived);
        int port = slow.port();
        var stopped = CompletableFuture.runAsync(slow::close);
        while (listens(port)) {
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

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** What came over the wire, for requests that no decent client sends. */
    private record Reply(int status, String head, String text) {}

    private static Reply raw(String request) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Reply(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        }
    }

    private static void assertProblem(int status, Reply reply) throws Exception {
        assertEquals(status, reply.status());
        assertTrue(reply.head().contains("Content-Type: application/problem+json"), reply.head());
        assertTrue(reply.head().contains("X-Content-Type-Options: nosniff"), reply.head());
        JsonNode problem = StrictJson.read(reply.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(status, problem.get("status").intValue());
        assertEquals("about:blank", problem.get("type").textValue());
        assertFalse(problem.get("title").textValue().isEmpty());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
