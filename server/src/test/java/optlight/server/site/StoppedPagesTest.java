package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import optlight.definition.SwitchedOff;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guidance that is stopped, because a control may mean the contrary by now: it is said everywhere, and nothing is advised. */
class StoppedPagesTest {
    private static final String WHY = "LinkedIn turned the switch around.";
    private static final Site SITE = new Site(OurGuidance.without(
            new SwitchedOff(
                    "genai-training",
                    WHY,
                    Map.of(
                            "de",
                            "LinkedIn hat den Schalter umgedreht.",
                            "pt",
                            "O LinkedIn inverteu o botão.",
                            "zh-tw",
                            "LinkedIn 把開關反過來了。")),
            new SwitchedOff("objection-form", WHY)));

    private static Document page(String language, Address.Kind kind, String id) {
        return SiteTest.parse(SITE, new Address(language, kind, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"genai-training", "objection-form"})
    void itsOwnPageSaysWhyAndNothingOfWhatToDo(String id) {
        Document page = page("en", Address.Kind.SETTING, id);
        assertEquals(
                "We have stopped this guidance for now: " + WHY,
                page.expectFirst(".stopped").text());
        assertNull(page.selectFirst(".advice, .button, .way, .cards, blockquote, #cost, #note, #fields, #objection"));
        assertTrue(page.select("main a[href^=https://www.linkedin.com/mypreferences], main a[href*=/ask/]")
                .isEmpty());
        assertFalse(page.select("main").text().contains("Turn it off"));
        assertFalse(page.select(".sources li").isEmpty(), "how we know what it is still stands there");
        assertFalse(page.text().contains(Words.in("en").get("certainty.high")), "but we are not sure any more");
        assertEquals("We have stopped this guidance for now: " + WHY, description(page));
    }

    @Test
    void whyIsSaidInTheReadersLanguageIfItIsThere() {
        Element german = page("de", Address.Kind.SETTING, "genai-training").expectFirst(".stopped");
        assertTrue(german.text().endsWith("LinkedIn hat den Schalter umgedreht."), german.text());
        assertNull(german.selectFirst("[lang]"));
        assertEquals(
                WHY,
                page("ar", Address.Kind.SETTING, "genai-training")
                        .expectFirst(".stopped [lang=en][dir=ltr]")
                        .text());
    }

    @Test
    void aRegionOfTheReadersLanguageWillDo() {
        Element brazilian =
                page("pt-br", Address.Kind.SETTING, "genai-training").expectFirst(".stopped");
        assertTrue(brazilian.text().endsWith("O LinkedIn inverteu o botão."), brazilian.text());
        assertEquals(
                "LinkedIn 把開關反過來了。",
                page("zh-cn", Address.Kind.SETTING, "genai-training")
                        .expectFirst(".stopped [lang=zh-TW]")
                        .text());
    }

    @Test
    void aGuideSaysSoAtTheStepAndGoesOn() {
        Document page = page("en", Address.Kind.GUIDE, "stop-ai-training");
        Element step = page.select(".steps > li").get(0);
        assertEquals("AI training on your data We have stopped this guidance for now: " + WHY, step.text());
        assertEquals(1, step.select("a").size(), "to its page here");
        assertTrue(page.select(".steps > li").get(2).text().contains("Turn it off."), "the next steps are as ever");
        assertEquals(
                "We have stopped part of our guidance for now: AI training on your data · Objection to the use of your data",
                description(page));
    }

    @Test
    void theListOfAllSaysSoBesideIt() {
        Document page = page("de", Address.Kind.INDEX, "");
        Element row = page.expectFirst("details li:has(> a[href$=/genai-training])");
        assertTrue(row.text().endsWith("LinkedIn hat den Schalter umgedreht."), row.text());
        assertEquals(2, page.select("details .stopped").size());
    }

    @Test
    void theListOfAllSaysWhichGuidesLackAStep() {
        Document page = page("en", Address.Kind.INDEX, "");
        Element guide = page.expectFirst(".cards > li:has(a[href$=/guides/stop-ai-training])");
        assertEquals(
                "We have stopped part of our guidance for now: AI training on your data Objection to the use of your data",
                guide.expectFirst(".stopped").text());
        assertEquals(
                "../en/settings/genai-training", guide.expectFirst(".stopped a").attr("href"));
        assertNull(page.selectFirst(".cards > li:has(a[href$=/guides/visibility]) .stopped"));
    }

    @Test
    void anAnswerSaysItFirstBecauseItMaySpeakOfTheSetting() {
        Document page = page("de", Address.Kind.EXPLAINER, "what-training-means");
        Element notice = page.expectFirst("h1 + .stopped");
        assertEquals(
                List.of("../../de/settings/genai-training", "../../de/settings/objection-form"),
                notice.select("a").eachAttr("href"));
        assertTrue(description(page).startsWith(Words.in("de").get("stopped.part")), description(page));
    }

    @Test
    void nothingIsSaidWhereNothingIsStopped() {
        Site site = new Site(OurGuidance.ALL);
        for (Address address : site.addresses()) {
            if (address.language().equals("en")) {
                assertNull(SiteTest.parse(site, address).selectFirst(".stopped"), address.path());
            }
        }
    }

    private static String description(Document page) {
        return page.expectFirst("meta[name=description]").attr("content");
    }
}
