package optlight.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web pages over HTTP. */
@Timeout(30)
class SitePagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent              | en
    de-AT, en;q=0.5       | de
    ja, de;q=0.1          | de
    ja                    | en
    en-GB                 | en
    nonsense;;q           | en
    """)
    void theEntranceIsInTheReadersLanguageAndLeadsToTheOthers(String asked, String language) throws Exception {
        var response = asked == null ? get("/") : get("/", "Accept-Language", asked);
        assertEquals(200, response.statusCode());
        assertEquals(language, header(response, "Content-Language"));
        assertEquals(language + "/", header(response, "Content-Location"));
        assertEquals("private, max-age=300", header(response, "Cache-Control"));
        assertEquals(
                List.of("Accept-Language", "Accept-Encoding"),
                response.headers().allValues("Vary"));
        Document page = page(response);
        assertEquals(language, page.expectFirst("html").attr("lang"));
        assertEquals(List.of("de/", "en/"), page.select("#languages ~ ul a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/de/", "/en/settings/genai-training", "/de/guides/stop-ai-training", "/en/explainers/since-when"
            })
    void everyPageIsSafeAndCanBeKept(String path) throws Exception {
        var response = get(path);
        assertEquals(200, response.statusCode());
        assertEquals(
                "text/html;charset=utf-8",
                header(response, "Content-Type").replace(" ", "").toLowerCase(Locale.ROOT));
        assertEquals(Site.policy(), header(response, "Content-Security-Policy"));
        assertEquals("no-referrer", header(response, "Referrer-Policy"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("public, max-age=300, stale-if-error=604800", header(response, "Cache-Control"));
        assertEquals(path.substring(1, 3), header(response, "Content-Language"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        String tag = header(response, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);

        var again = get(path, "If-None-Match", "W/" + tag);
        assertEquals(304, again.statusCode());
        assertEquals(tag, header(again, "ETag"));
        assertEquals(Site.policy(), header(again, "Content-Security-Policy"));

        var zipped = get(path, "Accept-Encoding", "gzip");
        assertEquals("gzip", header(zipped, "Content-Encoding"));
        assertNotEquals(tag, header(zipped, "ETag"));
        assertArrayEquals(response.body(), new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() throws Exception {
        var get = get("/en/");
        var head = CLIENT.send(
                request("/en/").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Content-Security-Policy", "Vary")) {
            assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void aLanguageWithoutItsSlashIsLedToIt() throws Exception {
        var response = get("/de");
        assertEquals(308, response.statusCode());
        assertEquals(
                URI.create(server.url() + "/de/"),
                URI.create(server.url() + "/de").resolve(header(response, "Location")));
        assertEquals(404, get("/en/settings/genai-training/").statusCode());
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
    # address                        | asks for | speaks  | leads to
    /de/settings/no-such             | de       | en      | ../../de/
    /tlh/settings/genai-training     | de       | de      | ../../de/
    /tlh/                            | en       | en      | ../en/
    /nonsense                        | en       | ja      | en/
    /de/settings/genai-training/more | de       | en      | ../../../de/
    /a/b/c/d/e                       | de       | de      | ../../../../de/
    """)
    void forPeopleWhatIsNotThereIsAPageThatLeadsOn(String path, String language, String speaks, String href)
            throws Exception {
        var response = get(path, "Accept", BROWSER, "Accept-Language", speaks);
        assertEquals(404, response.statusCode());
        assertEquals(language, header(response, "Content-Language"));
        assertEquals(Site.policy(), header(response, "Content-Security-Policy"));
        assertEquals("public, max-age=10", header(response, "Cache-Control"));
        assertEquals("Accept, Accept-Language", header(response, "Vary"));
        Document page = page(response);
        assertEquals(href, page.expectFirst("a.button").attr("href"));
        assertEquals("noindex", page.expectFirst("meta[name=robots]").attr("content"));
        assertEquals("", header(response, "ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "/de/settings/no-such, application/json",
        "/de/settings/no-such, */*",
        "/v1/texts/no-such, text/html",
        "/a/b/c/d/e/f/g/h/i/j/k, text/html"
    })
    void forProgramsItIsAProblem(String path, String accept) throws Exception {
        var response = get(path, "Accept", accept);
        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void pagesAreForReading(String method) throws Exception {
        var response = CLIENT.send(
                request("/en/").method(method, BodyPublishers.ofString("x")).build(), BodyHandlers.ofByteArray());
        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(response, "Allow"));
    }

    @Test
    void whileNothingIsPublishedPeopleAreToldSo(@TempDir Path empty) throws Exception {
        try (var fresh = Server.create(Config.local(empty.resolve("nothing"))).start()) {
            for (String path : List.of("/", "/de/", "/en/settings/genai-training")) {
                var request = HttpRequest.newBuilder(URI.create(fresh.url() + path))
                        .headers("Accept", BROWSER, "Accept-Language", "fr");
                var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
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
