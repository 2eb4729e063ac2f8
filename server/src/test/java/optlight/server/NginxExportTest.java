package optlight.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.StaticExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fault 25: what export writes means the same when a plain nginx hands it out. Without nginx there is nothing to try. */
@Timeout(60)
class NginxExportTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static DataFolder data;
    private static Published published;
    private static Process nginx;
    private static String url;

    @BeforeAll
    static void start() throws Exception {
        Path program = Stream.of(
                        "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "there is no nginx here");
        data = new DataFolder(folder.resolve("data"));
        export(1_795_392_000);
        int port = freePort();
        boolean root = "root".equals(System.getProperty("user.name"));
        Files.writeString(folder.resolve("main.conf"), """
                daemon off;
                worker_processes 1;
                pid FOLDER/nginx.pid;
                error_log stderr error;
                USER
                events {}
                http {
                    access_log off;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    server {
                        listen 127.0.0.1:PORT;
                        include "FOLDER/site/nginx.conf";
                    }
                }
                """.replace("FOLDER", folder.toString())
                .replace("PORT", Integer.toString(port))
                // Its workers must read the folder, which belongs to whoever runs the tests.
                .replace("USER", root ? "user root;" : ""));
        nginx = new ProcessBuilder(
                        program.toString(), "-c", folder.resolve("main.conf").toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages").toFile())
                .start();
        url = "http://127.0.0.1:" + port;
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!listens(port)) {
            assertTrue(nginx.isAlive() && System.nanoTime() < until, Files.readString(folder.resolve("messages")));
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor();
        }
    }

    @Test
    void servesTheSignedBytesWithOurFields() throws Exception {
        var response = get("/v1/definitions");
        assertEquals(200, response.statusCode());
        assertArrayEquals(published.definitions().identity().bytes(), response.body());
        assertEquals("application/vnd.optlight.definitions.v1", header(response, "Content-Type"));
        assertEquals("public, max-age=300, stale-if-error=604800", header(response, "Cache-Control"));
        assertCommonFields(response);
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals("", header(response, "Content-Encoding"));
    }

    @Test
    void servesGzipUnderATagOfItsOwn() throws Exception {
        var response = get("/v1/definitions", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(response, "Content-Encoding"));
        byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertArrayEquals(published.definitions().identity().bytes(), unzipped);
        assertNotEquals(header(get("/v1/definitions"), "ETag"), header(response, "ETag"));
        // A CDN in front says that it is one, and nginx would then send it everything as it is.
        var behindCdn = get("/v1/definitions", "Accept-Encoding", "gzip", "Via", "1.1 cdn");
        assertEquals("gzip", header(behindCdn, "Content-Encoding"));
        assertEquals("", header(get("/v1/definitions", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
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
        String tag = header(get("/v1/definitions"), "ETag");
        String gzipTag = header(get("/v1/definitions", "Accept-Encoding", "gzip"), "ETag");
        var response = get(
                "/v1/definitions",
                "If-None-Match",
                field.replace("GZIPTAG", gzipTag).replace("TAG", tag));
        assertEquals(status, response.statusCode());
        assertEquals(tag, header(response, "ETag"));
        assertEquals("public, max-age=300, stale-if-error=604800", header(response, "Cache-Control"));
        assertNotEquals("0", header(response, "Content-Length"));
        assertCommonFields(response);
    }

    @Test
    void servesEveryTextForEverUnderItsHash() throws Exception {
        for (var text : published.texts().entrySet()) {
            var response = get("/v1/texts/" + text.getKey());
            assertArrayEquals(text.getValue().identity().bytes(), response.body());
            assertEquals("application/json", header(response, "Content-Type"));
            assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
            assertCommonFields(response);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/v1",
        "/v1/definitions/",
        "/v1/Definitions",
        "/v1/definitions.gz",
        "/v1/texts/",
        "/v1/texts/nonsense",
        "/v1/texts/0000000000000000000000000000000000000000000000000000000000000000",
        "/nginx.conf",
        "/v1/texts/..%2f..%2fnginx.conf"
    })
    void answersOtherAddressesWithAProblem(String path) throws Exception {
        var response = get(path);
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        assertEquals(404, StrictJson.read(response.body()).get("status").intValue());
        assertEquals("public, max-age=10", header(response, "Cache-Control"));
        assertCommonFields(response);
    }

    @Test
    void allowsReadingOnlyAndAnswersHeadAndOptions() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var response = send("/v1/definitions", method);
            assertEquals(405, response.statusCode(), method);
            assertEquals("GET, HEAD, OPTIONS", header(response, "Allow"));
            assertEquals("application/problem+json", header(response, "Content-Type"));
        }
        var head = send("/v1/definitions", "HEAD");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        var get = get("/v1/definitions");
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Cache-Control", "Vary")) {
            assertEquals(header(get, name), header(head, name), name);
        }
        var options = send("/v1/definitions", "OPTIONS");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(options, "Access-Control-Allow-Methods"));
        assertEquals("If-Match, If-None-Match", header(options, "Access-Control-Allow-Headers"));
        assertEquals("86400", header(options, "Access-Control-Max-Age"));
        assertCommonFields(options);
    }

    @Test
    void followsTheNextExportAtOnceUnderAnotherTag() throws Exception {
        String before = header(get("/v1/definitions"), "ETag");
        export(published.serial() + 1);
        var response = get("/v1/definitions", "If-None-Match", before);
        assertEquals(200, response.statusCode());
        assertArrayEquals(published.definitions().identity().bytes(), response.body());
    }

    private static void export(long serial) throws Exception {
        data.publish(Fixtures.edition(serial));
        published = data.load(data.pointer().orElseThrow());
        StaticExport.write(published, folder.resolve("site"));
    }

    private static void assertCommonFields(HttpResponse<?> response) {
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("ETag, Retry-After", header(response, "Access-Control-Expose-Headers"));
    }

    private static HttpResponse<byte[]> send(String path, String method) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
