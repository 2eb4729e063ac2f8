package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optlight.locate.Reason;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.report.Engine;
import optlight.server.report.Outcome;
import optlight.server.report.Reports;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code openapi.json} says is what the server does, and all it does under {@code /v1}. */
@Timeout(60)
class OpenApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path SCHEMAS = Path.of("../shared/src/main/definitions/schema");

    /** What no test can bring about at once. */
    private static final Set<String> NOT_PROVOKED = Set.of("post /v1/reports 408", "post /v1/reports 429");

    @TempDir
    private static Path data;

    @TempDir
    private static Path empty;

    private static Server server;
    private static Server unpublished;
    private static JsonNode openApi;

    @BeforeAll
    static void start() throws Exception {
        new DataFolder(data).publish(Fixtures.edition(Reports.SERIAL));
        server = Server.create(ReportsEndpointTest.config(data)).start();
        unpublished = Server.create(Config.local(empty)).start();
        openApi = StrictJson.read(get(server.url() + "/v1/openapi.json"));
    }

    @AfterAll
    static void stop() {
        server.close();
        unpublished.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = server.routeTable().stream()
                .filter(route -> route.contains(" /v1/"))
                .map(route -> route.substring(0, route.indexOf(' ')).toLowerCase(Locale.ROOT)
                        + route.substring(route.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        operations().forEach((operation, ignored) -> described.add(operation));
        assertEquals(routes, described);
    }

    @Test
    void describesEveryStatusAndNoOther() throws Exception {
        Set<String> seen = new TreeSet<>(NOT_PROVOKED);
        for (Probe probe : probes()) {
            int status = CLIENT.send(probe.request(), BodyHandlers.discarding()).statusCode();
            seen.add(probe.operation() + " " + status);
        }
        Set<String> described = new TreeSet<>();
        operations()
                .forEach((name, operation) -> operation
                        .get("responses")
                        .fieldNames()
                        .forEachRemaining(status -> described.add(name + " " + status)));
        assertEquals(described, seen);
    }

    @Test
    void namesEverySchema() throws Exception {
        Set<String> named = new TreeSet<>();
        openApi.at("/paths/~1v1~1schema~1{file}/parameters/0/schema/enum").forEach(it -> named.add(it.textValue()));
        assertEquals(words(ApiDocuments.SCHEMAS.stream().map(it -> it + ".schema.json")), named);
    }

    @Test
    void describesTheReportThatTheServerTakes() throws Exception {
        JsonNode schema = openApi.at("/components/schemas/Report");
        var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        assertEquals(Set.of(), validator.validate(StrictJson.read(Reports.body())));
        assertEquals(
                Set.of(),
                validator.validate(
                        openApi.at("/paths/~1v1~1reports/post/requestBody/content/application~1json/example")));
        assertEquals(
                1,
                validator
                        .validate(StrictJson.read(Reports.body(it -> it.replace("5", "0"))))
                        .size());
        assertEquals(words(Arrays.stream(Reason.values()).map(Reason::word)), words(schema, "reason"));
        assertEquals(words(Arrays.stream(Outcome.values()).map(Outcome::word)), words(schema, "outcome"));
        assertEquals(words(Arrays.stream(Engine.values()).map(Engine::word)), words(schema, "engine"));
    }

    @Test
    void servesEverySchemaAsItIsWritten() throws Exception {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            List<Path> all = files.sorted().toList();
            assertEquals(all.size(), ApiDocuments.SCHEMAS.size());
            for (Path file : all) {
                assertEquals(
                        StrictJson.read(Files.readAllBytes(file)),
                        StrictJson.read(get(server.url() + "/v1/schema/" + file.getFileName())));
            }
        }
    }

    @Test
    void pointsNowhereOutsideItself() {
        openApi.findValuesAsText("$ref").stream()
                .filter(ref -> ref.startsWith("#"))
                .forEach(ref -> assertFalse(openApi.at(ref.substring(1)).isMissingNode(), ref));
    }

    @Test
    void saysNothingOfReportsWhereThereAreNone() throws Exception {
        byte[] without = get(unpublished.url() + "/v1/openapi.json");
        assertTrue(StrictJson.read(without).at("/paths/~1v1~1reports").isMissingNode());
        assertEquals(
                Server.VERSION, StrictJson.read(without).at("/info/version").textValue());
    }

    private record Probe(String operation, HttpRequest request) {}

    private static List<Probe> probes() throws Exception {
        String sha256 = new DataFolder(data)
                .load(new DataFolder(data).pointer().orElseThrow())
                .texts()
                .keySet()
                .iterator()
                .next();
        Map<String, List<String>> addresses = new TreeMap<>(Map.of(
                "/v1/definitions", List.of("/v1/definitions"),
                "/v1/openapi.json", List.of("/v1/openapi.json"),
                "/v1/texts/{sha256}", List.of("/v1/texts/" + sha256, "/v1/texts/none", "/v1/texts/%2e%2e%2fx"),
                "/v1/schema/{file}", List.of("/v1/schema/setting.schema.json", "/v1/schema/none")));
        List<Probe> probes = new ArrayList<>();
        addresses.forEach((route, paths) -> {
            for (String path : paths) {
                probes.add(probe("get " + route, request(path)));
                probes.add(probe("head " + route, request(path).method("HEAD", BodyPublishers.noBody())));
                probes.add(probe("get " + route, request(path).header("If-None-Match", "*")));
                probes.add(probe(
                        "head " + route,
                        request(path).header("If-None-Match", "*").method("HEAD", BodyPublishers.noBody())));
            }
            probes.add(probe("options " + route, request(paths.get(0)).method("OPTIONS", BodyPublishers.noBody())));
        });
        for (String method : List.of("GET", "HEAD")) {
            probes.add(probe(
                    method.toLowerCase(Locale.ROOT) + " /v1/definitions",
                    HttpRequest.newBuilder(URI.create(unpublished.url() + "/v1/definitions"))
                            .method(method, BodyPublishers.noBody())));
        }
        probes.addAll(reports());
        return probes;
    }

    private static List<Probe> reports() {
        String post = "post /v1/reports";
        String options = "options /v1/reports";
        return List.of(
                probe(post, report(Reports.body())),
                probe(post, report(new byte[] {'{'})),
                probe(post, report(new byte[2_000])),
                probe(post, report(Reports.body()).header("Content-Encoding", "gzip")),
                probe(post, report(Reports.body()).header("Origin", "https://evil.example")),
                probe(options, request("/v1/reports").method("OPTIONS", BodyPublishers.noBody())),
                probe(
                        options,
                        request("/v1/reports")
                                .header("Origin", "https://evil.example")
                                .method("OPTIONS", BodyPublishers.noBody())));
    }

    private static HttpRequest.Builder report(byte[] body) {
        return request("/v1/reports").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    private static Probe probe(String operation, HttpRequest.Builder request) {
        return new Probe(operation, request.build());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private static byte[] get(String url) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** Method and path → what is said of it. */
    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : openApi.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (!member.getKey().equals("parameters")) {
                    operations.put(member.getKey() + " " + path.getKey(), member.getValue());
                }
            }
        }
        return operations;
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(JsonNode schema, String member) {
        Set<String> words = new TreeSet<>();
        schema.at("/properties/" + member + "/enum").forEach(word -> words.add(word.textValue()));
        return words;
    }
}
