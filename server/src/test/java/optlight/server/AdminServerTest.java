package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import optlight.server.authoring.Fixtures;
import optlight.server.report.DatabaseAddress;
import optlight.server.report.Reports;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AdminServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Ten days after the definitions of the tests are issued. */
    private static final Instant NOW = Instant.parse("2026-12-03T00:00:00Z");

    @TempDir
    private Path data;

    private Server server;

    @BeforeEach
    void start() {
        server = Server.create(ReportsEndpointTest.config(data), Clock.fixed(NOW, ZoneOffset.UTC))
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void livesAndIsReadyOnceSomethingIsPublished() throws Exception {
        assertEquals(200, get("/livez").statusCode());
        var early = get("/readyz");
        assertEquals(503, early.statusCode());
        assertEquals("not ready\nnothing is published yet\n", early.body());

        publish();
        var later = untilReady();
        assertEquals("ready\n", later.body());
        assertEquals("no-store", later.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void staysReadyAndSaysSoWhileTheDataFolderIsInTrouble() throws Exception {
        publish();
        untilReady();
        Files.writeString(data.resolve("current"), "7 nonsense\n");
        HttpResponse<String> answer;
        do {
            answer = get("/readyz");
        } while (answer.body().equals("ready\n"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("ready\nthe data folder is in trouble: "), answer.body());
        assertLine(get("/metrics").body(), "optlight_data_folder_up 0.0");
    }

    @Test
    void staysReadyThoughReportsCannotBeWritten() throws Exception {
        publish();
        Files.createDirectories(data.resolve("reports.sqlite-in-the-way"));
        var blocked = new Config.Reports(
                new DatabaseAddress("jdbc:sqlite:" + data.resolve("reports.sqlite-in-the-way")), List.of());
        var config = new Config(
                Config.LOOPBACK,
                0,
                data,
                Optional.of(new Config.Admin(Config.LOOPBACK, 0, List.of())),
                Optional.of(blocked));
        try (var other = Server.create(config, Clock.fixed(NOW, ZoneOffset.UTC)).start()) {
            String url = other.adminUrl().orElseThrow();
            assertEquals(503, get(url, "/reports").statusCode());
            var ready = get(url, "/readyz");
            assertEquals(200, ready.statusCode());
            assertTrue(ready.body().startsWith("ready\nreports cannot be written down: "), ready.body());
            assertTrue(get(url, "/metrics").body().contains("optlight_reports_database_up 0.0"));
        }
    }

    @Test
    void measuresWhatIsServedAndAnswered() throws Exception {
        publish();
        untilReady();
        for (String path : List.of("/v1/definitions", "/v1/definitions", "/v1/texts/none", "/wp-login.php", "/v1//x")) {
            get(server.url(), path);
        }
        // A request is counted once its answer is on its way.
        var response = untilMetrics("route=\"none\",status=\"400\"");
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain; version=0.0.4"));
        String text = response.body();
        assertLine(text, "optlight_definitions_serial 5.0");
        assertLine(text, "optlight_definitions_age_seconds 864000.0");
        assertLine(text, "optlight_definitions_expiry_days 50.0");
        assertLine(text, "optlight_definitions_settings 3.0");
        assertLine(text, "optlight_data_folder_up 1.0");
        assertLine(text, "optlight_http_requests_total{route=\"/v1/definitions\",status=\"200\"} 2.0");
        assertLine(text, "optlight_http_requests_total{route=\"/v1/texts/{sha256}\",status=\"404\"} 1.0");
        // What cannot be one of our addresses is of no route.
        assertLine(text, "optlight_http_requests_total{route=\"none\",status=\"404\"} 1.0");
        assertLine(text, "optlight_http_requests_total{route=\"none\",status=\"400\"} 1.0");
        assertTrue(
                text.contains(
                        "optlight_build_info{java=\"" + System.getProperty("java.version") + "\",version=\"0.1.0\"} 1"),
                text);
    }

    @Test
    void saysNothingOfDefinitionsThatAreNotThere() throws Exception {
        assertFalse(get("/metrics").body().contains("optlight_definitions_serial "));
    }

    @Test
    void showsTheDashboard() throws Exception {
        publish();
        untilReady();
        for (int i = 0; i < 20; i++) {
            // Each through another network; the proxy is the test.
            report("10.0." + i + ".1");
        }
        var response = get("/reports");
        assertEquals(200, response.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
        assertTrue(response.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.nip.example", "10.0.0.1"})
    void fault20TellsNothingUnderAnotherName(String host) throws Exception {
        for (String path : List.of("/livez", "/readyz", "/metrics", "/reports", "/nothing")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
            assertFalse(answer.contains("optlight_"), answer);
            assertFalse(answer.contains(host), "never echoed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void fault20ChangesNothingForAnybody(String method) throws Exception {
        for (String path : List.of("/livez", "/readyz", "/metrics", "/reports")) {
            var request = HttpRequest.newBuilder(URI.create(admin() + path)).method(method, BodyPublishers.noBody());
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            assertEquals(405, response.statusCode());
            assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz", "/metrics", "/reports"})
    void fault20IsNotOnThePublicPort(String path) throws Exception {
        assertEquals(404, get(server.url(), path).statusCode());
    }

    private void publish() throws Exception {
        new DataFolder(data).publish(Fixtures.edition(Reports.SERIAL));
    }

    private HttpResponse<String> untilReady() throws Exception {
        HttpResponse<String> answer;
        do {
            // A look while a publication is being written finds it without the pointer to it, and looks again in a
            // second.
            answer = get("/readyz");
        } while (!answer.body().equals("ready\n"));
        return answer;
    }

    private HttpResponse<String> untilMetrics(String counted) throws Exception {
        HttpResponse<String> answer;
        do {
            answer = get("/metrics");
        } while (!answer.body().contains(counted));
        return answer;
    }

    private void report(String client) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/v1/reports"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", client)
                .POST(BodyPublishers.ofByteArray(Reports.body()));
        assertEquals(204, CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode());
    }

    private String admin() {
        return server.adminUrl().orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(admin(), path);
    }

    private static HttpResponse<String> get(String url, String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws Exception {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), URI.create(admin()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertLine(String text, String line) {
        assertTrue(text.lines().anyMatch(line::equals), () -> line + " is not in\n" + text);
    }
}
