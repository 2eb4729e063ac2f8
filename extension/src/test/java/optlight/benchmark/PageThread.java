package optlight.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import optlight.webdriver.Bidi;
import optlight.webdriver.DevTools;
import optlight.webdriver.Tab;

/** The thread that runs a page and its scripts, as Chromium's developer tools see it. */
final class PageThread {
    private final DevTools tools;

    PageThread(Bidi bidi, Tab tab) {
        tools = DevTools.of(bidi, tab);
        tools.send("Performance.enable");
    }

    /** How long it has been on a processor so far: what other programs take meanwhile is not in it. */
    double processorMs() {
        for (JsonNode metric : tools.send("Performance.getMetrics").path("metrics")) {
            if (metric.path("name").asText().equals("ThreadTime")) {
                return metric.path("value").asDouble() * 1_000;
            }
        }
        throw new IllegalStateException("Performance.getMetrics has no ThreadTime");
    }

    /** Lets scripts of the page put in styles the page's policy forbids. */
    void allowStyles() {
        tools.send("Page.setBypassCSP", Map.of("enabled", true));
    }
}
