package optlight.extension.e2e;

import static optlight.extension.e2e.Member.AI_PAGE;
import static optlight.extension.e2e.Member.PRIVACY_CATEGORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import optlight.locate.Explanation;
import optlight.replica.PageVariant;
import optlight.replica.Replica;
import optlight.server.check.CheckedControl;
import optlight.server.check.LocalDefinitions;
import optlight.server.check.PageCheck;
import optlight.server.check.UncheckableException;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.Key;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tools for people who mend the guidance: what they say, what they save, and that they are off until wanted. */
@ParameterizedClass(name = "{0}")
@EnumSource
class DeveloperIT {
    private static final String LABEL = "Use my data for training content creation AI models";
    private static final String NO_PAGE =
            "No settings page of LinkedIn is open. Open one in another tab, and try again.";
    private static final String NO_ANSWER =
            "The page did not answer. Look whether it is still open and has finished loading, and try again.";

    /** What is a person's, at every place where a page might show it. */
    private static final String PERSONAL = """
            (() => {
              const main = document.querySelector('#main section');
              const put = (parent, tag, text, attributes) => {
                const element = Object.assign(document.createElement(tag), {textContent: text});
                Object.entries(attributes ?? {}).forEach(([name, value]) => element.setAttribute(name, value));
                parent.append(element);
                return element;
              };
              const photo = '/replica/kim-4711/settings.css';
              const header = document.querySelector('header div');
              put(header, 'img', '', {src: photo, alt: 'Photo of Kim Example'});
              put(header, 'button', 'Me', {'aria-label': 'Kim Example Me', id: 'kim-example-4711'});
              put(main, 'h2', 'Data of Kim Example, +49 170 5550123');
              put(main, 'p', 'Signed in as kim@example.org since 12.03.2019');
              put(put(main, 'label', 'Send to kim@example.org'), 'input', '', {value: 'kim@example.org', placeholder: 'Kim'});
              put(put(main, 'ul', ''), 'li', 'Robin Sample, member 99887766');
              put(main, 'a', 'Robin Sample', {href: '/in/robin-sample-99887766/', title: 'Robin Sample'});
              put(main, 'img', '', {src: photo, alt: 'Robin Sample'});
              put(main, 'div', '', {'data-urn': 'urn:li:member:99887766'}).style.backgroundImage = `url(${photo})`;
              main.append(document.createComment('member 99887766'));
            })()""";

    private static final List<String> SECRETS = List.of(
            "kim",
            "example",
            "robin",
            "sample",
            "@",
            "4711",
            "170",
            "555",
            "2019",
            "99887766",
            "data:",
            "src",
            "base64");

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Parameter
    BrowserKind kind;

    private Member member;
    private Tab tab;
    private DeveloperView developer;

    @BeforeEach
    void arrive() {
        member = STAGE.member(kind);
        tab = member.tab();
        developer = new DeveloperView(member.browser());
    }

    @AfterEach
    void leave() {
        assertEquals(List.of(), member.browser().consoleErrors());
        developer.close();
        tab.activate();
    }

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # page                                                   | variant         | answer
            /mypreferences/d/settings/data-for-ai-improvement        |                 | genai-training/train: located B name-and-section
            /mypreferences/d/settings/data-for-ai-improvement        | without control | genai-training/train: absent no-candidate
            /mypreferences/d/settings/data-for-ai-improvement        | twice           | genai-training/train: ambiguous several-match
            /mypreferences/d/settings/data-for-ai-improvement        | ar              | genai-training/train: absent unknown-language
            /mypreferences/d/settings/discover-me-by-email-address   |                 | discover-email/who: located B name-and-section
            /mypreferences/d/categories/privacy                      |                 | genai-training/row: located A key
            """)
    @OneBrowser("what the engine says")
    void saysWhyAndSavesAPageOfWhichTheEngineSaysTheSame(String page, String variant, String answer)
            throws IOException, UncheckableException {
        STAGE.replica().show(variant(variant));
        settle(page);
        developer.turn().inspect();
        assertEquals("Looked at: \u2066" + page + "\u2069.", developer.status());
        List<String> lines = developer.explanations();
        assertEquals(answer, lines.get(0));
        assertTrue(lines.size() > 1, lines::toString);
        if (answer.contains("no-candidate")) {
            assertEquals("  Nothing of its kind is on the page.", lines.get(1));
        } else {
            assertTrue(lines.get(1).matches(".*: .*(key|name-|section-).* \\(\\d+ bits\\)"), lines.get(1));
        }
        assertTrue(developer.shown("#copy"), "the copy is to be read before it is saved");
        // Of a category's page the JVM explains the row of each setting, the browser that of the one to go to.
        List<String> read = explained(page, developer.save());
        assertTrue(Collections.indexOfSubList(read, lines) >= 0, () -> lines + "\nbut\n" + read);
    }

    private static PageVariant variant(String name) {
        return switch (name == null ? "" : name) {
            case "without control" -> PageVariant.usual().withoutControl();
            case "twice" -> PageVariant.usual().withDecoy(LABEL);
            case "ar" -> PageVariant.usual().withLanguage("ar");
            default -> PageVariant.usual();
        };
    }

    /** As {@link DeveloperView#explanations} shows it, of a saved page, in the JVM. */
    private static List<String> explained(String page, Path saved) throws IOException, UncheckableException {
        List<String> lines = new ArrayList<>();
        for (Explanation it : new PageCheck(LocalDefinitions.builtIn(), "").explain(Replica.address(page), saved)) {
            lines.add(it.locator().setting() + "/" + it.locator().control() + ": " + it.answer());
            it.candidates().forEach(candidate -> lines.add("  " + candidate.line()));
            if (it.candidates().isEmpty()) {
                lines.add("  Nothing of its kind is on the page.");
            }
        }
        return lines;
    }

    @Test
    void theSavedCopyHoldsNobodysDataAndTheSameControl() throws IOException, UncheckableException {
        STAGE.replica().show(PageVariant.usual().withDecoy("Another switch"));
        settle(AI_PAGE);
        tab.eval(PERSONAL);
        assertTrue(tab.eval("document.documentElement.outerHTML").asText().contains("99887766"), "planted");
        Path saved = developer.turn().inspect().save();
        String html = Files.readString(saved);
        for (String secret : SECRETS) {
            assertFalse(html.toLowerCase(Locale.ROOT).contains(secret), () -> secret + " in " + html);
        }
        List<CheckedControl> found =
                new PageCheck(LocalDefinitions.builtIn(), "").check(Replica.address(AI_PAGE), saved);
        assertEquals(1, found.size());
        assertEquals(
                "genai-training/train located B on",
                found.get(0).setting() + "/" + found.get(0).control() + " "
                        + found.get(0).outcome() + " " + found.get(0).tier() + " "
                        + found.get(0).state());
        Element control = Jsoup.parse(html).selectXpath(found.get(0).xpath()).first();
        assertEquals(
                LABEL,
                control.ownerDocument()
                        .getElementById(control.attr("aria-labelledby"))
                        .text());
    }

    @Test
    void thePageCannotTell() {
        settle(AI_PAGE);
        JsonNode before = tab.eval(TracesIT.TREE);
        String changed = tab.eval("witness.changedAtMs").asText();
        int requests = STAGE.replica().requests().size();
        developer.turn().inspect();
        assertFalse(developer.explanations().isEmpty(), "it was looked at");
        assertEquals(before, tab.eval(TracesIT.TREE));
        assertEquals(changed, tab.eval("witness.changedAtMs").asText(), "not even for a moment");
        assertEquals("[]", member.witness().leaks().toString());
        assertEquals(requests, STAGE.replica().requests().size());
        assertFalse(tab.evalInPage("performance.getEntriesByType('resource').map((it) => it.name).join()"
                        + " + document.documentElement.outerHTML")
                .asText()
                .contains("-extension:"));
        assertEquals(
                "[]",
                tab.evalInPage("Object.keys(window).filter((it) => /^main$|optlight|teavm/i.test(it))")
                        .toString());
        assertFalse(developer.copy().contains("popover"), "our own note is no part of the page");
    }

    @Test
    void untilItIsSwitchedOnNothingOfItCanBeReached() {
        settle(AI_PAGE);
        assertFalse(developer.on());
        assertFalse(developer.shown("#inspect"));
        inPage("globalThis.main = 'untouched'");
        developer.tab().eval("document.querySelector('#inspect').click()");
        assertEquals("failed", asked());
        assertEquals("", developer.status());
        assertEquals("untouched", inPage("String(globalThis.main)"), "no script came");

        developer.turn().inspect();
        assertEquals("guidance", asked());
        assertTrue(inPage("String(globalThis.main)").contains("args"), "the script has come");
        developer.reload();
        developer.tab().until("it stays on", () -> developer.on() && developer.shown("#inspect"));
        developer.inspect();
        assertFalse(developer.copy().isEmpty());

        developer.turn();
        assertEquals("", developer.copy() + String.join("", developer.explanations()), "nothing stays of the page");
        assertEquals("failed", asked());
        assertFalse(developer.shown("#inspect"));
    }

    @Test
    void whatAPageSaysUnaskedIsNotShown() {
        settle(AI_PAGE);
        developer.turn();
        inPage("chrome.runtime.sendMessage({kind: 'inspected', path: '/forged', html: 'forged', explanations: []}), 1");
        developer.inspect();
        assertEquals("Looked at: \u2066" + AI_PAGE + "\u2069.", developer.status());
        inPage("chrome.runtime.sendMessage({kind: 'inspected', path: '/forged', html: 'forged', explanations: []}), 1");
        assertEquals("guidance", asked(), "an answer to a later message: the one before has arrived");
        assertEquals("Looked at: \u2066" + AI_PAGE + "\u2069.", developer.status());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                         | page
            no page of LinkedIn            | about:blank
            a page that is no settings     | https://www.linkedin.com/feed/
            """)
    @OneBrowser("which page is asked")
    void saysThatThereIsNoSettingsPage(String what, String page) {
        tab.open(page);
        developer.turn().inspect();
        assertEquals(NO_PAGE, developer.status());
        assertTrue(developer.failed());
        assertFalse(developer.shown("#inspection"));
        worksAgain();
    }

    @Test
    @OneBrowser("which page is asked")
    void aTabThatWasClosedIsNoSettingsPage() {
        member.browser().newTab(Replica.address(AI_PAGE)).close();
        developer.turn().inspect();
        assertEquals(NO_PAGE, developer.status());
        worksAgain();
    }

    @Test
    void saysSoIfTheTabIsClosedWhileItLooks() {
        Tab closing = member.browser().newTab(Replica.address(AI_PAGE));
        developer.turn();
        // So busy that the script cannot run before the tab is gone.
        closing.evalInPage("(setTimeout(() => { const end = Date.now() + 4000; while (Date.now() < end); }), 1)");
        developer.press();
        assertEquals("Looking at the page…", developer.status());
        closing.close();
        developer.tab().until("told", () -> developer.status().equals(NO_ANSWER));
        assertTrue(developer.failed());
        worksAgain();
    }

    @Test
    @OneBrowser("what is said")
    void aPageWhereNothingIsSoughtCanBeCopiedAllTheSame() {
        String silent = "/mypreferences/d/close-accounts";
        tab.open(Replica.address(silent));
        tab.until("the page", "document.querySelector('#main h1')");
        developer.turn().inspect();
        assertEquals("Looked at: \u2066" + silent + "\u2069. Nothing is looked for on this page.", developer.status());
        assertFalse(developer.failed());
        assertFalse(developer.shown("#explanationPart"));
        assertTrue(developer.copy().contains("<h1"), developer.copy());
    }

    @Test
    void keysDoAllOfItAndTheFocusStaysWhereItIs() {
        settle(AI_PAGE);
        Tab page = developer.tab();
        page.activate();
        page.eval("document.querySelector('#erase').focus()");
        page.input().keys(Key.TAB, Key.SPACE);
        page.until("on", () -> developer.shown("#inspect"));
        page.input().keys(Key.TAB, Key.SPACE);
        developer.untilAnswered();
        assertEquals("inspect", focused());
        page.input().keys(Key.TAB);
        assertEquals("copy", focused());
        page.input().keys(Key.TAB);
        assertEquals("saveCopy", focused());
    }

    @ParameterizedTest(name = "{0} px dark {1}")
    @CsvSource({"900, false", "900, true", "320, false", "320, true"})
    @OneBrowser("AppearanceIT lays the options out in both")
    void nothingHangsOverTheEdge(int width, boolean dark) {
        settle(PRIVACY_CATEGORY);
        Tab page = developer.tab();
        page.viewport(width, 700, 1);
        member.browser().media(page, dark, false, false);
        String name = "developer-" + width + (dark ? "-dark-" : "-");
        picture(page, name + "off");
        developer.turn();
        picture(page, name + "on");
        developer.inspect();
        picture(page, name + "looked");
        tab.open("about:blank");
        developer.inspect();
        picture(page, name + "failed");
        member.browser().media(page, false, false, false);
    }

    private void picture(Tab page, String name) {
        page.activate();
        page.eval("scrollTo(0, 0)");
        int height = page.eval("Math.max(700, document.documentElement.scrollHeight)")
                .asInt();
        assertTrue(
                page.eval("document.documentElement.scrollWidth <= innerWidth").asBoolean(), name);
        int width = page.eval("innerWidth").asInt();
        page.viewport(width, height, 1);
        page.screenshot(Stage.screenshot(kind, name));
        page.viewport(width, 700, 1);
    }

    /** A browser whose interface is Arabic; Debian's Chromium has none, see {@link AppearanceIT}. */
    @Test
    void inArabicItReadsFromTheRight() {
        assumeTrue(kind == BrowserKind.FIREFOX, "an interface in Arabic");
        try (Browser arabic = Browser.launch(LaunchOptions.of(kind)
                .withReplica(STAGE.replica())
                .withExtension(Stage.built(kind))
                .withLanguage("ar"))) {
            arabic.tab().open(Replica.address(AI_PAGE));
            try (DeveloperView view = new DeveloperView(arabic)) {
                view.turn().inspect();
                assertEquals(
                        "rtl", view.tab().eval("document.documentElement.dir").asText());
                assertTrue(view.status().contains("\u2066" + AI_PAGE + "\u2069"), view.status());
                for (int width : new int[] {900, 320}) {
                    view.tab().viewport(width, 700, 1);
                    picture(view.tab(), "developer-" + width + "-ar");
                }
            }
        }
    }

    private String focused() {
        return developer.tab().eval("document.activeElement.id").asText();
    }

    private void worksAgain() {
        settle(AI_PAGE);
        developer.inspect();
        assertFalse(developer.failed());
        assertTrue(developer.shown("#inspection"));
    }

    /** Opens a page in the member's tab, which shows what it shows. */
    private void settle(String page) {
        tab.activate();
        member.opens(page);
        member.witness().untilStill();
    }

    /** What the background answers to a script in the page that asks what to look for. */
    private String asked() {
        return inPage(
                "chrome.runtime.sendMessage({kind: 'inspect', path: location.pathname}).then((answer) => answer.kind)");
    }

    /** Evaluates as a script of the extension's in the settings page. */
    private String inPage(String expression) {
        return member.browser()
                .evalInExtension(
                        "popup.html",
                        "chrome.tabs.query({url: 'https://www.linkedin.com/mypreferences/*'}).then(([tab]) =>"
                                + " chrome.scripting.executeScript({target: {tabId: tab.id}, func: () => (" + expression
                                + ")})).then(([it]) => it.result)")
                .asText();
    }
}
