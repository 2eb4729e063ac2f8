package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core has against the extension's own pages. */
@ParameterizedClass(name = "{0}")
@EnumSource
class AccessibilityIT {
    private static final boolean[] LIGHT_AND_DARK = {false, true};

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"popup", "welcome", "panel", "beside", "log", "options", "looked", "failed"})
    @OneBrowser("axe reads the same tree")
    void nothingKeepsAnybodyOut(String what) throws IOException {
        Member member = STAGE.member(kind);
        if (what.equals("popup") || what.equals("welcome")) {
            member.tab().open(member.browser().extensionPage(what + ".html"));
            member.tab()
                    .until(
                            "filled",
                            "document.querySelector('#origin')?.textContent || document.querySelector('#start:not([hidden])')");
            assertNoViolations(member, member.tab());
            return;
        }
        if (what.equals("panel") || what.equals("beside")) {
            opensPanel(member, what.equals("beside"));
            return;
        }
        if (what.equals("log")) {
            member.stores("seen.genai-training/train", "1764000000000 on");
            member.tab().open(member.browser().extensionPage("log.html"));
            member.tab().until("filled", "document.querySelector('#changes tr')");
            member.tab().click("#delete");
            assertNoViolations(member, member.tab());
            return;
        }
        if (what.equals("looked")) {
            member.opens(Member.AI_PAGE);
            member.witness().untilStill();
        }
        try (DeveloperView view = new DeveloperView(member.browser())) {
            if (!what.equals("options")) {
                view.turn().inspect();
                assertEquals(what.equals("failed"), view.failed());
            }
            assertNoViolations(member, view.tab());
        }
    }

    private static void assertNoViolations(Member member, Tab tab) throws IOException {
        for (boolean dark : LIGHT_AND_DARK) {
            member.browser().media(tab, dark, false, false);
            untilShown(tab, dark);
            Axe.assertNoViolations(tab);
        }
    }

    private static void untilShown(Tab tab, boolean dark) {
        tab.until("dark " + dark, "matchMedia('(prefers-color-scheme: dark)').matches === " + dark);
    }

    /** With a setting that belongs to the page in front, one laid open, a guide that is walked, and something sought. */
    private static void opensPanel(Member member, boolean beside) throws IOException {
        member.stores("walk", "stop-ai-training genai-training");
        member.stores("mode", beside ? "beside" : "page");
        member.stores("mark.research", "1764000000000 done");
        try (var panel = new ChecklistView(member.browser(), "panel.html")) {
            member.tab().activate();
            member.opens(Member.RESEARCH_PAGE);
            panel.untilText("#here", "Done, by your own word");
            panel.tab().activate();
            panel.tab().click(ChecklistView.row("genai-training") + " summary");
            panel.untilText("#walked", "Go on at step 1 of 6");
            panel.tab().click("#search");
            panel.tab().input().type("data");
            panel.untilText("#matches", "Settings found");
            assertNoViolations(member, panel.tab());
        }
    }

    /** No tool sees into a closed root: it is asked about a copy in an open one, once ours is gone. */
    @Test
    void norDoesTheCardOnThePage() throws IOException {
        Member member = STAGE.member(kind);
        member.opens(Member.PRIVACY_CATEGORY);
        member.overlay().untilSpotlight("genai-training/row A");
        member.overlay().inRoot("""
                (root) => { const copy = document.createElement('div'); copy.id = 'copy';
                  const open = copy.attachShadow({mode: 'open'});
                  if (!root.querySelector('style')) { open.adoptedStyleSheets = [...root.adoptedStyleSheets]; }
                  open.append(...[...root.childNodes].map((it) => it.cloneNode(true)));
                  open.querySelector('[aria-hidden]')?.removeAttribute('aria-hidden');
                  document.body.append(copy); }""");
        member.tab().input().keys(Key.ESCAPE);
        member.tab().until("closed", "!document.querySelector('html > div')");
        for (boolean dark : LIGHT_AND_DARK) {
            member.browser().media(dark, false, false);
            untilShown(member.tab(), dark);
            Axe.assertNoViolations(member.tab(), "'#copy'", 5);
        }
    }
}
