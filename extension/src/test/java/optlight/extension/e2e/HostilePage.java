package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optlight.webdriver.Browser;
import optlight.webdriver.Tab;

/**
 * A page whose scripts look for extensions, from before its first own script on. What they see comes by the name of the
 * probe, so that it can be compared with what they see in a browser without us.
 */
final class HostilePage implements AutoCloseable {
    private final Browser browser;
    private final String preload;

    /** @param extension what begins the addresses of the extension's files, without a slash at its end */
    HostilePage(Browser browser, String extension) {
        this.browser = browser;
        preload = browser.tab().preload("() => (" + script() + ")(" + Tab.quoted(extension) + ")");
    }

    /** What each probe has seen since it was asked last, or since the page began; no line twice, in the order of letters. */
    Map<String, Set<String>> seen() {
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> probe :
                browser.tab().evalInPage("hostile()").properties()) {
            var lines = new TreeSet<String>();
            probe.getValue().forEach(it -> lines.add(it.asText()));
            seen.put(probe.getKey(), lines);
        }
        return seen;
    }

    private static String script() {
        try (var in = HostilePage.class.getResourceAsStream("/optlight/extension/hostile-page.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other tests use the browser after this. */
    @Override
    public void close() {
        browser.bidi().call("script.removePreloadScript", Map.of("script", preload));
    }
}
