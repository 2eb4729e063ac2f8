package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One tab of a browser: where it is, what its page says, and what it looks like. */
public final class Tab implements AutoCloseable {
    private static final int PATIENCE_S = 10;
    private static final long MOST_PAUSE_MS = 100;

    /** The name of our isolated world: same document, none of the page's scripts. */
    public static final String SANDBOX = "tests";

    private final Bidi bidi;
    private final String context;
    private final Input input;

    private Tab(Bidi bidi, String context) {
        this.bidi = bidi;
        this.context = context;
        input = new Input(bidi, context);
    }

    /** One that is there already. */
    static Tab of(Bidi bidi, String context) {
        return new Tab(bidi, context);
    }

    private static Tab create(Bidi bidi, boolean background) {
        return of(
                bidi,
                bidi.call("browsingContext.create", Map.of("type", "tab", "background", background))
                        .path("context")
                        .asText());
    }

    static Tab inFront(Bidi bidi) {
        return create(bidi, false);
    }

    static Tab inBackground(Bidi bidi) {
        return create(bidi, true);
    }

    /** The id BiDi knows the tab by. */
    public String context() {
        return context;
    }

    public Input input() {
        return input;
    }

    /** Loads the address and waits for the load event. */
    public Tab open(String address) {
        bidi.call("browsingContext.navigate", Map.of("context", context, "url", address, "wait", "complete"));
        return this;
    }

    public void reload() {
        bidi.call("browsingContext.reload", Map.of("context", context, "wait", "complete"));
    }

    public void back() {
        bidi.call("browsingContext.traverseHistory", Map.of("context", context, "delta", -1));
    }

    public void forward() {
        bidi.call("browsingContext.traverseHistory", Map.of("context", context, "delta", 1));
    }

    public void activate() {
        bidi.call("browsingContext.activate", Map.of("context", context));
    }

    /** As large as its window, where there is one. */
    public void naturalViewport() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("context", context);
        parameters.put("viewport", null);
        parameters.put("devicePixelRatio", null);
        bidi.call("browsingContext.setViewport", parameters);
    }

    public String address() {
        return eval("location.href").asText();
    }

    /** The value of an expression, or of its promise, in our isolated world; it must fit into JSON. */
    public JsonNode eval(String expression) {
        return evaluate(expression, Map.of("context", context, "sandbox", SANDBOX));
    }

    /** As {@link #eval}, but in the page's own world, where its scripts and their globals are. */
    public JsonNode evalInPage(String expression) {
        return evaluate(expression, Map.of("context", context));
    }

    /** Polls an expression in the isolated world until it is true. */
    public void until(String description, String expression) {
        until(description, () -> eval("Boolean(" + expression + ")").asBoolean());
    }

    /**
     * Runs a function in every page that is opened here from now on, before any script of the page, in the page's world.
     *
     * @return by which the browser knows it
     */
    public String preload(String function) {
        return preload(function, Map.of());
    }

    /** The same in {@link #SANDBOX}, where no script of the page sees it. */
    public void preloadBeside(String function) {
        preload(function, Map.of("sandbox", SANDBOX));
    }

    private String preload(String function, Map<String, String> world) {
        Map<String, Object> asked = new HashMap<>(world);
        asked.put("functionDeclaration", function);
        asked.put("contexts", List.of(context));
        return bidi.call("script.addPreloadScript", asked).path("script").asText();
    }

    /** Polls until the condition holds; fails with the description and the page's address after ten seconds. */
    public void until(String description, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        // What takes long is asked about less often: each question costs the browser some milliseconds.
        long pauseMs = 10;
        WebDriverException last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
                last = null;
            } catch (WebDriverException e) {
                last = e; // a page on its way out answers with an error
            }
            try {
                Thread.sleep(pauseMs);
                pauseMs = Math.min(MOST_PAUSE_MS, pauseMs * 3 / 2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WebDriverException("interrupted waiting for: " + description, e);
            }
        }
        throw new AssertionError("not within " + PATIENCE_S + " s: " + description + whereabouts(), last);
    }

    private String whereabouts() {
        try {
            return ", at " + address();
        } catch (WebDriverException e) {
            return ", and the page does not answer: " + e.getMessage();
        }
    }

    /** The document of the page as it would be printed: PDF. */
    public byte[] print() {
        return Base64.getDecoder()
                .decode(bidi.call("browsingContext.print", Map.of("context", context))
                        .path("data")
                        .asText());
    }

    /** Scrolls the first match into view and clicks on its middle. */
    public void click(String selector) {
        JsonNode middle = eval("(() => { const e = document.querySelector(" + quoted(selector) + ");"
                + "e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + "const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()");
        input.click(middle.path(0).asDouble(), middle.path(1).asDouble());
    }

    /** The same, where the page closes itself at the click: it may be gone before the browser has said that it clicked. */
    public void clickAway(String selector) {
        try {
            click(selector);
        } catch (WebDriverException e) {
            if (!e.isGone()) {
                throw e;
            }
        }
    }

    /** Size of the page's area in CSS pixels, and device pixels per CSS pixel. */
    public void viewport(int width, int height, double devicePixelRatio) {
        bidi.call(
                "browsingContext.setViewport",
                Map.of(
                        "context",
                        context,
                        "viewport",
                        Map.of("width", width, "height", height),
                        "devicePixelRatio",
                        devicePixelRatio));
    }

    /** Writes a PNG of what the viewport shows. */
    public void screenshot(Path file) {
        String data;
        try {
            data = captured();
        } catch (WebDriverException e) {
            // Now and then Chromium paints nothing for a tab behind another.
            activate();
            data = captured();
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String captured() {
        return bidi.call("browsingContext.captureScreenshot", Map.of("context", context))
                .path("data")
                .asText();
    }

    /** The shadow roots of all elements in the document, open and closed, in document order. */
    public List<ShadowRoot> shadowRoots() {
        return shadowRoots("*");
    }

    /** Those of the elements that match; far cheaper than all, because the browser describes each element it is asked for. */
    public List<ShadowRoot> shadowRoots(String selector) {
        JsonNode elements = success(bidi.call(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        "() => [...document.querySelectorAll(" + quoted(selector) + ")]",
                        "target",
                        Map.of("context", context, "sandbox", SANDBOX),
                        "awaitPromise",
                        false,
                        "serializationOptions",
                        Map.of("includeShadowTree", "all", "maxDomDepth", 0))));
        var roots = new ArrayList<ShadowRoot>();
        for (JsonNode element : elements.path("value")) {
            JsonNode root = element.path("value").path("shadowRoot");
            if (root.has("sharedId")) {
                roots.add(new ShadowRoot(
                        this,
                        element.path("value").path("localName").asText(),
                        root.path("value").path("mode").asText(),
                        root.path("sharedId").asText()));
            }
        }
        return roots;
    }

    JsonNode call(String function, String sharedId) {
        return parsed(success(bidi.call(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        "async (it) => JSON.stringify(await (" + function + ")(it))",
                        "arguments",
                        List.of(Map.of("sharedId", sharedId)),
                        "target",
                        Map.of("context", context, "sandbox", SANDBOX),
                        "awaitPromise",
                        true))));
    }

    private JsonNode evaluate(String expression, Map<String, String> target) {
        var command = new HashMap<String, Object>();
        command.put("expression", "(async () => JSON.stringify(await (" + expression + ")))()");
        command.put("target", target);
        command.put("awaitPromise", true);
        return parsed(success(bidi.call("script.evaluate", command)));
    }

    private static JsonNode success(JsonNode answer) {
        if (!answer.path("type").asText().equals("success")) {
            throw new WebDriverException(
                    answer.path("exceptionDetails").path("text").asText());
        }
        return answer.path("result");
    }

    private static JsonNode parsed(JsonNode result) {
        try {
            return Bidi.MAPPER.readTree(result.path("value").asText("null"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a JavaScript literal. */
    public static String quoted(String text) {
        return Bidi.MAPPER.valueToTree(text).toString();
    }

    /** Does nothing if the page has closed itself. */
    @Override
    public void close() {
        try {
            bidi.call("browsingContext.close", Map.of("context", context));
        } catch (WebDriverException e) {
            if (!e.isGone()) {
                throw e;
            }
        }
    }
}
