package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A live page looks through its borders as a saved one does. The compiled Java runs as an extension's content script: only
 * there closed shadow roots are open.
 */
class ComposedTreeIT {
    private static final Path PROBE = Path.of("target", "composed-probe");

    /** Asked by an event and answered in the page: the content script's own globals are out of reach. */
    private static final String ANSWER = """

            document.addEventListener('ask', (event) => {
              document.documentElement.setAttribute('answer', sharedProbe.composed(event.detail));
            });""";

    private static final String MANIFEST = """
            {"manifest_version": 3, "name": "probe", "version": "1",
             "content_scripts": [{"matches": ["http://127.0.0.1/*"], "js": ["content.js"], "run_at": "document_start"}],
             "browser_specific_settings": {"gecko": {"id": "composed@example.invalid"}}}""";

    /** A line of {@code composed-cases.txt}. */
    private record Case(String ask, String what, String page, String answer) {
        static Case of(String line) {
            String[] columns = line.split("\\|", -1);
            return new Case(columns[0].trim(), columns[1].trim(), columns[2].trim(), columns[3].trim());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSeenThroughTheBordersOfFramesShadowRootsAndPopoversButOurs(BrowserKind kind) throws IOException {
        List<Case> cases = new ArrayList<>();
        SharedCases.lines("/composed-cases.txt").stream()
                .filter(it -> !it.startsWith("#"))
                .map(Case::of)
                .forEach(cases::add);
        // Ours is told by its only attribute, as Host tells what an ended script has left.
        String root = "<template shadowrootmode=closed><input id=a></template></div>"
                + "<script>document.querySelector('[popover]').showPopover()</script>";
        cases.add(new Case("inputs", "as ours", "<div popover=manual>" + root, ""));
        cases.add(new Case("inputs", "the page's", "<div popover=manual class=toast>" + root, "a"));
        assertEquals("", wrongAnswers(kind, cases));
    }

    private static String wrongAnswers(BrowserKind kind, List<Case> cases) throws IOException {
        Files.createDirectories(PROBE);
        Files.writeString(PROBE.resolve("manifest.json"), MANIFEST);
        Files.writeString(PROBE.resolve("content.js"), SharedCases.probe() + ANSWER);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, cases));
        server.start();
        StringBuilder wrong = new StringBuilder();
        try (Browser browser = Browser.launch(LaunchOptions.of(kind).withExtension(PROBE))) {
            Tab tab = browser.tab();
            for (int i = 0; i < cases.size(); i++) {
                Case it = cases.get(i);
                tab.open("http://127.0.0.1:" + server.getAddress().getPort() + "/" + i);
                String answer = answer(tab, it.ask());
                if (!answer.equals(it.answer())) {
                    wrong.append(it).append(" but said ").append(answer).append('\n');
                }
            }
        } finally {
            server.stop(0);
        }
        return wrong.toString();
    }

    private static String answer(Tab tab, String ask) {
        return tab.eval("(document.dispatchEvent(new CustomEvent('ask', {detail: '" + ask + "'})),"
                        + " document.documentElement.getAttribute('answer') ?? 'no answer')")
                .asText();
    }

    private static void send(HttpExchange exchange, List<Case> cases) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            boolean asked = !path.isEmpty() && path.chars().allMatch(Character::isDigit);
            String page = asked
                    ? "<!doctype html>" + cases.get(Integer.parseInt(path)).page()
                    : "";
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(asked ? 200 : 404, asked ? body.length : -1);
            exchange.getResponseBody().write(body);
        }
    }
}
