package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.replica.GlobalNavigation;
import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guide goes on wherever the member is, and whatever has slept meanwhile. */
@ParameterizedClass(name = "{0}")
@EnumSource
class GuideIT {
    /** The link on the card. */
    static final String ONWARD = "a[href]";

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
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
    }

    @Test
    void leadsBackFromElsewhereAndForgetsNothingInItsSleepWheneverThatIs() {
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilSpotlight("genai-training/train B");
        member.browser().stopBackground();
        tab.click(Member.TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        member.browser().stopBackground();
        overlay.click(ONWARD);
        // Its page is not known, but its row is there.
        overlay.untilSpotlight("external-data/row B");
        member.browser().stopBackground();
        tab.click("#main a[href='/mypreferences/d/settings/manage-external-data']");
        overlay.untilSpotlight("external-data/external B");
        member.browser().stopBackground();
        member.opens("/mypreferences/d/dark-mode");
        overlay.untilSpotlight("external-data/category A");
        member.browser().stopBackground();
        tab.reload();
        overlay.untilSpotlight("external-data/category A");
        overlay.untilText("popover", "Stop AI training: step 2 of 6");
    }

    /** What a tab knows goes with the tab, and with the browser. */
    @Test
    void whoHasLeftAGuideGoesOnWhereTheyWere() {
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilSpotlight("genai-training/train B");
        overlay.click(ONWARD);
        overlay.untilSpotlight("external-data/row B");
        member.endsTheBrowser();
        member.opens("/feed/");
        member.goOn();
        overlay.untilSpotlight("external-data/row B");
        overlay.untilText("popover", "Stop AI training: step 2 of 6");
        assertEquals("stop-ai-training external-data", member.stored("walk"));
    }

    @ParameterizedTest
    @EnumSource(GlobalNavigation.class)
    void leadsFromLinkedInsOtherPagesByTheMenu(GlobalNavigation navigation) {
        STAGE.replica().show(PageVariant.usual().withNavigation(navigation));
        member.opens("/mypreferences/d/categories/account");
        member.showMe("research");
        overlay.untilSpotlight("research/use A");
        member.opens("/feed/");
        overlay.untilSpotlight("research/menu A");
        overlay.untilText("popover", "Next: open the ringed menu.");
        overlay.assertRings("header nav button");
        tab.click("header nav button");
        overlay.untilSpotlight("research/settings A");
        overlay.assertRings("header nav a[href='/mypreferences/d/']");
        tab.click("header nav a[href='/mypreferences/d/']");
        overlay.untilSpotlight("research/category A");
    }

    @Test
    void whoHasNotAskedIsLeftAloneOnLinkedInsOtherPages() {
        member.opens("/mypreferences/d/settings/data-for-ai-improvement");
        overlay.untilSpotlight("genai-training/train B");
        member.opens("/feed/");
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "elements of ours put into the page");
    }

    @Test
    @OneBrowser("which step comes next")
    void whereAStepIsNotOfferedTheGuideSaysSoAndGoesOn() {
        STAGE.replica().show(PageVariant.usual().withRowRemoved("external-data"));
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilSpotlight("genai-training/train B");
        overlay.click(ONWARD);
        overlay.untilText("hint", "We do not find it here.");
        assertEquals("", overlay.spotlight());
        overlay.click(ONWARD);
        overlay.untilSpotlight("affiliates-sharing/use B");
    }

    @Test
    @OneBrowser("what is remembered")
    void everyControlOfAPageCountsNotOnlyTheOneThatIsRinged() {
        member.opens("/mypreferences/d/categories/account");
        member.showMe("email-visibility");
        overlay.untilSpotlight("email-visibility/who B");
        // Exporting is off from the start; only the choice above it is left.
        tab.click("#main label:has(input[type=radio])");
        member.untilStanding("email-visibility", "UNCONFIRMED");
    }

    @Test
    @OneBrowser("which step comes next")
    void endsWhenItsLastStepIsSeenToBeDoneAndNotOnArrival() {
        for (String done : new String[] {
            "external-data/external", "affiliates-sharing/use", "job-application-settings/save", "research/use"
        }) {
            member.stores("seen." + done, "1764000000000 off");
        }
        member.stores("mark.objection-form", "9764000000000 done");
        for (String mark :
                new String[] {"external-data", "affiliates-sharing", "job-application-settings", "research"}) {
            member.stores("mark." + mark, "9764000000000 done");
        }
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilText("popover", "Stop AI training: step 1 of 6");
        assertEquals("stop-ai-training genai-training", member.stored("walk"), "it is not forgotten on arrival");
        tab.click(Member.TRACK);
        overlay.untilText("popover", "Now: Off.");
        member.untilStanding("genai-training", "UNCONFIRMED");
        assertEquals("stop-ai-training genai-training", member.stored("walk"), "nor before it was seen again");
        member.browser().stopBackground();
        overlay.click(ONWARD);
        overlay.untilText("popover", "Nothing more to do here.");
        member.untilStanding("genai-training", "AS_RECOMMENDED");
        assertEquals("", member.stored("walk"));
    }

    /** The form is the member's to fill in and to send. */
    @Test
    @OneBrowser("words are data")
    void saysFieldByFieldWhatTheObjectionFormWants() {
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("object");
        overlay.untilSpotlight("objection-form/form B");
        overlay.untilText("popover", "The e-mail address of your LinkedIn account");
        overlay.untilText("popover", "“Object to processing for training content-generating AI models”");
        assertEquals(
                "",
                tab.eval(
                                "[...document.forms[0].elements].map((it) => it.localName === 'input' ? it.value : '').join('')")
                        .asText());
        assertTrue(member.objection("eu").contains("Article 21(1) of the GDPR"), member.objection("eu"));
        assertTrue(member.objection("eu").contains("“Data for Generative AI Improvement”"), member.objection("eu"));
    }

    @Test
    @OneBrowser("words are data")
    void whereNothingCanBePointedAtThePageIsExplained() {
        member.opens("/mypreferences/d/categories/account");
        member.showMe("blocked");
        overlay.untilText("hint", "People you have blocked");
        overlay.untilText("hint", "Look around on this page.");
        assertEquals("", overlay.spotlight());
    }
}
