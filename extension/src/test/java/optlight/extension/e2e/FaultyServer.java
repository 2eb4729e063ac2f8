package optlight.extension.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import optlight.server.authoring.Assembly;
import optlight.server.trust.Sha256;

/** Stands where a guidance server should, and answers what a test tells it to. */
final class FaultyServer implements AutoCloseable {
    /** How {@code GET /v1/definitions} is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Answer answer = bytes(404, new byte[0]);

    FaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(workers);
        server.createContext("/v1/definitions", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
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
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked for definitions. */
    int asked() {
        return asked.get();
    }

    void answers(Answer next) {
        answer = next;
    }

    /** Holds the texts of an assembly from now on, under the addresses the document names. */
    void holdsTextsOf(Assembly assembly) {
        assembly.texts().values().forEach(bytes -> texts.put(Sha256.hex(bytes), bytes));
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

    /** Sends the first half of what it has announced, and hangs up. */
    static Answer hangsUpHalfway(byte[] body) {
        return exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
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
        server.stop(0);
        workers.shutdownNow();
    }
}
