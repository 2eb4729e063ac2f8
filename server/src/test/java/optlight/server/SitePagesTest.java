package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import optlight.server.authoring.Fixtures;
import optlight.server.site.Site;
import optlight.server.store.DataFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The web pages over HTTP, beyond what any host of them has to answer. */
@Timeout(30)
class SitePagesTest {
    @TempDir
    private static Path data;

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        new DataFolder(data).publish(Fixtures.edition(5));
        server = Server.create(Config.local(data)).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void linksBackFromNowhereAreNotLongerThanThePage() throws Exception {
        var response = new Http(server.url()).get("/a/b/c/d/e/f/g/h/i/j/k", "Accept", "text/html");
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
    }

    @Test
    void whileNothingIsPublishedPeopleAreToldSo(@TempDir Path empty) throws Exception {
        try (var fresh = Server.create(Config.local(empty.resolve("nothing"))).start()) {
            for (String path : List.of("/", "/de/", "/en/settings/genai-training")) {
                var response = new Http(fresh.url()).get(path, "Accept", "text/html", "Accept-Language", "fr");
                assertEquals(503, response.statusCode());
                assertEquals("60", header(response, "Retry-After"));
                assertEquals("no-store", header(response, "Cache-Control"));
                assertEquals(
                        "Il n’y a encore rien ici",
                        page(response).expectFirst("h1").text());
                assertEquals(Site.policy(), header(response, "Content-Security-Policy"));
            }
        }
    }

    private static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }
}
