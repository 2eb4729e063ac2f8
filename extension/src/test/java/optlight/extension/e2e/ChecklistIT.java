package optlight.extension.e2e;

import static optlight.extension.e2e.ChecklistView.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.webdriver.Browser;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a member finds in the checklist, how they find it, and that it follows what happens. */
@ParameterizedClass(name = "{0}")
@EnumSource
class ChecklistIT extends StagedMember {
    @Test
    void isSearchedAndFilteredByKeyboardAlone() {
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            String first = view.shown();
            assertTrue(first.startsWith("genai-training "), first);
            view.tab().input().keys(Key.TAB);
            assertEquals("checkupWhich", view.focus());
            view.tab().input().keys(Key.TAB);
            assertEquals("checkupStart", view.focus());
            view.tab().input().keys(Key.TAB);
            assertEquals("search", view.focus());
            // Capitals, accents and the order of words make no difference.
            view.tab().input().type("SAVED résumes");
            view.untilText("#matches", "Settings found: 1");
            assertEquals("job-application-settings", view.shown());
            view.tab().input().type("qqq");
            view.untilText("#matches", "Settings found: 0");
            assertEquals("", view.shown());
            view.tab().input().keys(Key.ESCAPE);
            assertEquals(first, view.shown(), "the tiers lie as before");
            assertEquals("", view.status());
            assertEquals("search", view.focus());

            view.tab().input().keys(Key.TAB);
            view.tab().input().keys(Key.RIGHT);
            assertEquals("filter_open", view.focus());
            assertTrue(view.shown().contains("research"), view.shown());
            view.tab().input().keys(Key.RIGHT);
            view.untilText("#matches", "Settings found: 0");
            view.tab().input().keys(Key.RIGHT);
            assertEquals(first, view.shown());
        }
    }

    @Test
    @OneBrowser("Firefox lets nobody watch a page of an extension from its first moment")
    void showsWhatItKnewUntilTheBackgroundAnswersAndDamageOfThatIsNothing() {
        new ChecklistView(member.browser(), "popup.html").close();
        assertEquals("Known before, then as it is", firstTitles("overview.replace(TITLE, 'Known before')"));
        assertEquals("as it is", firstTitles("'{' + overview"));
        assertEquals("as it is", firstTitles("''"));
    }

    /** Which titles the first row has from the opening of the popup on, once what was kept is something else. */
    private String firstTitles(String kept) {
        String title = "AI training on your data";
        Browser browser = member.browser();
        browser.evalBesideExtension("""
                (async () => {
                  const {session} = (globalThis.browser ?? chrome).storage;
                  const {overview} = await session.get('overview');
                  await session.set({overview: %s});
                  return 1;
                })()""".formatted(kept.replace("TITLE", "/" + title + "/g")));
        browser.stopBackground();
        try (Tab tab = browser.newTab("about:blank")) {
            tab.preloadBeside("""
                    () => {
                      globalThis.titles = [];
                      new MutationObserver(() => {
                        const said = document.querySelector('#tiers li summary')?.innerText ?? '';
                        const now = said.includes('Known before') ? 'Known before' : said.includes('%s') ? 'as it is' : '';
                        if (now && titles.at(-1) !== now) titles.push(now);
                      }).observe(document, {subtree: true, childList: true, characterData: true});
                    }""".formatted(title));
            tab.open(browser.extensionPage("popup.html"));
            tab.until("answered", "document.querySelector('main:not([aria-busy])') && titles.length");
            return tab.eval("titles.join(', then ')").asText();
        } finally {
            member.tab().activate();
        }
    }

    @Test
    void whoIsInARowThatTheFilterTakesAwayGoesOnWithTheNext() {
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            view.tab().click("label:has(#filter_open)");
            view.tab().eval("document.querySelector('" + row("genai-training") + " summary').focus()");
            member.stores("mark.genai-training", "1764000000000 done");
            view.tab().until("another row", () -> !view.shown().startsWith("genai-training"));
            assertEquals(view.shown().split(" ", -1)[0], view.focus());
        }
    }

    @Test
    @OneBrowser("what is remembered")
    void whatIsNotOfferedCanBeSaidBeforeAnybodyHasLooked() {
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            view.tab().click(row("external-data") + " summary");
            view.untilText(row("external-data"), "I do not have this");
            assertFalse(view.text(row("external-data")).contains("I have done this"));
            view.tab().click(row("external-data") + " [data-mark=absent]");
            view.untilText(row("external-data"), "Not offered to you, by your own word");
            member.untilBadge("2");
        }
    }

    @Test
    void isSearchedAndFilteredByPointer() {
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            view.tab().click("#search");
            view.tab().input().type("training on your data");
            view.untilText("#matches", "Settings found: 1");
            view.tab().click("label:has(#filter_done)");
            view.untilText("#matches", "Settings found: 0");
            view.tab().click("label:has(#filter_open)");
            view.untilText("#matches", "Settings found: 1");
        }
    }

    @Test
    @OneBrowser("what is shown")
    void tellsWhatASettingWasBeforeAndFollowsWhatHappens() {
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            String ofAll = view.text("#progressWords").replaceFirst("0 of ", "");
            view.tab().click(row("genai-training") + " summary");
            view.untilText(row("genai-training"), "Lets LinkedIn and its affiliates use your profile");
            member.tab().activate();
            member.opens(Member.AI_PAGE);
            member.overlay().untilText("popover", "Now: On.");
            view.untilText(row("genai-training"), "Not as recommended, seen ");
            assertFalse(view.text(row("genai-training")).contains("Before:"));
            member.browser().stopBackground();
            member.tab().click(Member.TRACK);
            view.untilText(row("genai-training"), "Changed; to be seen once more, seen ");
            view.untilText(row("genai-training"), "Before: On, seen ");
            member.tab().reload();
            view.untilText(row("genai-training"), "As recommended, seen ");
            view.untilText(row("genai-training"), "Before: On, seen ");
            assertEquals("1 of " + ofAll, view.text("#progressWords"));
            assertEquals(
                    "1",
                    view.tab().eval("document.querySelector('#progress').value").asText());
            assertEquals("genai-training", view.focus(), "whoever was reading is where they were");
        }
        member.browser().stopBackground();
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            view.tab().click(row("genai-training") + " summary");
            view.untilText(row("genai-training"), "Before: On, seen ");
        }
    }

    @Test
    @OneBrowser("how notes are read")
    void readsWhatAnOlderOptlightStoredAndPassesOverWhatIsDamaged() {
        member.stores("seen.genai-training/train", "1764000000000 on");
        member.stores("seen.affiliates-sharing/use", "gar bage");
        member.stores("seen.research/use", "");
        member.stores("mark.job-application-settings", "99999999999999999999 done");
        try (var view = new ChecklistView(member.browser(), "popup.html")) {
            assertTrue(
                    view.text(row("genai-training")).contains("Not as recommended, seen Nov 24, 2025"),
                    view.text(row("genai-training")));
            assertTrue(view.text(row("affiliates-sharing")).contains("Not looked at yet"));
        }
        member.opens(Member.AI_PAGE);
        member.overlay().untilText("popover", "Now: On.");
        member.tab().click(Member.TRACK);
        member.untilStanding("genai-training", "UNCONFIRMED");
        assertTrue(
                member.stored("seen.genai-training/train").matches("\\d{13} off \\d{13} on fresh"),
                () -> member.stored("seen.genai-training/train"));
    }
}
