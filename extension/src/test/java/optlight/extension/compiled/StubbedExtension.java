package optlight.extension.compiled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The built extension in one window of HtmlUnit, with {@code chrome.js} for the browser around it. Background and content
 * script run as they are delivered and talk to each other, so that no test has to know what their messages look like.
 */
final class StubbedExtension implements AutoCloseable {
    private static final Path BUILT = Path.of("target", "chrome");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> KEPT = Set.of(
            "genai-training",
            "external-data",
            "affiliates-sharing",
            "job-application-settings",
            "research",
            "discover-email",
            "dark-mode",
            "public-profile",
            "objection-form",
            "stop-ai-training",
            "job-search",
            "since-when");
    private static final int PATIENCE_MS = 10_000;
    private static final int STEP_MS = 40;

    private final ScriptWindow window;

    private StubbedExtension(ScriptWindow window) {
        this.window = window;
    }

    /** A page of LinkedIn, and the background running. */
    static StubbedExtension at(String path, String html) {
        ScriptWindow window = new ScriptWindow("https://www.linkedin.com" + path, html);
        window.eval(resource("compiled/chrome.js"));
        window.eval("stub.files = " + json(definitions()) + "; stub.words = "
                + read(BUILT.resolve("_locales/en/messages.json")) + ";");
        StubbedExtension extension = new StubbedExtension(window);
        // In one turn: what is counted is there before any promise of the script is kept.
        window.eval(read(BUILT.resolve("background.js"))
                + "\nstub.heardAtOnce = {}; Object.keys(stub.listeners).forEach(function (name) {"
                + " stub.heardAtOnce[name] = stub.listeners[name].length; });");
        return extension;
    }

    static StubbedExtension at(String path) {
        return at(path, "<!doctype html><title>LinkedIn</title>");
    }

    StubbedExtension startContentScript() {
        window.eval(read(BUILT.resolve("content.js")));
        return this;
    }

    /** The script that asks whether the other is needed, in a browser that tells when the address changes. */
    StubbedExtension startArrivalScript() {
        return startArrivalScriptAnd("");
    }

    /** The same, and in the same turn another script. */
    StubbedExtension startArrivalScriptAnd(String then) {
        window.eval("stub.tellsRoutes();" + read(BUILT.resolve("arrival.js")) + then);
        return this;
    }

    /** The same in a browser that does not tell. */
    StubbedExtension startArrivalScriptInTheDark() {
        window.eval(read(BUILT.resolve("arrival.js")));
        return this;
    }

    Object eval(String script) {
        return window.eval(script);
    }

    String text(String expression) {
        return window.text(expression);
    }

    /** What the background answers to a message from there, as JSON; {@code nobody} if it will not. */
    String answer(String sender, String message) {
        window.eval("stub.ask(" + message + ", stub." + sender + ")");
        until("stub.answer !== null");
        return text("stub.answer");
    }

    /** Waits until an expression is true. */
    void until(String expression) {
        long startNs = System.nanoTime();
        while (!Boolean.TRUE.equals(window.eval("!!(" + expression + ")"))) {
            if (System.nanoTime() - startNs > PATIENCE_MS * 1_000_000L) {
                throw new AssertionError("not within " + PATIENCE_MS + " ms: " + expression);
            }
            window.run(STEP_MS);
            answerCalls();
        }
    }

    /** What {@code chrome.js} leaves to the JDK. */
    private void answerCalls() {
        for (String line = nextCall(); !line.isEmpty(); line = nextCall()) {
            String[] words = line.split(" ", -1);
            String answer = words[0].equals("digest")
                    ? JdkCrypto.sha256(words[1])
                    : String.valueOf(JdkCrypto.holds(words[1], words[2], words[3]));
            window.eval("stub.calls.shift().done('" + answer + "')");
        }
    }

    private String nextCall() {
        return window.text("stub.calls.length ? stub.calls[0].line : ''");
    }

    /** Lets everything run that is due in this time. */
    void settle(int ms) {
        window.run(ms);
    }

    /** Of what is built in, a few parts: HtmlUnit's engine takes seconds over all of it, at each start. */
    private static Map<String, String> definitions() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(BUILT.resolve("definitions"))) {
            found.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(BUILT.relativize(file).toString().replace('\\', '/'), withoutMost(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String withoutMost(String file) {
        try {
            ObjectNode json = (ObjectNode) MAPPER.readTree(file);
            for (String section : List.of("settings", "forms", "guides", "explainers")) {
                if (json.get(section) instanceof ArrayNode parts) {
                    for (int i = parts.size() - 1; i >= 0; i--) {
                        if (!KEPT.contains(parts.get(i).path("id").asText())) {
                            parts.remove(i);
                        }
                    }
                } else if (json.get(section) instanceof ObjectNode texts) {
                    texts.retain(KEPT);
                }
            }
            return json.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("build first: " + file, e);
        }
    }

    private static String resource(String name) {
        try (var in = StubbedExtension.class.getResourceAsStream("/optlight/extension/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
