package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import optlight.webdriver.Bidi;
import optlight.webdriver.Tab;

/** The thread that runs a page and its scripts, as Chromium's developer tools see it. */
final class PageThread {
    private final Bidi bidi;
    private final String session;

    PageThread(Bidi bidi, Tab tab) {
        this.bidi = bidi;
        session = bidi.call("goog:cdp.getSession", Map.of("context", tab.context()))
                .path("session")
                .asText();
        send("Performance.enable");
    }

    /** How long it has been on a processor so far: what other programs take meanwhile is not in it. */
    double processorMs() {
        for (JsonNode metric : send("Performance.getMetrics").path("metrics")) {
            if (metric.path("name").asText().equals("ThreadTime")) {
                return metric.path("value").asDouble() * 1_000;
            }
        }
        throw new IllegalStateException("Performance.getMetrics has no ThreadTime");
    }

    /** Lets scripts of the page put in styles the page's policy forbids. */
    void allowStyles() {
        send("Page.setBypassCSP", Map.of("enabled", true));
    }

    private JsonNode send(String method) {
        return send(method, Map.of());
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return bidi.call("goog:cdp.sendCommand", Map.of("method", method, "params", parameters, "session", session))
                .path("result");
    }
}
