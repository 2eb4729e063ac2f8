package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core has against the extension's own pages. */
@ParameterizedClass(name = "{0}")
@EnumSource
class AccessibilityIT {
    private static final String HOME = "/META-INF/%s/axe-core/%s";

    /** Each violation that keeps somebody out, with what it is about. */
    private static final String VIOLATIONS = """
            axe.run(document, {resultTypes: ['violations']}).then((found) => ({
              passed: found.passes.length,
              violations: found.violations.filter((it) => ['serious', 'critical'].includes(it.impact))
                .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html}: ${node.failureSummary}`))}))""";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @ParameterizedTest(name = "{0}, dark {1}")
    @CsvSource({
        "popup, false",
        "popup, true",
        "options, false",
        "options, true",
        "looked, false",
        "looked, true",
        "failed, false",
        "failed, true"
    })
    void nothingKeepsAnybodyOut(String what, boolean dark) throws IOException {
        Member member = STAGE.member(kind);
        if (what.equals("popup")) {
            member.browser().media(dark, false, false);
            member.tab().open(member.browser().extensionPage("popup.html"));
            member.tab().until("filled", "document.querySelector('#origin').textContent");
            assertNoViolations(member.tab());
            return;
        }
        if (what.equals("looked")) {
            member.opens(Member.AI_PAGE);
            member.witness().untilStill();
        }
        try (DeveloperView view = new DeveloperView(member.browser())) {
            member.browser().media(view.tab(), dark, false, false);
            if (!what.equals("options")) {
                view.turn().inspect();
                assertEquals(what.equals("failed"), view.failed());
            }
            assertNoViolations(view.tab());
        }
    }

    private static void assertNoViolations(Tab tab) throws IOException {
        tab.eval("(() => { " + axe() + "\n; return 1; })()");
        JsonNode found = tab.eval(VIOLATIONS);
        assertTrue(found.path("passed").asInt() > 10, found::toPrettyString);
        assertEquals("[]", found.path("violations").toString());
    }

    private static String axe() throws IOException {
        Properties properties = new Properties();
        properties.load(
                AccessibilityIT.class.getResourceAsStream(HOME.formatted("maven/org.webjars.npm", "pom.properties")));
        String script = HOME.formatted("resources/webjars", properties.getProperty("version") + "/axe.min.js");
        try (InputStream in = AccessibilityIT.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
