package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import optlight.replica.PageVariant;
import optlight.webdriver.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** On LinkedIn's other pages there is nothing of ours, but for whoever wants to be reminded there. */
@ParameterizedClass(name = "{0}")
@EnumSource
class PromptIT extends StagedMember {
    private static final String TITLE = "Settings on AI training still open: 3";

    @BeforeEach
    void arrive() {
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
    }

    @Test
    void isNotThereUnlessTheMemberHasSaidYes() {
        member.opens("/feed/");
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts());
        member.stores("prompt", "on");
        member.stores("mode", "beside");
        member.opens("/feed/");
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts());
    }

    @Test
    void dismissedIsDismissedUntilASettingIsFoundOnAgain() {
        member.stores("prompt", "on");
        member.browser().stopBackground();
        member.opens("/feed/");
        member.overlay().untilText("hint", TITLE);
        member.tab().screenshot(Stage.screenshot(kind, "prompt"));
        member.tab().input().keys(Key.ESCAPE);
        member.tab().until("closed", () -> member.overlay().roots().isEmpty());
        member.browser().stopBackground();
        member.opens("/feed/");
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts());
        STAGE.replica().setState("genai-training", 0, "off");
        member.opens(Member.AI_PAGE);
        member.untilStanding("genai-training", "AS_RECOMMENDED");
        member.opens("/feed/");
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts());
        STAGE.replica().setState("genai-training", 0, "on");
        member.opens(Member.AI_PAGE);
        member.untilStanding("genai-training", "OPEN");
        member.opens("/feed/");
        member.overlay().untilText("hint", TITLE);
    }

    @Test
    void itsLinkBeginsTheGuide() {
        member.stores("prompt", "on");
        member.opens("/feed/");
        member.overlay().untilText("hint", TITLE);
        member.overlay().click(GuideIT.ONWARD);
        member.overlay().untilText("popover", "step 1 of");
    }
}
