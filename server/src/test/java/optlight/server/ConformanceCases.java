package optlight.server;

import static optlight.server.Http.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import optlight.server.json.StrictJson;
import optlight.server.site.Site;
import optlight.server.store.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a host of guidance has to answer, whichever program it is: our server, and a plain nginx that hands out an export. Of
 * the folder {@code good}.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConformanceCases {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String MINUTES = "public, max-age=300, stale-if-error=604800";

    abstract Http http();

    abstract Published published();

    @Test
    void servesTheSignedBytesUntouched() throws Exception {
        var response = http().get("/v1/definitions");
        assertEquals(200, response.statusCode());
        assertArrayEquals(published().definitions().identity().bytes(), response.body());
        assertEquals("application/vnd.optlight.definitions.v1", header(response, "Content-Type"));
        assertEquals(MINUTES, header(response, "Cache-Control"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals("", header(response, "Content-Encoding"));
        assertCommonFields(response);
    }

    @Test
    void servesGzipUnderATagOfItsOwn() throws Exception {
        var gzip = http().get("/v1/definitions", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(gzip, "Content-Encoding"));
        assertArrayEquals(published().definitions().identity().bytes(), unzipped(gzip));
        assertNotEquals(header(http().get("/v1/definitions"), "ETag"), header(gzip, "ETag"));
        // A CDN in front says that it is one, and nginx would then send it everything as it is.
        var behindCdn = http().get("/v1/definitions", "Accept-Encoding", "gzip", "Via", "1.1 cdn");
        assertEquals("gzip", header(behindCdn, "Content-Encoding"));
        var refused = http().get("/v1/definitions", "Accept-Encoding", "gzip;q=0, br;q=0");
        assertEquals("", header(refused, "Content-Encoding"));
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
    void fault16AnswersIfNoneMatch(String field, int status) throws Exception {
        String tag = header(http().get("/v1/definitions"), "ETag");
        String gzipTag = header(http().get("/v1/definitions", "Accept-Encoding", "gzip"), "ETag");
        String sent = field.replace("GZIPTAG", gzipTag).replace("TAG", tag);
        var response = http().get("/v1/definitions", "If-None-Match", sent);
        assertEquals(status, response.statusCode());
        assertEquals(tag, header(response, "ETag"));
        assertEquals(MINUTES, header(response, "Cache-Control"));
        assertNotEquals("0", header(response, "Content-Length"), "RFC 9110 §8.6: the length of the 200, or none");
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest(name = "If-Match: {0} → {1}")
    @CsvSource({"TAG, 200", "W/TAG, 412", "\"other\", 412", "*, 200"})
    void fault16AnswersIfMatch(String field, int status) throws Exception {
        String tag = header(http().get("/v1/definitions"), "ETag");
        var response = http().get("/v1/definitions", "If-Match", field.replace("TAG", tag));
        assertEquals(status, response.statusCode());
        if (status == 412) {
            assertProblem(412, response);
        }
    }

    @Test
    void servesEveryTextForEverUnderItsHash() throws Exception {
        assertEquals(2, published().texts().size());
        for (var text : published().texts().entrySet()) {
            String path = "/v1/texts/" + text.getKey();
            var response = http().get(path);
            assertArrayEquals(text.getValue().identity().bytes(), response.body());
            assertEquals("application/json", header(response, "Content-Type"));
            assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"));
            assertCommonFields(response);
            assertEquals(
                    304,
                    http().get(path, "If-None-Match", header(response, "ETag")).statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/schema/setting.schema.json"})
    void describesItselfAndTheFormat(String path) throws Exception {
        var response = http().get(path);
        assertEquals(200, response.statusCode());
        assertEquals("application/json", header(response, "Content-Type"));
        assertEquals(MINUTES, header(response, "Cache-Control"));
        assertTrue(StrictJson.read(response.body()).isObject());
        assertCommonFields(response);
    }

    /** What is malformed may be said to be so, or not to be there; but never be answered. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    /v1                             | 404
    /v1/definitions/                | 404
    /v1/Definitions                 | 404
    /v1/definitions.gz              | 404
    /v1/texts/                      | 404
    /v1/texts/nonsense              | 404
    /v1/texts/0000000000000000000000000000000000000000000000000000000000000000 | 404
    /v1/schema/no-such.schema.json  | 404
    /v1/texts/..                    | 404
    /v1/texts/../../current         | 404
    /v1/texts/%2e%2e%2fcurrent      | 400
    /v1/texts/..%2f..%2fcurrent     | 400
    /v1/texts/..%2f..%2fnginx.conf  | 400
    /v1/texts/..;/current           | 400
    /v1//definitions                | 400
    /v1/%64efinitions               | 404
    /v1/definitions;x=1             | 404
    /v1/../v1/definitions           | 404
    /v1/texts/%00                   | 400
    /v1/texts/%c0%af                | 400
    /../../../etc/passwd            | 400
    /current                        | 404
    /nginx.conf                     | 404
    /definitions/5.env              | 404
    /index.html                     | 404
    /index.de.html                  | 404
    /404.html                       | 404
    /404.de.html                    | 404
    /de/index.html                  | 404
    /de/settings/genai-training.html | 404
    /de/settings/genai-training.html.gz | 404
    /de/settings/genai%2Dtraining   | 404
    /de/settings/                   | 404
    /de/settings                    | 404
    /de/./                          | 404
    /tlh                            | 404
    """)
    void fault14AnswersOtherAddressesWithAProblem(String path, int status) throws Exception {
        var reply = http().rawGet(path);
        if (status == 400) {
            // In its own words: nginx looks at no configuration then.
            assertTrue(reply.status() == 400 || reply.status() == 404, reply.text());
            return;
        }
        assertEquals(status, reply.status(), reply.text());
        assertEquals("public, max-age=10", reply.field("Cache-Control"));
        assertEquals("application/problem+json", reply.field("Content-Type"));
        assertEquals("nosniff", reply.field("X-Content-Type-Options"));
        assertEquals(
                status,
                StrictJson.read(reply.text().getBytes(StandardCharsets.UTF_8))
                        .get("status")
                        .intValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/definitions",
                "/v1/openapi.json",
                "/v1/schema/setting.schema.json",
                "/",
                "/de",
                "/en/",
                "/de/settings/genai-training",
                "/de/settings/genai-training/",
                "/settings/genai-training"
            })
    void everyAddressIsForReadingAlone(String path) throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var response = http().send(method, path);
            assertProblem(405, response);
            assertEquals("GET, HEAD, OPTIONS", header(response, "Allow"));
        }
        var head = http().send("HEAD", path);
        var get = http().get(path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(0, head.body().length);
        for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary", "Content-Security-Policy")) {
            assertEquals(header(get, name), header(head, name), name);
        }
        if (get.statusCode() == 200) {
            assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
        }
        var options = http().send("OPTIONS", path);
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
        assertEquals("GET, HEAD, OPTIONS", header(options, "Access-Control-Allow-Methods"));
        assertEquals("If-Match, If-None-Match", header(options, "Access-Control-Allow-Headers"));
        assertEquals("86400", header(options, "Access-Control-Max-Age"));
        assertCommonFields(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nosuch", "/v1/nosuch", "/v1/texts/nonsense", "/a/b/c/d", "/tlh/", "/de/settings/x.html"})
    void whatIsNotThereIsNotThereForAnyMethod(String path) throws Exception {
        for (String method : List.of("GET", "OPTIONS", "POST", "PUT", "DELETE")) {
            var response = http().send(method, path);
            assertProblem(404, response);
            assertEquals("", header(response, "Allow"));
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "not sent", textBlock = """
    not sent              | en
    de-AT, en;q=0.5       | de
    en, de                | en
    ja, de;q=0.1          | de
    ja                    | en
    en-GB                 | en
    den, end              | en
    nonsense;;q           | en
    """)
    void theEntranceIsInTheReadersLanguageAndLeadsToTheOthers(String asked, String language) throws Exception {
        var response = asked == null ? http().get("/") : http().get("/", "Accept-Language", asked);
        assertEquals(200, response.statusCode());
        assertEquals(language, header(response, "Content-Language"));
        assertEquals(language + "/", header(response, "Content-Location"));
        assertEquals("private, max-age=300", header(response, "Cache-Control"));
        assertEquals(Set.of("Accept-Language", "Accept-Encoding"), varied(response));
        assertSafe(response);
        Document page = page(response);
        assertEquals(language, page.expectFirst("html").attr("lang"));
        assertEquals(List.of("de/", "en/"), page.select("#languages ~ ul a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/de/", "/en/settings/genai-training", "/de/guides/stop-ai-training", "/en/explainers/since-when"
            })
    void everyPageIsSafeAndCanBeKept(String path) throws Exception {
        var response = http().get(path);
        assertEquals(200, response.statusCode());
        assertSafe(response);
        assertEquals(MINUTES, header(response, "Cache-Control"));
        assertEquals(path.substring(1, 3), header(response, "Content-Language"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertEquals(path.substring(1, 3), page(response).expectFirst("html").attr("lang"));
        String tag = header(response, "ETag");
        assertTrue(tag.matches("\"[0-9a-f-]{8,32}\""), tag);

        var again = http().get(path, "If-None-Match", "W/" + tag);
        assertEquals(304, again.statusCode());
        assertEquals(tag, header(again, "ETag"));
        assertEquals(Site.policy(), header(again, "Content-Security-Policy"));

        var zipped = http().get(path, "Accept-Encoding", "gzip");
        assertEquals("gzip", header(zipped, "Content-Encoding"));
        assertNotEquals(tag, header(zipped, "ETag"));
        assertArrayEquals(response.body(), unzipped(zipped));
    }

    @Test
    void aLanguageWithoutItsSlashIsLedToIt() throws Exception {
        var response = http().get("/de");
        assertEquals(308, response.statusCode());
        URI asked = URI.create(http().url() + "/de");
        assertEquals(URI.create(http().url() + "/de/"), asked.resolve(header(response, "Location")));
        assertEquals(MINUTES, header(response, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/settings/genai-training", "/de/guides/stop-ai-training", "/en/explainers/since-when"})
    void aPageWithASlashBehindItIsLedToTheOneWithout(String path) throws Exception {
        var response = http().get(path + "/");
        assertEquals(308, response.statusCode());
        assertEquals(
                URI.create(http().url() + path),
                URI.create(http().url() + path + "/").resolve(header(response, "Location")));
        assertEquals(MINUTES, header(response, "Cache-Control"));
        assertCommonFields(response);
        assertEquals(404, http().get(path + "-not/").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/genai-training", "/guides/stop-ai-training", "/explainers/since-when"})
    void anAddressWithoutALanguageLeadsToTheReadersOwn(String path) throws Exception {
        for (String language : List.of("de", "en")) {
            for (String asked : List.of(path, path + "/")) {
                var response = http().get(asked, "Accept-Language", language);
                assertEquals(307, response.statusCode());
                assertEquals(
                        URI.create(http().url() + "/" + language + path),
                        URI.create(http().url() + asked).resolve(header(response, "Location")));
                assertEquals("Accept-Language", header(response, "Vary"));
                assertEquals("private, max-age=300", header(response, "Cache-Control"));
                assertCommonFields(response);
            }
        }
        assertEquals(404, http().get(path + "-not").statusCode());
        assertEquals(404, http().get(path + "-not/").statusCode());
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
    # address                        | asks for | speaks
    /de/settings/no-such             | de       | en
    /tlh/settings/genai-training     | de       | de
    /tlh/                            | en       | en
    /nonsense                        | en       | ja
    /de/settings/genai-training/more | de       | en
    /a/b/c/d/e                       | de       | de
    """)
    void forPeopleWhatIsNotThereIsAPageThatLeadsOn(String path, String language, String speaks) throws Exception {
        var response = http().get(path, "Accept", BROWSER, "Accept-Language", speaks);
        assertEquals(404, response.statusCode());
        assertEquals(language, header(response, "Content-Language"));
        assertEquals("public, max-age=10", header(response, "Cache-Control"));
        assertEquals("Accept, Accept-Language", header(response, "Vary"));
        assertSafe(response);
        String href = page(response).expectFirst("a.button").attr("href");
        assertEquals(
                http().url() + "/" + language + "/",
                URI.create(http().url() + path).resolve(href).toString());
        assertEquals("noindex", page(response).expectFirst("meta[name=robots]").attr("content"));
        assertEquals("", header(response, "ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /de/settings/no-such | application/json
        /de/settings/no-such | */*
        /de/settings/no-such | text/html;q=0, */*
        /v1/texts/no-such    | text/html
        """)
    void forProgramsItIsAProblem(String path, String accept) throws Exception {
        assertProblem(404, http().get(path, "Accept", accept));
    }

    private static void assertProblem(int status, HttpResponse<byte[]> response) throws Exception {
        assertEquals(status, response.statusCode());
        assertEquals("application/problem+json", header(response, "Content-Type"));
        var problem = StrictJson.read(response.body());
        assertEquals(status, problem.get("status").intValue());
        assertEquals("about:blank", problem.get("type").textValue());
        assertFalse(problem.get("title").textValue().isEmpty());
        assertCommonFields(response);
    }

    private static void assertSafe(HttpResponse<byte[]> response) {
        String type = header(response, "Content-Type").replace(" ", "").toLowerCase(Locale.ROOT);
        assertEquals("text/html;charset=utf-8", type);
        assertEquals(Site.policy(), header(response, "Content-Security-Policy"));
        assertEquals("no-referrer", header(response, "Referrer-Policy"));
        assertCommonFields(response);
    }

    private static void assertCommonFields(HttpResponse<?> response) {
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("ETag, Retry-After", header(response, "Access-Control-Expose-Headers"));
    }

    private static Set<String> varied(HttpResponse<?> response) {
        Set<String> fields = new TreeSet<>();
        response.headers().allValues("Vary").forEach(it -> fields.addAll(List.of(it.split(", *"))));
        return fields;
    }

    private static byte[] unzipped(HttpResponse<byte[]> response) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    }

    private static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8));
    }
}
