package optlight.extension.e2e;

import static optlight.extension.e2e.ChecklistView.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The side panel goes along with the member, and alone it is enough: nothing need be put into a page. */
@ParameterizedClass(name = "{0}")
@EnumSource
class PanelIT extends StagedMember {
    private static final String HERE = "#here li[data-setting]";

    @Test
    void opensFromThePopupBesideThePage() {
        try (var popup = new ChecklistView(member.browser(), "popup.html")) {
            popup.tab().clickAway("#openBeside");
            member.tab().until("the panel is there", () -> isPanelOpen());
        }
    }

    private boolean isPanelOpen() {
        return member.browser()
                .evalBesideExtension(
                        kind == BrowserKind.CHROMIUM
                                ? "chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']}).then((it) =>"
                                        + " it.some((each) => each.documentUrl?.endsWith('/panel.html')))"
                                : "browser.sidebarAction.isOpen({})")
                .asBoolean();
    }

    @Test
    void followsTheMemberFromPageToPage() {
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            member.tab().activate();
            member.opens(Member.AI_PAGE);
            untilHere(panel, "genai-training");
            member.overlay().untilText("popover", "Now: On.");
            panel.untilText(HERE, "Not as recommended, seen ");
            member.browser().stopBackground();
            member.tab().click(Member.TRACK);
            panel.untilText(HERE, "Changed; to be seen once more, seen ");
            panel.untilText(HERE, "Before: On");
            member.opens(Member.RESEARCH_PAGE);
            untilHere(panel, "research");
            member.opens(Member.PRIVACY_CATEGORY);
            untilHere(panel, "");
            member.opens(Member.AI_PAGE);
            untilHere(panel, "genai-training");
            member.tab().open("about:blank");
            untilHere(panel, "");
        }
    }

    private static void untilHere(ChecklistView panel, String setting) {
        panel.tab()
                .until(
                        "here is \"" + setting + "\"",
                        () -> panel.tab()
                                .eval("[...document.querySelectorAll('" + HERE
                                        + "')].filter((it) => it.checkVisibility())"
                                        + ".map((it) => it.dataset.setting).join(' ')")
                                .asText()
                                .equals(setting));
    }

    @Test
    void besideThePageNothingIsPutInAndNothingIsTold() {
        member.stores("mode", "beside");
        member.opens(Member.AI_PAGE);
        member.tab().until("the switch", "document.querySelector('#main input')");
        member.tab().click(Member.TRACK);
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts(), "elements of ours put into the page");
        assertEquals("", member.stored("seen.genai-training/train"));
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            assertTrue(panel.text("#checkupNote").startsWith("There is no checkup beside the page"));
            assertEquals(
                    "false",
                    panel.tab()
                            .eval("document.querySelector('#checkupStart').checkVisibility()")
                            .asText());
            assertTrue(panel.text("#beside").startsWith("You chose “beside the page”"), panel.text("#beside"));
            assertTrue(panel.text(row("genai-training")).contains("Not looked at yet"));
            assertEquals(
                    "https://www.linkedin.com" + Member.AI_PAGE,
                    panel.tab()
                            .eval("document.querySelector('" + row("genai-training") + " a').href")
                            .asText());
        }
    }

    @Test
    void aChangeOfMindTakesTheRingAwayAndBringsItBack() {
        member.opens(Member.AI_PAGE);
        member.overlay().untilSpotlight("genai-training/train B");
        member.stores("mode", "beside");
        member.tab().until("no ring", () -> member.overlay().roots().isEmpty());
        member.tab().input().keys(Key.TAB);
        member.stores("mode", "page");
        member.overlay().untilSpotlight("genai-training/train B");
        member.stores("mode", "no such mode");
        member.tab().reload();
        member.overlay().untilSpotlight("genai-training/train B");
    }

    @Test
    void theStepsStandInWordsAndWhatIsDoneIsSaidByKeyboardAlone() {
        member.stores("mode", "beside");
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            Tab tab = panel.tab();
            focus(tab, row("genai-training") + " summary");
            tab.input().keys(Key.ENTER);
            panel.untilText(row("genai-training"), "In LinkedIn’s settings, choose “Data privacy”.");
            panel.untilText(row("genai-training"), "Choose “Data for Generative AI Improvement”.");
            panel.untilText(
                    row("genai-training"), "Set “Use my data for training content creation AI models” to: Off.");
            String ofAll = panel.text("#progressWords").replaceFirst("0 of ", "");
            tab.input().keys(Key.TAB);
            tab.input().keys(Key.SPACE);
            panel.untilText(row("genai-training"), "Done, by your own word, noted ");
            assertEquals("1 of " + ofAll, panel.text("#progressWords"));
            member.browser().stopBackground();
            assertEquals("title-genai-training-say-", panel.focus(), "on the button that takes it back");
            tab.input().keys(Key.ENTER);
            panel.untilText(row("genai-training"), "Not looked at yet");
            assertEquals("0 of " + ofAll, panel.text("#progressWords"));
            tab.input().keys(Key.TAB);
            tab.input().keys(Key.SPACE);
            panel.untilText(row("genai-training"), "Not offered to you, by your own word, noted ");
        }
        // Seen with one's own eyes counts more than what was said.
        member.stores("mode", "page");
        member.tab().activate();
        member.opens(Member.AI_PAGE);
        member.overlay().untilText("popover", "Now: On.");
        member.untilStanding("genai-training", "OPEN");
    }

    /** As the tabulator key would, after many presses. */
    private static void focus(Tab tab, String selector) {
        tab.eval("document.querySelector(" + Tab.quoted(selector) + ").focus()");
    }

    @Test
    void theLinkOpensThePageInTheTabInFront() {
        member.stores("mode", "beside");
        member.opens(Member.PRIVACY_CATEGORY);
        member.browser()
                .evalInExtension(
                        "panel.html",
                        "new Promise((done) => { const look = () => { const found = document.querySelector('"
                                + row("genai-training")
                                + " a'); if (found) { found.click(); setTimeout(() => done(1), 300);"
                                + " } else { setTimeout(look, 20); } }; look(); })");
        member.tab().until("there", () -> member.tab().address().endsWith(Member.AI_PAGE));
        member.witness().untilStill();
        assertEquals(0, member.witness().hosts());
    }

    @Test
    @OneBrowser("which step comes next")
    void aGuideIsWalkedBesideThePageLeftAndGoneOnWith() {
        member.stores("mode", "beside");
        member.opens(Member.PRIVACY_CATEGORY);
        member.startGuide("stop-ai-training");
        member.tab().until("at step 1", () -> member.tab().address().endsWith(Member.AI_PAGE));
        member.browser().stopBackground();
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            panel.untilText("#walked", "Go on at step 1 of 6");
            panel.untilText("#walked", "Next: Data about you from elsewhere");
            panel.tab().click("#walked [data-does=next]");
            panel.untilText("#walked", "Go on at step 2 of 6");
            panel.tab().click("#walked [data-does=end]");
            panel.tab().until("ended", "document.querySelector('#walked').hidden");
            assertEquals("", member.stored("walk"));
        }
        assertFalse(member.tab().address().isEmpty());
    }
}
