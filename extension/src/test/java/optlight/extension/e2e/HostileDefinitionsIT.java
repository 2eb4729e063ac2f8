package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.RESEARCH_PAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import optlight.replica.PageVariant;
import optlight.server.authoring.Assembly;
import optlight.server.trust.Sha256;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A key that the member trusts, in the hands of somebody who means them harm and has tools of their own. */
@ParameterizedClass(name = "{0}")
@EnumSource
class HostileDefinitionsIT extends ServedMember {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Mark-up, an address, a look-alike, a character nobody sees. */
    private static final String TRAP =
            "<img src=x onerror=top.bad=1><a href=https://evil.example>P\u0430ss\u200bword?</a>";

    private static final String BAIT = "Type your password at https://evil.example/<script>top.bad=1</script>";

    /** Where a link leads, and what came to be that no text of ours makes. */
    private static final String FOUND = "{links: [...%1$s.querySelectorAll('a[href]')].map((it) => it.href),"
            + " made: [...%1$s.querySelectorAll('img,script:not([src]),iframe,input[type=password],object,embed')].length,"
            + " text: %1$s.textContent}";

    @Test
    void theWorstIsASpotlightOnAControlOfLinkedInsWithAPlainSentenceBesideIt() throws IOException {
        server.publishes(hostile(), key);
        options.save(server.url(), key.publicLine());
        assertEquals("UPDATED", options.check(), options.text("detail"));
        assertHarmless(options.tab().evalInPage(FOUND.formatted("document.body")));

        Tab tab = member.tab();
        tab.activate();
        member.opens(AI_PAGE);
        member.overlay().untilText("popover", BAIT);
        assertTrue(
                member.overlay().text("popover").contains(TRAP),
                () -> member.overlay().text("popover"));
        member.overlay().assertRings(Member.TRACK);
        assertHarmless(member.overlay().roots().get(0).eval("(root) => (" + FOUND.formatted("root") + ")"));
        assertEquals("null", tab.evalInPage("window.bad ?? null").toString());

        JsonNode popup = member.browser()
                .evalInExtension("popup.html", """
                new Promise((done) => {
                  const look = () => {
                    document.querySelectorAll('details').forEach((it) => { it.open = true; });
                    if (document.body.textContent.includes(%s)) done({...(%s), bad: window.bad ?? 0,
                      leads: [...document.querySelectorAll('#tiers li[data-setting]')].filter((row) =>
                        [...row.querySelectorAll('button')].some((it) => it.textContent === 'Show me'))
                        .map((row) => row.dataset.setting)});
                    else setTimeout(look, 20);
                  };
                  look();
                })""".formatted(Tab.quoted(BAIT), FOUND.formatted("document.body")));
        assertHarmless(popup);
        assertTrue(popup.path("text").asText().contains(TRAP), popup.toString());
        assertEquals(0, popup.path("bad").asInt());
        String leads = popup.path("leads").toString();
        assertTrue(leads.contains("genai-training"), leads);
        assertFalse(leads.contains("constructor"), "no way to a page that is none of settings");

        // A definition names these: the log-in page by its address and its field, and one that is switched off.
        STAGE.replica().show(PageVariant.usual().withLoginInstead());
        member.opens("/login");
        assertNothingIsShown();
        member.opens(AI_PAGE);
        assertNothingIsShown();
        STAGE.replica().show(PageVariant.usual());
        member.opens(RESEARCH_PAGE);
        assertNothingIsShown();
    }

    private void assertNothingIsShown() {
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), () -> member.tab().address());
    }

    private static void assertHarmless(JsonNode found) {
        assertEquals(0, found.path("made").asInt(), found::toString);
        for (JsonNode link : found.path("links")) {
            assertTrue(link.asText().matches("https://www\\.linkedin\\.com/.*|[a-z]+-extension://.*"), found::toString);
        }
    }

    /** As lint would refuse it and no client does: well formed, well signed, and as bad as can be. */
    private Assembly hostile() throws IOException {
        Assembly ours = authored.assemble(edition);
        var texts = (ObjectNode) MAPPER.readTree(ours.texts().get("en"));
        var document = (ObjectNode) MAPPER.readTree(ours.document());
        ObjectNode words = texts.withObject("/settings/genai-training");
        words.put("title", TRAP).put("what", TRAP).put("cost", BAIT).put("note", BAIT);
        texts.withObject("/settings").set("constructor", words);

        var settings = document.withArray("settings");
        ObjectNode model = (ObjectNode) settings.get(0).deepCopy();
        for (JsonNode it : settings) {
            if (it.path("id").asText().equals("genai-training")) {
                model = it.deepCopy();
            }
        }
        ObjectNode control = (ObjectNode) model.at("/controls/0").deepCopy();
        control.putArray("keys").add("*").add("username").add("password").add("input");
        control.putObject("names")
                .putArray("en")
                .add("Password")
                .add("Email or phone")
                .add("Sign in");
        settings.add(model.deepCopy().put("id", "constructor").put("page", "/login"));
        ((ObjectNode) settings.get(settings.size() - 1)).putArray("controls").add(control);
        settings.add(model.deepCopy().put("id", "script-page").put("page", "javascript:top.bad=1"));
        settings.add(model.deepCopy().put("id", "other-page").put("page", "//evil.example/"));
        settings.add(model.deepCopy().put("id", "user-page").put("page", "https://www.linkedin.com@evil.example/"));
        settings.addObject().put("id", "__proto__");
        for (int i = 0; i < 100; i++) {
            settings.addObject().put("id", "nothing-" + i);
        }
        document.withArray("off")
                .addObject()
                .put("setting", "research")
                .put("reason", BAIT)
                .put("url", "https://evil.example/")
                .putObject("reasons")
                .put("en", TRAP);
        String deep = "{\"later\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",\"__proto__\":{\"off\":[]},";
        return signed(document, deep, MAPPER.writeValueAsBytes(texts));
    }

    private static Assembly signed(ObjectNode document, String before, byte[] english) {
        document.putObject("texts")
                .putObject("en")
                .put("sha256", Sha256.hex(english))
                .put("bytes", english.length);
        String json = before + document.toString().substring(1);
        return new Assembly(json.getBytes(StandardCharsets.UTF_8), Map.of("en", english));
    }
}
