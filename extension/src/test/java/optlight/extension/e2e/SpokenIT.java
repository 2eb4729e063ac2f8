package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.webdriver.Bidi;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those hear who have the page read to them: the card in Chromium's accessibility tree, one line an entry. */
class SpokenIT {
    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the switch    | /mypreferences/d/settings/data-for-ai-improvement | 'dialog: AI training on your data (Click the ringed switch.); status; heading: AI training on your data; Now: On. We recommend: Off.; Click the ringed switch.; button: Close; …'
            its row       | /mypreferences/d/categories/privacy               | 'dialog: AI training on your data (Next: click the ringed row.); status; heading: AI training on your data; Next: click the ringed row.; button: Close; …'
            its category  | /mypreferences/d/categories/account               | 'dialog: AI training on your data (Next: click the ringed category.); status; heading: AI training on your data; Next: click the ringed category.; button: Close; …'
            """)
    void theCardReadsLikeSentences(String step, String page, String expected) {
        Member member = STAGE.member(BrowserKind.CHROMIUM);
        member.opens(page);
        member.tab()
                .until("something ringed", () -> !member.overlay().spotlight().isEmpty());
        member.tab()
                .until(
                        "the live region has its words",
                        () -> member.overlay()
                                .inRoot("(root) => !root.querySelector('[aria-hidden]')")
                                .asBoolean());
        List<String> lines = card(member);
        int close = lines.indexOf("button: Close");
        assertEquals(expected, String.join("; ", lines.subList(0, close + 1)) + "; …", lines::toString);
    }

    /** The dialog and all in it, as {@code role: name (description)}; plain text by itself, groups left out. */
    private static List<String> card(Member member) {
        Bidi bidi = member.browser().bidi();
        String session = bidi.call(
                        "goog:cdp.getSession", Map.of("context", member.tab().context()))
                .path("session")
                .asText();
        JsonNode nodes = bidi.call(
                        "goog:cdp.sendCommand",
                        Map.of("method", "Accessibility.getFullAXTree", "params", Map.of(), "session", session))
                .at("/result/nodes");
        Map<String, JsonNode> byId = new HashMap<>();
        nodes.forEach(it -> byId.put(it.path("nodeId").asText(), it));
        List<String> lines = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (value(node, "role").equals("dialog")) {
                read(node, byId, lines);
            }
        }
        return lines;
    }

    private static void read(JsonNode node, Map<String, JsonNode> byId, List<String> lines) {
        String role = value(node, "role");
        String name = value(node, "name");
        String description = value(node, "description");
        boolean told = !node.path("ignored").asBoolean()
                && !List.of("generic", "paragraph", "banner").contains(role);
        if (told && role.equals("StaticText")) {
            lines.add(name);
        } else if (told) {
            lines.add(role
                    + (name.isEmpty() ? "" : ": " + name)
                    + (description.isEmpty() ? "" : " (" + description + ")"));
        }
        if (List.of("heading", "button", "link", "StaticText").contains(role)) {
            return;
        }
        node.path("childIds").forEach(it -> {
            JsonNode child = byId.get(it.asText());
            if (child != null) {
                read(child, byId, lines);
            }
        });
    }

    private static String value(JsonNode node, String property) {
        return node.path(property).path("value").asText();
    }
}
