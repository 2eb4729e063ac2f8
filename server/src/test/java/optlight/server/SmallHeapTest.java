package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optlight.server.authoring.Fixtures;
import optlight.server.report.FullTable;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as operators are told to run it: with a small heap, and an end as soon as that does not suffice. */
@Timeout(60)
class SmallHeapTest {
    private static final Pattern ADMIN = Pattern.compile("admin port: (http://[0-9.:]+)");

    @TempDir
    private Path data;

    @Test
    void fault19TheDashboardIsShownWithAsManyCountsAsThereCanBe(@TempDir Path logs) throws Exception {
        new DataFolder(data).publish(Fixtures.edition(5));
        FullTable.write(data, LocalDate.now(ZoneOffset.UTC));
        Path log = logs.resolve("log");
        try (var server =
                ServerProcess.start(data, log, List.of("@src/deploy/jvm.options"), "--admin-port", "0", "--reports")) {
            Matcher admin = ADMIN.matcher(Files.readString(log));
            assertTrue(admin.find(), "no admin port");
            var client = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create(admin.group(1) + "/reports"))
                    .build();
            for (int i = 0; i < 2; i++) {
                var answer = client.send(request, BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
                assertEquals(100, answer.body().split("<section ", -1).length - 1, "settings");
            }
            assertEquals(143, server.terminate(), Files.readString(log));
        }
    }
}
