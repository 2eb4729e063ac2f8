package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import optlight.webdriver.Tab;

/** What axe-core has against a page. */
final class Axe {
    private static final String HOME = "/META-INF/%s/axe-core/%s";

    /** Each violation that keeps somebody out, with what it is about. */
    private static final String VIOLATIONS = """
            axe.run(document, {resultTypes: ['violations']}).then((found) => ({
              passed: found.passes.length,
              violations: found.violations.filter((it) => ['serious', 'critical'].includes(it.impact))
                .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html}: ${node.failureSummary}`))}))""";

    private Axe() {}

    static void assertNoViolations(Tab tab) throws IOException {
        assertNoViolations(tab, "document", 10);
    }

    /**
     * @param part    what of the page, as JavaScript
     * @param atLeast more rules than that have something to say about it
     */
    static void assertNoViolations(Tab tab, String part, int atLeast) throws IOException {
        tab.eval("(() => { " + script() + "\n; return 1; })()");
        JsonNode found = tab.eval(VIOLATIONS.replace("document", part));
        assertTrue(found.path("passed").asInt() > atLeast, found::toPrettyString);
        assertEquals("[]", found.path("violations").toString());
    }

    private static String script() throws IOException {
        Properties properties = new Properties();
        properties.load(Axe.class.getResourceAsStream(HOME.formatted("maven/org.webjars.npm", "pom.properties")));
        String script = HOME.formatted("resources/webjars", properties.getProperty("version") + "/axe.min.js");
        try (InputStream in = Axe.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
