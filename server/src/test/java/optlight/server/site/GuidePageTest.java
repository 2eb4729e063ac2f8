package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Guides, explainers and the list of all. */
class GuidePageTest {
    private static final Site SITE = new Site(OurGuidance.ALL);

    @Test
    void aGuideHasItsStepsInOrderAndSaysHowLongItTakes() {
        Document page = SiteTest.parse(SITE, new Address("en", Address.Kind.GUIDE, "stop-ai-training"));
        var guide = OurGuidance.ALL.definitions().guide("stop-ai-training").orElseThrow();
        List<String> steps = page.select(".steps h3 a").eachAttr("href").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
        assertEquals(guide.steps(), steps);
        assertTrue(page.text().contains("About " + guide.minutes() + " minutes"));
        assertTrue(page.expectFirst(".steps li").text().contains("Turn it off. Open it on LinkedIn"), page.text());
    }

    @Test
    void whereOneSentenceCannotSayItAGuideNamesTheOption() {
        Document page = SiteTest.parse(SITE, new Address("en", Address.Kind.GUIDE, "visibility"));
        String step = page.select(".steps > li").stream()
                .filter(it -> it.select("a[href$=/discover-email]").size() == 1)
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(step.contains("Discover by email: 1st degree connections"), step);
    }

    @Test
    void aGuideThatWeighsSaysWhatToWeighAndRecommendsNothing() {
        Document page = SiteTest.parse(SITE, new Address("en", Address.Kind.GUIDE, "job-search"));
        assertTrue(page.text()
                .contains("It is about AI training: we found nothing that says it hides you from recruiters."));
        assertTrue(page.select(".advice").eachText().stream().noneMatch(it -> it.equals("Turn it off.")));
    }

    @Test
    void anExplainerSaysOfEveryClaimHowWeKnow() {
        Document page = SiteTest.parse(SITE, new Address("en", Address.Kind.EXPLAINER, "since-when"));
        int claims = OurGuidance.ALL.definitions().explainers().stream()
                .filter(it -> it.id().equals("since-when"))
                .mapToInt(it -> it.claims().size())
                .sum();
        assertEquals(claims, page.select(".claim").size());
        for (var claim : page.select(".claim")) {
            assertTrue(claim.select(".sources li").size() >= 1, claim.text());
            assertTrue(claim.text().contains("Last checked: "), claim.text());
            assertTrue(claim.select("time").size() >= 2, claim.text());
        }
        assertTrue(page.text().contains("Since 3 November 2025 the switch also applies"));
    }

    @Test
    void theListBeginsWithWhatMembersComeFor() {
        Document page = SiteTest.parse(SITE, Address.index("en"));
        assertEquals("Stop AI training", page.expectFirst("main h3").text());
        assertEquals("AI training", page.expectFirst("details[open] h3").text());
        assertEquals(1, page.select("details[open]").size());
        assertEquals("AI training on your data", page.expectFirst("details a").text());
        assertTrue(page.text().contains("This guidance was published on 23 November 2026."));
        int listed = page.select("details li").size();
        assertEquals(OurGuidance.ALL.definitions().places().size(), listed);
    }

    @Test
    void aLanguageThatLacksTextsIsToldInEnglishTextByText() {
        Site site = new Site(OurGuidance.SMALL);
        assertEquals(List.of("de", "en"), site.languages());
        Document page = SiteTest.parse(site, new Address("de", Address.Kind.GUIDE, "stop-ai-training"));
        assertEquals("KI-Training beenden", page.expectFirst("h1").text());
        assertTrue(page.select("h1[lang]").isEmpty());
    }
}
