package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.EMAIL_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;
import static optlight.extension.e2e.Member.RESEARCH_PAGE;
import static optlight.extension.e2e.Member.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import optlight.replica.PageVariant;
import optlight.replica.Request;
import optlight.replica.SwitchMarkup;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: the switch is ringed, the member flips it, and everything of ours knows. */
@ParameterizedClass(name = "{0}")
@EnumSource
class SpotlightIT {
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NATIVE_KEYED, [class*=_track_]",
        "NATIVE_LABELLED, [class*=_track_]",
        "ARIA_BUTTON, [class*=_track_]",
        // There the word and the track are one label, and a press anywhere on it counts.
        "LEGACY_TOGGLE, .artdeco-toggle"
    })
    void ringsTheSwitchInEveryMarkupAndReadsItsState(SwitchMarkup markup, String visibleControl) {
        STAGE.replica().show(PageVariant.usual().withSwitchMarkup(markup));
        member.opens(AI_PAGE);
        overlay.untilSpotlight("genai-training/train B");
        overlay.assertRings("#main " + visibleControl);
        overlay.untilText("popover", "Now: On. We recommend: Off.");
        tab.click(TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        tab.until(
                "the replica's state",
                () -> STAGE.replica().state("genai-training", 0).equals("off"));
    }

    @Test
    void afterTheMembersOwnClickPopoverPopupAndBadgeAgreeAndRemember() {
        member.opens(AI_PAGE);
        overlay.untilText("popover", "Now: On. We recommend: Off.");
        member.untilStanding("genai-training", "OPEN");
        assertEquals("3", member.browser().badgeText());

        tab.click(TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        overlay.untilText("popover", "To make sure that LinkedIn has kept it, load the page again.");
        member.untilStanding("genai-training", "UNCONFIRMED");
        assertEquals("3", member.browser().badgeText());
        assertOnlyTheMemberClicked();

        member.browser().stopBackground();
        overlay.click("a[href]");
        overlay.untilText("popover", "Nothing more to do here.");
        member.untilStanding("genai-training", "AS_RECOMMENDED");
        assertRememberedAsRecommended();
        member.untilBadge("2");
    }

    @Test
    void whatLinkedInSetsByItselfOnceItHasDrawnThePageIsNoChangeOfTheMembers() {
        member.opens(AI_PAGE);
        overlay.untilText("popover", "Now: On. We recommend: Off.");
        member.untilStanding("genai-training", "OPEN");
        tab.evalInPage("document.querySelector('#main input').checked = false");
        overlay.untilText("popover", "Nothing more to do here.");
        member.untilStanding("genai-training", "AS_RECOMMENDED");
        assertFalse(overlay.text("popover").contains("load the page again"), overlay.text("popover"));
    }

    private void assertRememberedAsRecommended() {
        var row = member.popupRow("genai-training");
        assertEquals("AS_RECOMMENDED", row.path("standing").asText());
        String text = row.path("text").asText();
        assertTrue(
                text.contains("As recommended, seen ")
                        && text.contains(Year.now(ZoneId.systemDefault()).toString()),
                text);
    }

    private void assertOnlyTheMemberClicked() {
        assertTrue(
                tab.evalInPage("replicaEvents.length > 0 && replicaEvents.every((it) => it.isTrusted)")
                        .asBoolean(),
                "every event is trusted");
        // A press on the drawn track is one click there, and one the browser passes on to the input it labels.
        assertEquals(
                "[\"click\",\"click\",\"change\"]",
                tab.evalInPage("replicaEvents.map((it) => it.type)").toString());
        assertEquals(
                List.of(new Request("POST", "/mysettings-api/settingsApiSettings/genai-training")),
                STAGE.replica().requests().stream()
                        .filter(it -> !it.method().equals("GET"))
                        .toList());
    }

    /** All languages in which both its label and its heading have a source. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "pt", "nl", "cs"})
    @OneBrowser("words are data")
    void ringsTheSwitchInEveryLanguageOfWhichWeKnowItsWords(String language) {
        STAGE.replica().show(PageVariant.usual().withLanguage(language).withLateMs(0));
        member.opens(AI_PAGE);
        overlay.untilSpotlight("genai-training/train B");
        overlay.assertRings(TRACK);
    }

    /** All languages in which its row has a source; the label is not known in the last three. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "pt", "nl", "cs", "fi", "es", "it"})
    @OneBrowser("words are data")
    void leadsThereInEveryLanguageOfWhichWeKnowTheRow(String language) {
        STAGE.replica().show(PageVariant.usual().withLanguage(language).withLateMs(0));
        member.opens("/mypreferences/d/categories/account");
        overlay.untilSpotlight("genai-training/category A");
        tab.click("aside a[href='" + PRIVACY_CATEGORY + "']");
        overlay.untilSpotlight("genai-training/row A");
        overlay.untilRings("#main a[href='" + AI_PAGE + "']");
    }

    @Test
    void ringsTheSwitchForPartnersOnAGermanPage() {
        STAGE.replica().show(PageVariant.usual().withLanguage("de").withLateMs(0));
        member.opens("/mypreferences/d/settings/share-data-with-select-partners");
        overlay.untilSpotlight("affiliates-sharing/use B");
        overlay.assertRings(TRACK);
    }

    @Test
    void ringsTheSwitchWithTheKnownKeyOnTheResearchPage() {
        member.opens(RESEARCH_PAGE);
        overlay.untilSpotlight("research/use A");
        overlay.assertRings(TRACK);
        overlay.untilText("popover", "Now: On. We recommend: Off.");
        tab.click(TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        member.untilStanding("research", "UNCONFIRMED");
    }

    @Test
    void ringsTheOptionThatIsRecommendedOnARadioPage() {
        member.opens(EMAIL_PAGE);
        overlay.untilSpotlight("discover-email/who B");
        overlay.assertRings("#main label:has(input)");
        overlay.untilText("popover", "Now: “Anyone”. We recommend: “1st degree connections”.");
        tab.click("#main label:has(input)");
        overlay.untilText("popover", "Now: “1st degree connections”. That is what we recommend.");
        tab.until(
                "the replica's state",
                () -> STAGE.replica().state("discover-email", 0).equals("1st degree connections"));
    }

    @Test
    void leadsFromTheRailByTheRowToTheSwitchWithoutALoad() {
        member.opens("/mypreferences/d/categories/account");
        overlay.untilSpotlight("genai-training/category A");
        overlay.assertRings("aside a[href='" + PRIVACY_CATEGORY + "']");
        tab.evalInPage("window.sameDocument = true");
        tab.click("aside a[href='" + PRIVACY_CATEGORY + "']");

        overlay.untilSpotlight("genai-training/row A");
        overlay.assertRings("#main a[href='" + AI_PAGE + "']");
        tab.click("#main a[href='" + AI_PAGE + "']");

        overlay.untilSpotlight("genai-training/train B");
        overlay.assertRings(TRACK);
        assertTrue(tab.evalInPage("window.sameDocument === true").asBoolean(), "no load on the way");
    }

    @Test
    void ringsTheCategoryOnAnotherSettingsPage() {
        member.opens("/mypreferences/d/dark-mode");
        overlay.untilSpotlight("genai-training/category A");
        overlay.assertRings("aside a[href='" + PRIVACY_CATEGORY + "']");
        overlay.untilText("popover", "Next: click the ringed category.");
    }
}
