package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import optlight.server.authoring.Fixtures;
import optlight.server.store.Body;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.SignedEdition;
import optlight.server.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fault 18, the publishing half: one publication after the other while clients read, in all codings. */
@Timeout(60)
class HotPickUpTest {
    private static final int EDITIONS = 40;
    private static final List<String> CODINGS = List.of("identity", "gzip", "br", "gzip, br");

    @TempDir
    private Path data;

    /** What a client saw. */
    private record Seen(String etag, String sha256) {}

    @Test
    void fault18EveryAnswerIsWhollyOfOneEditionAndItsTagIsThatOfItsBytes(@TempDir Path scratch) throws Exception {
        List<SignedEdition> editions = new ArrayList<>();
        for (int i = 0; i < EDITIONS; i++) {
            editions.add(Fixtures.edition(5 + i, "Training " + i, scratch.resolve("edition" + i)));
        }
        var folder = new DataFolder(data);
        folder.publish(editions.get(0));
        // Tag → SHA-256 of the one answer it may stand on.
        Map<String, String> right = new HashMap<>();
        note(right, folder);
        Map<Seen, Boolean> seen = new ConcurrentHashMap<>();
        var over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(CODINGS.size());
        try (var server = Server.create(Config.local(data)).start()) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (String coding : CODINGS) {
                counts.add(readers.submit(() -> read(server.url(), coding, seen, over)));
            }
            for (SignedEdition edition : editions.subList(1, EDITIONS)) {
                folder.publish(edition);
                note(right, folder);
            }
            over.set(true);
            for (Future<Integer> count : counts) {
                assertTrue(count.get(20, TimeUnit.SECONDS) > EDITIONS / 10, "there was hardly anything to see");
            }
        } finally {
            over.set(true);
            readers.shutdownNow();
        }
        assertTrue(seen.size() > 2 * CODINGS.size(), "several editions");
        for (Seen each : seen.keySet()) {
            assertEquals(right.get(each.etag()), each.sha256());
        }
    }

    private static int read(String url, String coding, Map<Seen, Boolean> seen, AtomicBoolean over) throws Exception {
        var client = HttpClient.newHttpClient();
        int answers = 0;
        while (!over.get()) {
            var request = HttpRequest.newBuilder(URI.create(url + "/v1/definitions"))
                    .header("Accept-Encoding", coding)
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            assertEquals(200, response.statusCode());
            seen.put(new Seen(response.headers().firstValue("ETag").orElseThrow(), Sha256.hex(response.body())), true);
            answers++;
        }
        return answers;
    }

    private static void note(Map<String, String> right, DataFolder folder) throws Exception {
        Published published = folder.load(folder.pointer().orElseThrow());
        List<Body.Coded> all = new ArrayList<>(List.of(
                published.definitions().identity(), published.definitions().gzip()));
        published.definitions().brotli().ifPresent(all::add);
        for (Body.Coded coded : all) {
            right.put(coded.etag(), Sha256.hex(coded.bytes()));
        }
    }
}
