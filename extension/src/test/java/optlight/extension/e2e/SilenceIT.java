package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;
import static optlight.extension.e2e.Member.RESEARCH_PAGE;
import static optlight.extension.e2e.Member.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pointing at the wrong thing is worse than silence: where the right one is not there for certain, nothing is ringed. */
@ParameterizedClass(name = "{0}")
@EnumSource
class SilenceIT {
    private static final String AI_SWITCH = "genai-training/train B";
    private static final String RESEARCH_SWITCH = "research/use A";

    /** On this page there is nothing to look for. */
    private static final String SILENT_PAGE = "/mypreferences/d/close-accounts";

    /** A page's own script draws a switch with a label under a heading; the page has changed, and stands still afterwards. */
    private static final String DRAW = """
            ((heading, label) => {
              const make = (tag, text = '', attributes = {}) =>
                Object.assign(document.createElement(tag), {textContent: text}, attributes);
              const row = make('label', '', {className: 'stale_track_'});
              const input = make('input', '', {type: 'checkbox', checked: true});
              input.setAttribute('role', 'switch');
              input.setAttribute('aria-labelledby', 'stale-label');
              row.append(input);
              const section = make('section');
              section.append(make('h1', heading, {id: 'stale-heading'}), make('p', label, {id: 'stale-label'}), row);
              document.querySelector('#main').replaceChildren(section);
            })""";

    private static final String AI_HEADING = "Data for Generative AI Improvement";
    private static final String AI_LABEL = "Use my data for training content creation AI models";

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private OverlayView overlay;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
        overlay = member.overlay();
    }

    private void assertNothingWasEverThere() {
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "elements of ours put into the page");
        assertEquals(0, overlay.roots().size());
    }

    @Test
    void onTheAiPageWithoutItsControl() {
        STAGE.replica().show(PageVariant.usual().withoutControl());
        member.opens(AI_PAGE);
        assertNothingWasEverThere();
    }

    @Test
    @OneBrowser("what the engine says")
    void onTheResearchPageWithoutItsControl() {
        STAGE.replica().show(PageVariant.usual().withoutControl());
        member.opens(RESEARCH_PAGE);
        assertNothingWasEverThere();
    }

    @Test
    void whereTheRowIsMissingFromItsCategory() {
        STAGE.replica().show(PageVariant.usual().withRowRemoved("genai-training"));
        member.opens(PRIVACY_CATEGORY);
        assertNothingWasEverThere();
    }

    @Test
    void onTheLoginPageUnderTheAddressOfTheSetting() {
        STAGE.replica().show(PageVariant.usual().withLoginInstead());
        member.opens(AI_PAGE);
        assertNothingWasEverThere();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"close-accounts", "change-password"})
    void onPagesThatAreNoneOfOurBusiness(String page) {
        member.opens("/mypreferences/d/" + page);
        assertNothingWasEverThere();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the only switch is called                | page
            Use your data for research                 | /mypreferences/d/settings/data-for-ai-improvement
            Receive a weekly newsletter                | /mypreferences/d/settings/data-for-ai-improvement
            """)
    @OneBrowser("what the engine says")
    void whereTheSwitchHasANameThatIsNotIts(String name, String page) {
        STAGE.replica().show(PageVariant.usual().withControlName(name));
        member.opens(page);
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
    }

    @Test
    @OneBrowser("what the engine says")
    void neverTheAiSpotlightOnTheResearchPageNorTheOtherWayRound() {
        member.opens(RESEARCH_PAGE);
        overlay.untilSpotlight(RESEARCH_SWITCH);
        member.witness().untilStill();
        assertEquals(RESEARCH_SWITCH, overlay.spotlight());
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        member.witness().untilStill();
        assertEquals(AI_SWITCH, overlay.spotlight());
    }

    @ParameterizedTest(name = "beside {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Use data for research
            Use my data for training
            Personalized promotions of LinkedIn products
            """)
    @OneBrowser("what the engine says")
    void theRightOneOfTwoSwitchesIsRinged(String decoy) {
        STAGE.replica().show(PageVariant.usual().withDecoy(decoy));
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK); // the first in the document; the decoy comes below it
    }

    @Test
    void neitherOfTwoSwitchesOfTheSameName() {
        STAGE.replica().show(PageVariant.usual().withDecoy("Use my data for training content creation AI models"));
        member.opens(AI_PAGE);
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
    }

    @Test
    void onlyAHintWhereTheWordsOfTheLanguageAreNotKnown() {
        STAGE.replica().show(PageVariant.usual().withLanguage("ar"));
        member.opens(AI_PAGE);
        overlay.untilText("hint", "We do not know its words in the language of this page");
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
        assertEquals("", overlay.text("popover"));
    }

    @Test
    @OneBrowser("what the engine says")
    void aKnownKeyNeedsNoWords() {
        STAGE.replica().show(PageVariant.usual().withLanguage("ar"));
        member.opens(RESEARCH_PAGE);
        overlay.untilSpotlight(RESEARCH_SWITCH);
        overlay.assertRings(TRACK);
    }

    @Test
    @OneBrowser("what the engine says")
    void knownWordsOfAnotherLanguageAreEnough() {
        STAGE.replica().show(PageVariant.usual().withLanguage("de"));
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK);
    }

    @Test
    void untilALateSwitchIsThere() {
        STAGE.replica().show(PageVariant.usual().withLateMs(1_500));
        member.opens(AI_PAGE);
        tab.until("the frame of the page", "document.querySelector('aside a')");
        tab.eval("globalThis.switchAtMs = new Promise((done) => new MutationObserver((records, it) => {"
                + " if (document.querySelector('#main input')) { it.disconnect(); done(performance.now()); } })"
                + ".observe(document, {subtree: true, childList: true})) && 1");
        overlay.untilSpotlight(AI_SWITCH);
        double switchAtMs = tab.eval("switchAtMs").asDouble();
        assertTrue(member.witness().firstHostMs() > switchAtMs, "drawn after the switch came");
    }

    @Test
    void theRingGoesOverToTheNewElementsOfARedrawnPage() {
        STAGE.replica().show(PageVariant.usual().withRedrawnMs(1_500));
        member.opens(AI_PAGE);
        overlay.untilSpotlight(AI_SWITCH);
        tab.eval("(document.querySelector('" + TRACK + "').before(document.createComment('old')), 1)");
        tab.until("redrawn", "!document.querySelector('" + TRACK + "').previousSibling?.data");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK);
        tab.click(TRACK);
        overlay.untilText("popover", "Now: Off.");
    }

    @Test
    void theRingNeverOutlivesTheSwitchItStoodAround() {
        member.opens(RESEARCH_PAGE);
        overlay.untilSpotlight(RESEARCH_SWITCH);
        STAGE.replica().show(PageVariant.usual().withLateMs(800));
        overlay.sample();
        // As a link from the one setting to the other would do it.
        tab.evalInPage(
                "(history.pushState(null, '', '" + AI_PAGE + "'), dispatchEvent(new PopStateEvent('popstate')))");
        overlay.untilSpotlight(AI_SWITCH);
        tab.click("#main a[href='" + PRIVACY_CATEGORY + "']");
        overlay.untilSpotlight("genai-training/row A");
        tab.back();
        overlay.untilSpotlight(AI_SWITCH);
        JsonNode samples = overlay.samples();
        assertTrue(samples.size() > 50, samples.size() + " samples");
        for (JsonNode sample : samples) {
            String onScreen = sample.path("onScreen").asText();
            switch (sample.path("ringed").asText()) {
                case "research/use" -> assertEquals("Data research", onScreen);
                case "genai-training/train" -> assertEquals("Data for Generative AI Improvement", onScreen);
                case "genai-training/row" -> assertEquals("How LinkedIn uses your data", onScreen);
                default -> assertEquals("", sample.path("ringed").asText());
            }
        }
    }

    /** The script that could tell comes only for the new address. */
    @Test
    void notAroundTheFormerPagesSwitchWhereNothingWasLookedForBefore() {
        arriveWhereNothingIsLookedFor(AI_HEADING, AI_LABEL);
        goOnTo("");
        member.witness().untilStill();
        assertEquals("", overlay.spotlight());
        assertEquals("", overlay.text("hint"));
        tab.evalInPage("dispatchEvent(new PopStateEvent('popstate'))");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK);
    }

    /** Frameworks keep a node of the same kind and change what it says. */
    @Test
    void butAroundOneOfItsNodesThatIsTheNewPagesNow() {
        arriveWhereNothingIsLookedFor("Sound effects", "Play a sound");
        goOnTo("document.querySelector('#stale-heading').textContent = '" + AI_HEADING
                + "'; document.querySelector('#stale-label').textContent = '" + AI_LABEL + "';");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings("#main input");
    }

    @Test
    void aRedirectRightAfterTheLoadIsFollowed() {
        STAGE.replica().show(PageVariant.usual().withLateMs(300));
        member.opens(SILENT_PAGE);
        tab.evalInPage(
                "(history.replaceState(null, '', '" + AI_PAGE + "'), dispatchEvent(new PopStateEvent('popstate')))");
        overlay.untilSpotlight(AI_SWITCH);
        overlay.assertRings(TRACK);
    }

    private void arriveWhereNothingIsLookedFor(String heading, String label) {
        member.opens(SILENT_PAGE);
        member.witness().untilStill();
        tab.evalInPage(DRAW + "('" + heading + "', '" + label + "')");
        member.witness().untilStill();
        if (kind == BrowserKind.CHROMIUM) {
            assertFalse(isLookedAt());
        }
    }

    /** By address alone, as an app does before it draws. */
    private void goOnTo(String then) {
        tab.evalInPage("(() => { history.pushState(null, '', '" + AI_PAGE + "'); " + then
                + " document.body.append(document.createComment('changed')); })()");
        if (kind == BrowserKind.CHROMIUM) {
            tab.until("it is looked at", this::isLookedAt);
        }
    }

    /** Of Chromium alone it can be known. Firefox 140 does not tell of routes, so that it is so from the beginning. */
    private boolean isLookedAt() {
        return ContentWorld.in(member.browser(), tab).orElseThrow().hasEngine();
    }
}
