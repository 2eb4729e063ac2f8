package optlight.replica;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** Answers the browser: one page for all addresses, its files, and the member's choices. */
final class SettingsSite implements HttpHandler {
    /** As strict as the site might be: the extension must live with it. */
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self'; img-src 'self';"
            + " script-src 'self'; connect-src 'self'; frame-ancestors 'self'; report-uri /policy-reports";

    private static final String FILES = "/replica/";
    private static final String SETTINGS_API = "/mysettings-api/settingsApiSettings/";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Languages languages = new Languages();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Catalogue catalogue;
    private final Choices choices;
    private volatile PageVariant variant = PageVariant.usual();

    SettingsSite(Catalogue catalogue, Choices choices) {
        this.catalogue = catalogue;
        this.choices = choices;
    }

    void show(PageVariant next) {
        variant = next;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    void forgetRequests() {
        requests.clear();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(new Request(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString()));
            if (path.equals("/favicon.ico")) {
                send(exchange, 404, "text/plain", "");
            } else if (path.equals(FILES + "variant.json")) {
                send(exchange, 200, "application/json", world().toString());
            } else if (path.startsWith(SETTINGS_API)) {
                change(exchange, path.substring(SETTINGS_API.length()));
            } else if (path.startsWith(FILES)) {
                file(exchange, path.substring(FILES.length()));
            } else if (variant.status() == 200) {
                send(exchange, 200, "text/html; charset=utf-8", page());
            } else if (variant.status() > 0) {
                send(exchange, variant.status(), "text/html; charset=utf-8", "<!doctype html><title>LinkedIn</title>");
            }
        }
    }

    /** Everything a page is made from, in one answer, so that it belongs to one moment. */
    private ObjectNode world() {
        PageVariant shown = variant;
        ObjectNode world = mapper.createObjectNode();
        ObjectNode described = mapper.valueToTree(shown);
        world.set("variant", described.put("direction", languages.direction(shown.language())));
        world.set("texts", languages.texts(shown.language()));
        world.set("catalogue", catalogue.json());
        world.set("choices", choices.json());
        return world;
    }

    private String page() throws IOException {
        PageVariant shown = variant;
        // Six characters, as the site's own CSS modules have; new on each load.
        String hash = Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36, 2_176_782_336L), 36);
        return resource("page.html")
                .replace("{lang}", shown.language())
                .replace("{dir}", languages.direction(shown.language()))
                .replace("{theme}", shown.dark() ? "theme theme--dark" : "theme")
                .replace("{hash}", hash);
    }

    /** {@code hash/name}: class names in a style sheet get the hash. */
    private void file(HttpExchange exchange, String path) throws IOException {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        if (slash < 0 || name.contains("/") || SettingsSite.class.getResource(name) == null) {
            send(exchange, 404, "text/plain", "");
        } else if (name.endsWith(".css")) {
            String hashed = resource(name).replaceAll("\\._([A-Za-z]+)", "._$1_" + path.substring(0, slash));
            send(exchange, 200, "text/css; charset=utf-8", hashed);
        } else {
            send(exchange, 200, "text/javascript; charset=utf-8", resource(name));
        }
    }

    private void change(HttpExchange exchange, String setting) throws IOException {
        if (variant.refusesChanges()) {
            send(exchange, 500, "application/json", "{}");
            return;
        }
        try {
            JsonNode asked = mapper.readTree(exchange.getRequestBody());
            choices.choose(
                    setting,
                    asked.path("control").asInt(-1),
                    asked.path("value").asText());
            send(exchange, 200, "application/json", "{}");
        } catch (IllegalArgumentException e) {
            send(exchange, 400, "text/plain", String.valueOf(e.getMessage()));
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SettingsSite.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        if (!variant.policyRemoved()) {
            headers.set("Content-Security-Policy", CONTENT_POLICY);
        }
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
