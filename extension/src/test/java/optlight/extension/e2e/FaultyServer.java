package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import optlight.server.authoring.Assembly;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import optlight.webdriver.BrowserKind;

/** Stands where a guidance server should, and answers what a test tells it to. */
final class FaultyServer implements AutoCloseable {
    /** How {@code GET /v1/definitions} is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Ends by itself if nobody hangs up. */
    private static final int ENDLESS_BYTES = 500_000_000;

    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();
    private final List<Report> reports = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Headers> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answer answer = bytes(404, new byte[0]);
    private volatile int reportStatus = 204;
    private volatile String reportRetryAfter = "";

    /** A report as it came. */
    record Report(String method, String body, Headers headers) {}

    FaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(workers);
        server.createContext("/v1/definitions", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestHeaders());
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
                answer.to(exchange);
            }
        });
        server.createContext("/v1/texts/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
                String sha256 = exchange.getRequestURI().getPath().substring("/v1/texts/".length());
                byte[] body = texts.get(sha256);
                bytes(body == null ? 404 : 200, body == null ? new byte[0] : body)
                        .to(exchange);
            }
        });
        server.createContext("/v1/reports", exchange -> {
            try (exchange) {
                take(exchange);
            }
        });
        server.start();
    }

    /** Whatever comes: a browser that asks first whether it may counts as a report, too. */
    private void take(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        reports.add(new Report(exchange.getRequestMethod(), body, exchange.getRequestHeaders()));
        if (!reportRetryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "ETag, Retry-After");
            exchange.getResponseHeaders().set("Retry-After", reportRetryAfter);
        }
        exchange.sendResponseHeaders(reportStatus, -1);
    }

    /** The reports that came, in order. */
    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** What reports are answered from now on. */
    void answersReports(int status) {
        reportStatus = status;
    }

    /** The same, with a pause that is asked for. */
    void answersReports(int status, String retryAfter) {
        reportRetryAfter = retryAfter;
        reportStatus = status;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked for definitions. */
    int asked() {
        return asked.size();
    }

    /** What it was told with the last question for definitions. */
    Headers told() {
        return asked.get(asked.size() - 1);
    }

    void answers(Answer next) {
        answer = next;
    }

    /** Holds the texts of an assembly from now on, under the addresses the document names. */
    void holdsTextsOf(Assembly assembly) {
        assembly.texts().values().forEach(bytes -> texts.put(Sha256.hex(bytes), bytes));
    }

    /** Gives a signed assembly from now on, as it should. */
    void publishes(Assembly assembly, SigningKey key) {
        holdsTextsOf(assembly);
        answers(bytes(200, key.sign(assembly.document())));
    }

    /** Has the texts of one assembly under the addresses of another's. */
    void mixesTexts(Assembly named, Assembly given) {
        named.texts()
                .forEach((language, bytes) ->
                        texts.put(Sha256.hex(bytes), given.texts().get(language)));
    }

    /** Has other bytes under the addresses of the texts. */
    void garblesTextsOf(Assembly assembly) {
        assembly.texts().values().forEach(bytes -> texts.put(Sha256.hex(bytes), new byte[] {'{', '}'}));
    }

    static Answer bytes(int status, byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** Fails if a request has anything by which a member could be told from others with the same browser. */
    static void assertTellsNothing(BrowserKind kind, Headers told) {
        for (String telling : List.of("Cookie", "Referer", "Authorization")) {
            assertFalse(told.containsKey(telling), telling);
        }
        assertEquals("*", told.getFirst("Accept-Language"));
        String origin = told.getFirst("Origin");
        assertTrue(
                kind == BrowserKind.FIREFOX ? origin.equals("null") : origin.startsWith("chrome-extension://"), origin);
    }

    /** What is there under its name, as the real server tells it: to who has it already that there is nothing new. */
    static Answer unlessKnown(String etag, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=300");
            boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            bytes(known ? 304 : 200, known ? new byte[0] : body).to(exchange);
        };
    }

    /** Sends the first half of what it has announced, and hangs up. */
    static Answer hangsUpHalfway(byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    /** Zeros without end, as fast as they are taken. */
    static Answer endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] zeros = new byte[64 * 1024];
            for (int sent = 0; sent < ENDLESS_BYTES; sent += zeros.length) {
                exchange.getResponseBody().write(zeros);
            }
        };
    }

    /** Some kilobytes that unpack to a hundred megabytes. */
    static Answer bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                gzip.write(zeros);
            }
        }
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes(200, packed.toByteArray()).to(exchange);
        };
    }

    /** The first half, and then nothing, without hanging up; until {@link #close}. */
    Answer fallsSilentAfter(byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** An error that asks for a pause. */
    static Answer busy(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "ETag, Retry-After");
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(503, -1);
        };
    }

    static Answer redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
