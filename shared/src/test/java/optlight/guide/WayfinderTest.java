package optlight.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Category;
import optlight.definition.Certainty;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Tier;
import optlight.locate.Locator;
import optlight.locate.Rivals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayfinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                   | page                                                          | wanted         | waypoint
        its own page                             | /mypreferences/d/settings/data-for-ai-improvement             | genai-training | controls genai-training
        its own page, nothing wanted             | /mypreferences/d/settings/data-for-ai-improvement             | ``             | controls genai-training
        its own page, another wanted             | /mypreferences/d/settings/data-for-ai-improvement             | research       | controls genai-training
        its own page with a slash                | /mypreferences/d/settings/data-for-ai-improvement/            | ``             | controls genai-training
        another address of its page              | /mypreferences/d/settings/data-for-generative-ai              | ``             | controls genai-training
        the address with a suffix                | /mypreferences/d/settings/data-for-ai-improvement-history     | ``             | silent
        a page below it                          | /mypreferences/d/settings/data-for-ai-improvement/x           | ``             | silent
        the page of a radio group                | /mypreferences/d/settings/discover-me-by-email-address        | ``             | controls discover-email
        its category                             | /mypreferences/d/categories/privacy                           | genai-training | row genai-training
        its category with a slash                | /mypreferences/d/categories/privacy/                          | genai-training | row genai-training
        its category, nothing wanted             | /mypreferences/d/categories/privacy                           | ``             | silent
        its category, an unknown setting wanted  | /mypreferences/d/categories/privacy                           | no-such        | silent
        its category, one of another wanted      | /mypreferences/d/categories/privacy                           | discover-email | rail visibility
        another category                         | /mypreferences/d/categories/account                           | genai-training | rail privacy
        the index                                | /mypreferences/d/                                             | genai-training | rail privacy
        the old address                          | /psettings/                                                   | genai-training | rail privacy
        an old page                              | /psettings/guest-controls                                     | genai-training | rail privacy
        the old address without a slash          | /psettings                                                    | genai-training | silent
        a setting we do not describe             | /mypreferences/d/settings/focused-inbox                       | genai-training | rail privacy
        elsewhere on LinkedIn                    | /feed/                                                        | genai-training | silent
        a page that begins alike                 | /mypreferences-x/                                             | genai-training | silent
        the start page                           | /                                                             | genai-training | silent
        no page                                  | ``                                                            | genai-training | silent
        closing an account                       | /mypreferences/d/close-account                                | genai-training | silent
        closing an account, later step           | /mypreferences/d/close-account/confirm                        | genai-training | silent
        hibernating an account                   | /mypreferences/d/hibernate-account                            | genai-training | silent
        changing the password                    | /mypreferences/d/change-password                              | genai-training | silent
        passkeys                                 | /mypreferences/d/passkey                                      | genai-training | silent
        two factors                              | /mypreferences/d/two-factor-authentication                    | genai-training | silent
        paying                                   | /mypreferences/d/premium-manage-account                       | genai-training | silent
        logging in                               | /login                                                        | genai-training | silent
        logging in, old                          | /uas/login                                                    | genai-training | silent
        a checkpoint                             | /checkpoint/lg/login-submit                                   | genai-training | silent
        """)
    void tellsWhatToLookForNext(String why, String page, String wanted, String expected) {
        assertEquals(expected, words(new Wayfinder(TestDefinitions.all()).from(page, wanted)));
    }

    @ParameterizedTest(name = "{0} while {1} is stopped: {2}")
    @CsvSource({
        "/mypreferences/d/settings/data-for-ai-improvement,genai-training,silent",
        "/mypreferences/d/categories/privacy,genai-training,silent",
        "/mypreferences/d/categories/account,genai-training,silent",
        "/mypreferences/d/settings/data-for-ai-improvement,research,controls genai-training",
        "/mypreferences/d/settings/policy-and-academic-research,genai-training,controls research"
    })
    void theKillSwitchSilencesOneSetting(String page, String off, String expected) {
        Definitions stopped = TestDefinitions.of(
                List.of(new SwitchedOff(off, "being repaired")), TestDefinitions.GENAI, TestDefinitions.RESEARCH);
        assertEquals(expected, words(new Wayfinder(stopped).from(page, "genai-training")));
    }

    @Test
    void silentPagesAreSilentEvenIfADefinitionNamesThem() {
        Setting bad = TestDefinitions.setting(
                "bad-one",
                TestDefinitions.GENAI.tier(),
                "privacy",
                "/mypreferences/d/close-account",
                List.of("/login"),
                Names.NONE,
                TestDefinitions.toggle("use", List.of(), Names.NONE, Names.NONE),
                List.of());
        Wayfinder wayfinder = new Wayfinder(TestDefinitions.of(List.of(), bad));
        assertEquals("silent", words(wayfinder.from("/mypreferences/d/close-account", "bad-one")));
        assertEquals("silent", words(wayfinder.from("/login", "bad-one")));
    }

    @Test
    void aSettingWithoutRowOrCategoryHasNoWay() {
        Setting base = TestDefinitions.GENAI;
        Setting rowless = new Setting(
                "rowless",
                base.tier(),
                "privacy",
                base.advice(),
                base.certainty(),
                new PagePath("/jobs/x/"),
                List.of(),
                null,
                base.controls(),
                List.of(),
                base.regions(),
                "2026-09",
                base.sources());
        Setting lost = new Setting(
                "lost",
                base.tier(),
                "no-such",
                base.advice(),
                base.certainty(),
                new PagePath("/jobs/y/"),
                List.of(),
                base.row(),
                base.controls(),
                List.of(),
                base.regions(),
                "2026-09",
                base.sources());
        Wayfinder wayfinder = new Wayfinder(TestDefinitions.of(List.of(), rowless, lost));
        assertEquals("silent", words(wayfinder.from(TestDefinitions.PRIVACY_PAGE, "rowless")));
        assertEquals("silent", words(wayfinder.from("/mypreferences/d/", "rowless")));
        assertEquals("silent", words(wayfinder.from("/mypreferences/d/", "lost")));
        assertEquals("controls rowless", words(wayfinder.from("/jobs/x", "")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                   | page              | asked | waypoint
        another setting's page, not asked        | /research         | false | controls research
        another setting's page, asked            | /research         | true  | rail privacy
        a page with nothing to do, not asked     | /info             | false | rail privacy
        elsewhere on LinkedIn, not asked         | /feed/            | false | silent
        elsewhere on LinkedIn, no menu known     | /feed/            | true  | silent
        """)
    void leadsOnWhoeverAsked(String why, String page, boolean asked, String expected) {
        Setting info = like(TestDefinitions.RESEARCH, "info-page", Tier.INFO, Certainty.HIGH, "/mypreferences/d/info");
        Wayfinder wayfinder =
                new Wayfinder(TestDefinitions.of(List.of(), TestDefinitions.GENAI, TestDefinitions.RESEARCH, info));
        String path = page.equals("/research")
                ? TestDefinitions.RESEARCH_PAGE
                : page.equals("/info") ? "/mypreferences/d/info" : page;
        assertEquals(expected, words(wayfinder.from(path, new Wayfinder.Wish("genai-training", asked, false))));
    }

    @Test
    void whatHardlyAnybodyHasSeenIsNotPointedAt() {
        Setting doubtful =
                like(TestDefinitions.RESEARCH, "doubtful", Tier.OPTIONAL, Certainty.LOW, "/mypreferences/d/x");
        Wayfinder wayfinder = new Wayfinder(TestDefinitions.of(List.of(), doubtful));
        assertEquals("silent", words(wayfinder.from("/mypreferences/d/x", "doubtful")));
        assertEquals("silent", words(wayfinder.from("/mypreferences/d/", "doubtful")));
    }

    /** A page nobody has found may be any that we do not know; whoever stands on one is not led away. */
    @Test
    void aPageNobodyKnowsIsNotLeftAgain() {
        Setting lost = like(TestDefinitions.RESEARCH, "lost-one", Tier.CORE, Certainty.MEDIUM, null);
        Wayfinder wayfinder = new Wayfinder(TestDefinitions.of(List.of(), lost, TestDefinitions.EMAIL));
        Wayfinder.Wish wish = new Wayfinder.Wish("lost-one", true, false);
        assertEquals("rail privacy", words(wayfinder.from("/mypreferences/d/", wish)));
        assertEquals("rail privacy", words(wayfinder.from(TestDefinitions.EMAIL_PAGE, wish)));
        assertEquals("row lost-one", words(wayfinder.from(TestDefinitions.PRIVACY_PAGE, wish)));
        assertEquals("controls lost-one", words(wayfinder.from("/mypreferences/d/settings/new", wish)));
    }

    private static Setting like(Setting base, String id, Tier tier, Certainty certainty, String page) {
        return new Setting(
                id,
                tier,
                base.category(),
                base.advice(),
                certainty,
                page == null ? null : new PagePath(page),
                List.of(),
                page == null ? new Row(null, base.row().names(), Names.NONE, null) : base.row(),
                base.controls(),
                List.of(),
                base.regions(),
                base.checked(),
                base.sources());
    }

    @Test
    void everySettingAndNeighbourOfTheCategoryIsARival() {
        Rivals ofControl = new Wayfinder(TestDefinitions.all())
                .from(TestDefinitions.GENAI_PAGE, "")
                .targets()
                .get(0)
                .rivals();
        for (Neighbour neighbour : TestDefinitions.all().neighbours()) {
            boolean sameCategory = neighbour.category().equals("privacy");
            assertEquals(
                    sameCategory,
                    ofControl.names().containsAll(neighbour.names().all()),
                    neighbour.id());
        }
        assertTrue(ofControl.names().contains("Use data for research"));
        assertEquals(List.of("allowAnonymizedDataResearch"), ofControl.keys());
        Rivals ofEntry = new Wayfinder(TestDefinitions.all())
                .from("/mypreferences/d/", "genai-training")
                .targets()
                .get(0)
                .rivals();
        assertTrue(ofEntry.names().contains("Advertising data"));
        assertFalse(ofEntry.names().contains("Data privacy"));
        assertEquals(5, ofEntry.hrefs().size());
    }

    @Test
    void theOtherControlsOfASettingAreRivalsToo() {
        Control requests = TestDefinitions.toggle(
                "requests", List.of("msgRequests"), TestDefinitions.names("en", "Message requests"), Names.NONE);
        Control mails = TestDefinitions.toggle(
                "mails", List.of("inMails"), TestDefinitions.names("en", "Personal mails"), Names.NONE);
        Setting base = TestDefinitions.GENAI;
        Setting mail = new Setting(
                "mail",
                base.tier(),
                "visibility",
                base.advice(),
                base.certainty(),
                new PagePath("/x"),
                List.of(),
                null,
                List.of(requests, mails),
                List.of(),
                base.regions(),
                base.checked(),
                base.sources());
        List<Locator> locators = new Wayfinder(TestDefinitions.of(List.of(), mail))
                .from("/x", "")
                .targets();
        assertTrue(locators.get(0).rivals().names().contains("Personal mails"));
        assertFalse(locators.get(0).rivals().names().contains("Message requests"));
        assertEquals(List.of("msgRequests"), locators.get(1).rivals().keys());
    }

    @Test
    void theRowMayLeadToAnyAddressOfThePage() {
        Locator row = new Wayfinder(TestDefinitions.all())
                .from(TestDefinitions.PRIVACY_PAGE, "genai-training")
                .targets()
                .get(0);
        assertEquals(
                List.of(
                        "/mypreferences/d/settings/data-for-ai-improvement",
                        "/mypreferences/d/settings/data-for-ai-improvement",
                        "/mypreferences/d/settings/data-for-generative-ai",
                        "/mypreferences/d/settings/data-for-generative-ai-improvement"),
                row.hrefs());
    }

    private static String words(Waypoint waypoint) {
        if (waypoint instanceof Waypoint.AtControls it) {
            return "controls " + it.setting().id();
        }
        if (waypoint instanceof Waypoint.AtRow it) {
            return "row " + it.setting().id();
        }
        if (waypoint instanceof Waypoint.AtRail it) {
            Category category = it.category();
            return "rail " + category.id();
        }
        return waypoint.targets().isEmpty() ? "silent" : "targets on a silent page";
    }
}
