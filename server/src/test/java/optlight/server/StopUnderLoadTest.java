package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StopUnderLoadTest {
    private static final int CLIENTS = 16;

    @TempDir
    private Path data;

    @Test
    void fault18WhoeverIsConnectedIsAnsweredUntilNobodyCanConnect() throws Exception {
        new DataFolder(data).publish(Fixtures.edition(5));
        Server server = Server.create(Config.local(data)).start();
        URI address = URI.create(server.url() + "/v1/definitions");
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        var underWay = new CountDownLatch(CLIENTS * 20);
        List<Thread> clients = IntStream.range(0, CLIENTS)
                .mapToObj(it -> new Thread(() -> ask(address, underWay, failed)))
                .toList();
        clients.forEach(Thread::start);
        underWay.await();
        server.close();
        for (Thread client : clients) {
            client.join();
        }
        assertEquals(List.of(), List.copyOf(failed));
        assertTrue(underWay.getCount() == 0);
    }

    @Test
    void whoeverTricklesIsCutOffAndAllElseEndsAllTheSame() throws Exception {
        var admin = new Config.Admin(Config.LOOPBACK, 0, List.of());
        Server server = Server.create(new Config(Config.LOOPBACK, 0, data, Optional.of(admin), Optional.empty()))
                .start();
        String adminUrl = server.adminUrl().orElseThrow();
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
            server.close();
            URI livez = URI.create(adminUrl + "/livez");
            assertThrows(
                    ConnectException.class,
                    () -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(livez).build(), BodyHandlers.discarding()));
        }
    }

    /** One after the other, each with a connection that is kept, until nobody listens any more. */
    private static void ask(URI address, CountDownLatch underWay, Queue<String> failed) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address).build();
        while (true) {
            try {
                int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
                if (status != 200) {
                    failed.add("status " + status);
                }
                underWay.countDown();
            } catch (ConnectException e) {
                return;
            } catch (Exception e) {
                failed.add(e.toString());
                return;
            }
        }
    }
}
