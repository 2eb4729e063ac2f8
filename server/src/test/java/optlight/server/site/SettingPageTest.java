package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Advice;
import optlight.definition.Category;
import optlight.definition.Certainty;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Source;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.definition.Tier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingPageTest {
    private static final String AI_PAGE = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement";

    private static Document page(String language, String id) {
        return page(new Site(OurGuidance.ALL), language, id);
    }

    private static Document page(Site site, String language, String id) {
        return SiteTest.parse(site, new Address(language, Address.Kind.SETTING, id));
    }

    @Test
    void saysWhatItIsWhatToDoWhereAndHowWeKnow() {
        Document page = page("en", "genai-training");
        assertEquals("AI training on your data", page.expectFirst("h1").text());
        assertEquals("AI training on your data: LinkedIn setting · Optlight", page.title());
        assertTrue(page.text().contains("LinkedIn’s AI features go on working."), "cost");
        assertTrue(page.text().contains("Off counts from now on"), "note");
        assertEquals("Turn it off.", page.expectFirst(".advice").text());
        assertTrue(page.text().contains("If you do only one thing, do these."), "why");
        assertEquals(AI_PAGE, page.expectFirst("a.button").attr("href"));
        assertEquals(
                List.of(
                        "Settings & Privacy",
                        "Data privacy",
                        "How LinkedIn uses your data",
                        "Data for Generative AI Improvement"),
                page.select(".way li").eachText());
        assertEquals(
                "Switch Use my data for training content creation AI models We recommend Off In new accounts On",
                page.expectFirst(".cards li").text());
        assertTrue(page.text().contains("since 3 November 2025 in the EU"), "regions");
        assertTrue(page.text().contains("We are sure:"), "certainty");
        assertTrue(page.text().contains("Last checked: 28 September 2026."), page.text());
        assertEquals("2026-09-28", page.expectFirst("#sources ~ p time").attr("datetime"));
        assertEquals(12, page.select(".sources li").size());
        assertEquals(
                "https://www.linkedin.com/help/linkedin/answer/a6278444",
                page.expectFirst(".sources a").attr("href"));
        assertTrue(page.select("nav[aria-labelledby=guides] a")
                .eachAttr("href")
                .contains("../../en/guides/stop-ai-training"));
    }

    @Test
    void givesLinkedInsNamesInTheReadersLanguageAndSaysWhereItCannot() {
        Document german = page("de", "genai-training");
        assertEquals(
                List.of(
                        "Einstellungen & Datenschutz",
                        "Datenschutz",
                        "So verwendet LinkedIn Ihre Daten",
                        "Daten zur Verbesserung generativer KI"),
                german.select(".way li").eachText());
        assertTrue(german.select(".way [lang]").isEmpty());
        assertFalse(german.text().contains(Words.in("de").get("where.english")), "all names are German");

        Document turkish = page("tr", "genai-training");
        assertEquals(4, turkish.select(".way [lang=en]").size());
        assertTrue(turkish.text().contains(Words.in("tr").get("where.english")));
        assertEquals(
                "ltr", page("ar", "genai-training").expectFirst(".way span").attr("dir"));
    }

    @Test
    void whatNobodyHasTranslatedIsEnglishAndSaysSo() {
        Document swedish = page("sv", "autoplay");
        assertEquals("en", swedish.expectFirst("h1").attr("lang"));
        assertEquals(
                page("en", "autoplay").expectFirst("h1").text(),
                swedish.expectFirst("h1").text());
        assertTrue(swedish.text().contains(Words.in("sv").get("partly.english")));
        // What the page itself says is Swedish all the same.
        assertEquals(
                Words.in("sv").get("advice.title"),
                swedish.getElementById("advice").text());

        Document german = page("de", "autoplay");
        assertFalse(german.expectFirst("h1").hasAttr("lang"));
        assertFalse(german.text().contains(Words.in("de").get("partly.english")));
    }

    @Test
    void whoDoesNotKnowTheRowByItsNameIsToldWhereItStood() {
        assertTrue(page("tr", "genai-training").text().contains("başlığın altında"));
        assertFalse(page("de", "genai-training").text().contains("Von oben gezählt"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
    # setting        | link                                                         | says
    genai-training   | https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement | link.open
    external-data    | https://www.linkedin.com/mypreferences/d/categories/privacy  | link.list
    close-account    | none                                                         | link.danger
    hibernate        | none                                                         | link.danger
    ads-activity     | none                                                         | link.unsure
    """)
    void leadsThereOnlyWhereWeMay(String id, String url, String label) {
        Document page = page("en", id);
        Element link = page.selectFirst("main section a.button");
        assertEquals(url, link == null ? null : link.attr("href"));
        assertTrue(page.text().contains(Words.in("en").get(label)), page.text());
    }

    @Test
    void ofAGroupItNamesTheOptionAndWhatThereIs() {
        Element control = page("en", "discover-email").expectFirst(".cards li");
        assertEquals(
                "Choice Discover by email We recommend 1st degree connections In new accounts Anyone To choose from:"
                        + " 1st degree connections 1st and 2nd degree connections Anyone",
                control.text());
        assertEquals(
                Words.in("en").get("advice.set"),
                page("en", "discover-email").expectFirst(".advice").text());
    }

    @Test
    void tellsOfTheObjectionFormFieldByFieldWithTheTextToCopy() {
        Document page = page("en", "objection-form");
        assertEquals(4, page.select("#fields ~ ol > li").size());
        assertTrue(page.expectFirst("#fields ~ ol").text().contains("Your first name."));
        assertEquals(
                List.of("EU and EEA", "United Kingdom", "Switzerland", "Elsewhere"),
                page.select("#objection ~ h3").eachText());
        assertEquals(4, page.select("blockquote").size());
        assertTrue(page.expectFirst("blockquote").text().startsWith("I object, under Article 21(1)"));
        assertTrue(page.text().contains(Words.in("en").get("where.help")));
        assertTrue(page("en", "access-rights").select("blockquote").isEmpty());
    }

    @ParameterizedTest(name = "stopped {0}")
    @ValueSource(booleans = {false, true})
    void whatSomebodySlippedIntoTheDefinitionsStaysText(boolean stopped) {
        String evil = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' & ${7} `";
        Names names = new Names(Map.of("en", List.of(evil), "ar", List.of(evil)));
        Setting setting = new Setting(
                "evil",
                Tier.CORE,
                "privacy",
                Advice.SET,
                Certainty.HIGH,
                new PagePath("/mypreferences/d/'><script>alert(1)</script>"),
                List.of(),
                new Row(null, names, names, null),
                List.of(new Control("one", ControlRole.SWITCH, "off", "on", List.of(), names, names, List.of())),
                List.of(),
                "evil",
                "2026-11-23",
                List.of(new Source(evil, null, "2026-11-23")));
        Definitions all = OurGuidance.ALL.definitions();
        Definitions definitions = new Definitions(
                all.serial(),
                all.issuedMs(),
                all.expiresMs(),
                all.engine(),
                stopped ? List.of(new SwitchedOff("evil", evil)) : List.of(),
                null,
                all.texts(),
                List.of(new Category("privacy", new PagePath("/p"), names)),
                null,
                List.of(),
                List.of(setting),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        String text = evil.replace("{7}", "7");
        String title = text.substring(0, 80);
        Map<String, SettingText> settings =
                Map.of("evil", new SettingText(title, text, text, text, Map.of("one", text)));
        Texts texts = new Texts("en", settings, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        for (String language : List.of("en", "ar")) {
            Map<String, Texts> all2 = new HashMap<>(Map.of("en", texts));
            all2.put(language, new Texts(language, settings, Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
            Site site = new Site(new Guidance(definitions, all2));
            List<Document> pages = new ArrayList<>(List.of(page(site, language, "evil")));
            pages.add(SiteTest.parse(site, Address.index(language)));
            for (Document page : pages) {
                assertTrue(page.select("script, img, [onclick], [onerror]").isEmpty(), page.outerHtml());
                assertEquals(1, page.select("style").size());
                assertTrue(page.body().text().contains(title.substring(0, 40)), page.outerHtml());
            }
            Document page = pages.get(0);
            assertTrue(page.title().startsWith(title), page.title());
            String description = page.expectFirst("meta[name=description]").attr("content");
            if (stopped) {
                assertEquals(Words.in(language).get("stopped") + " " + evil, description);
                assertTrue(page.expectFirst(".stopped").text().endsWith(evil), page.outerHtml());
                continue;
            }
            assertEquals(text, description);
            assertEquals(evil, page.expectFirst(".way li").text());
            assertEquals(
                    "https://www.linkedin.com/mypreferences/d/'><script>alert(1)</script>",
                    page.expectFirst("a.button").attr("href"));
        }
    }
}
