package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.replica.PageVariant;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
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
    void leadsBackFromElsewhereAndForgetsNothingInItsSleep() {
        member.opens("/mypreferences/d/categories/account");
        member.startGuide("stop-ai-training");
        overlay.untilSpotlight("genai-training/train B");
        tab.click(Member.TRACK);
        overlay.untilText("popover", "Now: Off. That is what we recommend.");
        overlay.click(ONWARD);
        // Its page is not known, but its row is there.
        overlay.untilSpotlight("external-data/row B");
        member.browser().stopBackground();
        tab.click("#main a[href='/mypreferences/d/settings/manage-external-data']");
        overlay.untilSpotlight("external-data/external B");
        member.opens("/mypreferences/d/dark-mode");
        overlay.untilSpotlight("external-data/category A");
        tab.reload();
        overlay.untilSpotlight("external-data/category A");
        overlay.untilText("popover", "Stop AI training: step 2 of 6");
    }

    @Test
    void whereNothingCanBePointedAtThePageIsExplained() {
        member.opens("/mypreferences/d/categories/account");
        member.showMe("blocked");
        overlay.untilText("hint", "People you have blocked");
        overlay.untilText("hint", "Look around on this page.");
        assertEquals("", overlay.spotlight());
    }
}
