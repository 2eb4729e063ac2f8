package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One tab goes past the chosen settings and reads them; whatever comes between, nothing is lost and nothing goes on alone. */
@ParameterizedClass(name = "{0}")
@EnumSource
class CheckupIT extends StagedMember {
    private static final String PARTNERS = "/mypreferences/d/settings/share-data-with-select-partners";

    @BeforeEach
    void arrive() {
        STAGE.replica().show(PageVariant.usual().withLateMs(0));
    }

    @Test
    void readsTheChosenPagesInOneTabAndSaysWhatHasChanged() {
        // Seen off long ago, and on again since.
        member.stores("seen.genai-training/train", "1764000000000 off");
        member.browser().stopBackground();
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            panel.tab().eval("document.querySelector('#checkupWhich').value = 'core'");
            panel.tab().eval("document.querySelector('#checkupStart').focus()");
            panel.tab().input().keys(Key.ENTER);
            Tab walked = member.browser().tabAt(Replica.address(Member.AI_PAGE));
            new OverlayView(walked).untilText("popover", "Checkup: page 1 of 2");
            new OverlayView(walked).untilText("popover", "Now: On.");
            untilBothAreRead(panel);
            panel.tab().eval("document.querySelector('#checkupResult').open = true");
            panel.untilText("#checkupChanged", "Changed since last time: 1");
            panel.untilText("[data-visit=genai-training]", "Now: On. Last time: Off");
            panel.untilText("[data-visit=genai-training]", "Not as recommended");
            panel.untilText("[data-visit=external-data]", "Its address is not known");
            assertEquals("on", STAGE.replica().state("genai-training", 0), "nothing was changed");
            assertTrue(walked.address().endsWith("/panel.html"), walked.address());
            panel.tab().screenshot(Stage.screenshot(kind, "checkup-result"));
            walked.close();
        }
    }

    @Test
    void closingTheCardPausesItAndItGoesOnAfterASleepInTheSameTab() {
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            Tab walked = begin(panel);
            OverlayView view = new OverlayView(walked);
            view.untilText("popover", "Checkup: page 1 of 2");
            walked.screenshot(Stage.screenshot(kind, "checkup-page"));
            walked.input().keys(Key.ESCAPE);
            panel.untilText("#checkupNote", "Paused.");
            member.browser().stopBackground();
            panel.tab().activate();
            panel.tab().screenshot(Stage.screenshot(kind, "checkup-paused"));
            resume(panel);
            untilBothAreRead(panel);
            walked.close();
        }
    }

    @Test
    void aTabThatIsClosedOrLedElsewherePausesIt() {
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            Tab walked = begin(panel);
            new OverlayView(walked).untilText("popover", "Checkup: page 1 of 2");
            walked.open(Replica.address("/feed/"));
            panel.untilText("#checkupNote", "Paused: its tab shows another page now.");
            resume(panel);
            walked.until("back", () -> !walked.address().endsWith("/feed/"));
            walked.close();
            panel.untilText("#checkupNote", "Paused: its tab was closed.");
            panel.tab().activate();
            panel.tab().click("#checkupStop");
            panel.untilText("#checkupResult", "of 2 pages read");
        }
    }

    @Test
    void aLogInPagePausesItAndItGoesOnAfterwards() {
        STAGE.replica().show(PageVariant.usual().withLoginInstead());
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            Tab walked = begin(panel);
            panel.untilText("#checkupNote", "Paused: LinkedIn asks you to sign in.");
            STAGE.replica().show(PageVariant.usual().withLateMs(0));
            resume(panel);
            untilBothAreRead(panel);
            walked.close();
        }
    }

    @Test
    void whatIsNotThereIsPassedOverAndWhatCannotBeLoadedIsWaitedFor() {
        STAGE.replica().show(PageVariant.usual().withStatus(0));
        // A popup closes with the first click; what comes of it is seen elsewhere.
        var popup = new ChecklistView(member.browser(), "popup.html");
        popup.tab().eval("document.querySelector('#checkupWhich').value = 'core'");
        popup.tab().click("#checkupStart");
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            panel.untilText("#checkupNote", "Paused: LinkedIn’s page could not be loaded, or shows an error.");
            String before = member.stored("checkup");
            STAGE.replica().show(PageVariant.usual().withLateMs(0).withStatus(503));
            resume(panel);
            panel.tab().until("paused anew", () -> {
                String now = member.stored("checkup");
                return now.startsWith("PAUSED ERROR") && !now.equals(before);
            });
            panel.untilText("#checkupNote", "Paused: LinkedIn’s page could not be loaded, or shows an error.");
            STAGE.replica().show(PageVariant.usual().withLateMs(0).withStatus(404));
            Tab walked = member.browser().tabAt(Replica.address(Member.AI_PAGE));
            resume(panel);
            panel.untilText("#checkupResult", "0 of 2 pages read");
            assertEquals(
                    "NOT_LOOKED_AT",
                    member.popupRow("genai-training").path("standing").asText());
            walked.close();
        }
    }

    @Test
    void survivesTheEndOfTheBrowserAndADamagedNoteOfIt() {
        member.stores("checkup", "RUNNING NONE 1764000000000 1764000000000 0\ngenai-training TO_DO\n");
        member.endsTheBrowser();
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            panel.untilText("#checkupNote", "Paused: the browser was closed meanwhile.");
            resume(panel);
            Tab walked = member.browser().tabAt(Replica.address(Member.AI_PAGE));
            panel.untilText("#checkupResult", "1 of 1 pages read");
            walked.close();
            member.stores("checkup", "RUNNING NONE gar bage");
            panel.untilText("#checkupNote", "Opens the pages of your settings");
        }
    }

    @Test
    @OneBrowser("which page is read")
    void whatWasChangedIsLookedAtAgain() {
        STAGE.replica().setState("affiliates-sharing", 0, "off");
        member.stores("seen.affiliates-sharing/use", "1764000000000 off 1763000000000 on fresh");
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            panel.untilText("#checkupAgain", "Look again at what you changed (1)");
            panel.tab().click("#checkupAgain");
            Tab walked = member.browser().tabAt(Replica.address(PARTNERS));
            panel.untilText("[data-setting=affiliates-sharing]", "As recommended, seen ");
            panel.untilText("#checkupResult", "1 of 1 pages read");
            walked.close();
        }
    }

    private static void resume(ChecklistView panel) {
        panel.tab().activate();
        panel.press("#checkupResume");
    }

    /** Each of the two is looked at for seconds; together that can be longer than a test waits for one thing. */
    private static void untilBothAreRead(ChecklistView panel) {
        panel.tab()
                .until(
                        "the second page",
                        () -> panel.text("#checkupNote").contains("page 2 of 2")
                                || panel.text("#checkupResult").contains("of 2 pages read"));
        panel.untilText("#checkupResult", "2 of 2 pages read");
    }

    private Tab begin(ChecklistView panel) {
        panel.tab().eval("document.querySelector('#checkupWhich').value = 'core'");
        panel.tab().click("#checkupStart");
        return member.browser().tabAt(Replica.address(Member.AI_PAGE));
    }
}
