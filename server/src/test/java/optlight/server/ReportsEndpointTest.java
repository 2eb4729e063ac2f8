package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.report.DatabaseAddress;
import optlight.server.report.Reports;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReportsEndpointTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        new DataFolder(data).publish(Fixtures.edition(Reports.SERIAL));
        server = Server.create(config(data, "127.0.0.1")).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Config config(Path data, String... proxies) {
        return new Config(
                Config.LOOPBACK,
                0,
                data,
                Optional.of(new Config.Admin(Config.LOOPBACK, 0, List.of())),
                Optional.of(new Config.Reports(DatabaseAddress.in(data), List.of(proxies))));
    }

    @Test
    void takesAReportAndSaysNothing() throws Exception {
        var response = post(Reports.body());
        assertEquals(204, response.statusCode());
        assertEquals("", response.body());
        assertTrue(metrics().contains("optlight_reports_total{fate=\"counted\"}"));
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "genai-training, not-published", "absent, lost", "gecko, webkit", "\"v\":1, \"v\":9"})
    void tellsNobodyWhatItKnows(String part, String instead) throws Exception {
        String before = fate("unknown");
        var unknown = post(Reports.body(it -> it.replace(part, instead)));
        assertEquals(204, unknown.statusCode());
        assertEquals(
                post(Reports.body()).headers().map().keySet(),
                unknown.headers().map().keySet());
        assertFalse(before.equals(fate("unknown")), "counted as unknown");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fault 13: duplicate keys  | {"v":1,"v":1}
        fault 13: trailing bytes  | {}{}
        fault 13: no JSON         | v=1
        fault 13: cut off         | {"v":1
        """)
    void refusesWhatIsNoJson(String fault, String body) throws Exception {
        var response = post(body.getBytes(StandardCharsets.UTF_8));
        assertProblem(400, response);
        String detail = StrictJson.read(response.body().getBytes(StandardCharsets.UTF_8))
                .get("detail")
                .textValue();
        assertTrue(detail.matches("the report is not JSON \\(line 1, column \\d+\\)"), detail);
    }

    @Test
    void fault12RefusesMalformedUtf8() throws Exception {
        assertProblem(400, post(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}));
        assertProblem(400, post(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(ints = {1025, 4096, 5000, 1_000_000})
    void fault11RefusesHugeBodies(int bytes) throws Exception {
        byte[] body = " ".repeat(bytes).getBytes(StandardCharsets.UTF_8);
        assertEquals(413, raw(head("Content-Length: " + bytes), body).status());
        String chunked = Integer.toHexString(bytes) + "\r\n" + " ".repeat(bytes) + "\r\n0\r\n\r\n";
        assertEquals(
                413,
                raw(head("Transfer-Encoding: chunked"), chunked.getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void fault11RefusesEndlessChunks() throws Exception {
        String chunks = "1\r\n \r\n".repeat(5_000);
        assertEquals(
                413,
                raw(head("Transfer-Encoding: chunked"), chunks.getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @Test
    void takesExactlyAKibibyte() throws Exception {
        byte[] report = Reports.body();
        String padded = new String(report, StandardCharsets.UTF_8) + " ".repeat(1024 - report.length);
        assertEquals(204, post(padded.getBytes(StandardCharsets.UTF_8)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity", "deflate, gzip", "nonsense"})
    void fault11RefusesAnyContentEncoding(String coding) throws Exception {
        assertProblem(415, post(Reports.body(), "Content-Encoding", coding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/x-www-form-urlencoded", "application/jsonx", "x"})
    void takesNothingElseThanJsonAndText(String type) throws Exception {
        assertProblem(415, postAs(type, Reports.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain;charset=UTF-8", "TEXT/PLAIN; charset=utf-8"})
    void takesWhatABrowserSendsWithoutAskingFirst(String type) throws Exception {
        assertEquals(204, postAs(type, Reports.body()).statusCode());
        assertProblem(400, postAs(type, "not JSON".getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> postAs(String type, byte[] body) throws Exception {
        var request = request().header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void fault11RefusesHugeHeaders() throws Exception {
        assertEquals(431, raw(head("X: " + "a".repeat(20_000)), new byte[0]).status());
    }

    @Test
    void fault11WhoSendsSlowlyKeepsNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            // More than there are threads.
            for (int i = 0; i < 400; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                slow.add(socket);
                socket.getOutputStream().write((head("Content-Length: 100") + "{").getBytes(StandardCharsets.US_ASCII));
            }
            var get = HttpRequest.newBuilder(URI.create(server.url() + "/v1/definitions"))
                    .build();
            assertEquals(200, CLIENT.send(get, BodyHandlers.ofByteArray()).statusCode());
            assertEquals(204, post(Reports.body()).statusCode());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void fault11WhoStopsInTheMiddleIsNotCounted() throws Exception {
        String before = fate("counted");
        byte[] half = new String(Reports.body(), StandardCharsets.UTF_8)
                .substring(0, 40)
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(400, raw(head("Content-Length: 100"), half).status());
        assertEquals(before, fate("counted"));
    }

    @Test
    void fault19LimitsReportsByTheAddressThatTheProxyAdds() throws Exception {
        // Each spoofs another address before the one that the proxy has seen.
        HttpResponse<String> last = null;
        for (int i = 0; i <= 2_000; i++) {
            last = post(
                    Reports.body(it -> it.replace("5", "77")),
                    "X-Forwarded-For",
                    "10." + i % 250 + "." + i / 250 + ".1, 203.0.113.5");
        }
        assertProblem(429, last);
        assertEquals("86400", last.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
                204, post(Reports.body(), "X-Forwarded-For", "198.51.100.5").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop, 204",
        "moz-extension://3c3e0a4b-0000-4000-8000-000000000000, 204",
        // Firefox, from a frame of the extension's without an origin.
        "null, 204",
        "https://evil.example, 403",
        "https://www.linkedin.com, 403"
    })
    void letsExtensionsReportAndNoPages(String origin, int status) throws Exception {
        var ask = request().header("Origin", origin).method("OPTIONS", BodyPublishers.noBody());
        var told = CLIENT.send(ask.build(), BodyHandlers.ofString());
        assertEquals(status, told.statusCode());
        assertEquals(
                status == 204 ? "POST, OPTIONS" : "",
                told.headers().firstValue("Allow").orElse(""));
        assertEquals(status, post(Reports.body(), "Origin", origin).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void isThereForPostAlone(String method) throws Exception {
        var response =
                CLIENT.send(request().method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertProblem(405, response);
        assertEquals("POST, OPTIONS", response.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void isNotThereUnlessConfigured(String method, @TempDir Path empty) throws Exception {
        try (var without = Server.create(Config.local(empty)).start()) {
            for (String path : List.of("/v1/reports", "/v1/nothing-of-the-kind")) {
                var request = HttpRequest.newBuilder(URI.create(without.url() + path))
                        .method(method, BodyPublishers.ofByteArray(Reports.body()));
                assertProblem(404, CLIENT.send(request.build(), BodyHandlers.ofString()));
            }
        }
    }

    @Test
    void fault3ServesGuidanceThoughTheDatabaseIsDown(@TempDir Path folder) throws Exception {
        new DataFolder(folder).publish(Fixtures.edition(Reports.SERIAL));
        var nowhere = new Config.Reports(new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none?user=x"), List.of());
        var config = new Config(Config.LOOPBACK, 0, folder, Optional.empty(), Optional.of(nowhere));
        try (var running = Server.create(config).start()) {
            var get = HttpRequest.newBuilder(URI.create(running.url() + "/v1/definitions"))
                    .build();
            assertEquals(200, CLIENT.send(get, BodyHandlers.ofByteArray()).statusCode());
            var post = HttpRequest.newBuilder(URI.create(running.url() + "/v1/reports"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(Reports.body()));
            assertEquals(204, CLIENT.send(post.build(), BodyHandlers.ofString()).statusCode());
        }
    }

    private record Reply(int status, String text) {}

    private static String head(String field) {
        return "POST /v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n" + field
                + "\r\n\r\n";
    }

    private static Reply raw(String head, byte[] body) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            try {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                socket.shutdownOutput();
            } catch (IOException e) {
                // It has heard enough; the answer is there all the same.
            }
            String all = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return new Reply(Integer.parseInt(all.substring(9, 12)), all);
        }
    }

    private static HttpResponse<String> post(byte[] body, String... headers) throws Exception {
        var request = request().header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(server.url() + "/v1/reports"));
    }

    private static void assertProblem(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    private static String metrics() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.adminUrl().orElseThrow() + "/metrics"));
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String fate(String fate) throws Exception {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("optlight_reports_total{fate=\"" + fate))
                .findFirst()
                .orElseThrow();
    }
}
