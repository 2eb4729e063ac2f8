package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the toolbar button says of the core settings, and when it says that it is time to look again. */
@ParameterizedClass(name = "{0}")
@EnumSource
class ReminderIT extends StagedMember {
    private static final String API = "(globalThis.browser ?? chrome)";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # case                 | days since AI training and affiliates were seen, how | reminder | badge | why
            never looked at        | ``                     | 90  | 3  | ``
            one is as recommended  | 1 off                  | 90  | 2  | ``
            both are               | 1 off, 1 off           | 90  | 1  | ``
            one is on              | 1 on, 1 off            | 90  | 2  | ``
            one could not be read  | 1 unknown, 1 off       | 90  | 2  | ``
            long ago               | 91 off, 1 off, away    | 90  | !  | Time to look again: “AI training on your data”
            not so long ago        | 91 off, 1 off, away    | 180 | `` | ``
            long ago, and one on   | 91 off, 1 on           | 90  | 2  | Time to look again: “AI training on your data”
            nobody wants to know   | 91 off, 91 off, away   | off | `` | ``
            """)
    @OneBrowser("what is counted")
    void theBadgeCountsWhatIsOpenAndThePopupSaysWhatIsDue(
            String why, String seen, String reminder, String badge, String due) {
        StringBuilder states = new StringBuilder("reminder: '" + reminder + "'");
        String[] settings = {"genai-training/train", "affiliates-sharing/use"};
        boolean away = seen.endsWith(", away");
        if (away) {
            // Its page is not known; the member says that they do not have it.
            states.append(", 'mark.external-data': Date.now() + ' absent'");
        }
        String[] each =
                seen.isEmpty() ? new String[0] : seen.replace(", away", "").split(", ", -1);
        for (int i = 0; i < each.length; i++) {
            String[] parts = each[i].split(" ", -1);
            states.append(
                    ", 'seen." + settings[i] + "': (Date.now() - " + parts[0] + " * 864e5) + ' " + parts[1] + "'");
        }
        member.browser().evalInExtension("popup.html", API + ".storage.local.set({" + states + "}).then(() => 1)");
        member.browser().stopBackground();
        // As the browser does at a start; nothing else would have the badge made anew.
        member.browser()
                .evalInExtension(
                        "popup.html",
                        API + ".runtime.sendMessage({kind: 'choose', choice: 'reminder', value: '" + reminder
                                + "'}).then(() => 1)");
        member.untilBadge(badge);
        String said = due();
        assertTrue(due.isEmpty() ? said.isEmpty() : said.startsWith(due), said);
    }

    @Test
    void whatIsFoundOnAgainIsSaidUntilItIsMended() {
        STAGE.replica().setState("genai-training", 0, "off");
        member.opens(Member.AI_PAGE);
        member.overlay().untilText("popover", "Now: Off.");
        member.untilBadge("2");
        assertEquals("", due());
        STAGE.replica().setState("genai-training", 0, "on");
        member.opens(Member.AI_PAGE);
        member.overlay().untilSpotlight("genai-training/train B");
        member.untilBadge("3");
        assertEquals("“AI training on your data” is no longer as recommended. It was before.", due());
        member.browser().stopBackground();
        assertTrue(due().contains("no longer as recommended"), "after the background has slept");
        member.tab().activate();
        member.tab().click(Member.TRACK);
        member.overlay().untilText("popover", "Now: Off.");
        member.tab().reload();
        member.untilBadge("2");
        assertEquals("", due());
    }

    /** What the popup says above its list; empty if nothing. */
    private String due() {
        try (Tab popup = member.browser().newTab(member.browser().extensionPage("popup.html"))) {
            popup.until("filled", ChecklistView.FILLED);
            return popup.eval("document.querySelector('#due').innerText").asText();
        } finally {
            member.tab().activate();
        }
    }
}
