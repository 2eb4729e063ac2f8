package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What Chromium's developer tools can do with a tab beyond WebDriver.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
public final class DevTools {
    private static final int PATIENCE_S = 30;

    private final Bidi bidi;
    private final String session;

    private DevTools(Bidi bidi, String session) {
        this.bidi = bidi;
        this.session = session;
    }

    public static DevTools of(Bidi bidi, Tab tab) {
        return new DevTools(
                bidi,
                bidi.call("goog:cdp.getSession", Map.of("context", tab.context()))
                        .path("session")
                        .asText());
    }

    public JsonNode send(String method) {
        return send(method, Map.of());
    }

    public JsonNode send(String method, Map<String, ?> parameters) {
        return bidi.call("goog:cdp.sendCommand", Map.of("method", method, "params", parameters, "session", session))
                .path("result");
    }

    /** The parameters of the next such event after a command, which is sent only when somebody listens for it. */
    public JsonNode eventAfter(String command, String event) {
        var seen = new CompletableFuture<JsonNode>();
        bidi.on("goog:cdp." + event, it -> seen.complete(it.path("params")));
        bidi.call("session.subscribe", Map.of("events", List.of("goog:cdp." + event)));
        send(command);
        try {
            return seen.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new WebDriverException("no " + event + " in " + PATIENCE_S + " s", e);
        } catch (ExecutionException e) {
            throw new WebDriverException(event + ": " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebDriverException(event + ": interrupted", e);
        }
    }
}
