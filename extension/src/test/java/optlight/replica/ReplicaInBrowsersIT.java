package optlight.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The replica must be sound before anything is proved on it: here it is walked through without the extension. */
class ReplicaInBrowsersIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AI_PAGE = "/mypreferences/d/settings/data-for-ai-improvement";
    private static final String SWITCH = "#main input[role=switch]";

    private static final Map<BrowserKind, Browser> BROWSERS = new EnumMap<>(BrowserKind.class);
    private static Replica replica;

    @BeforeAll
    static void start() {
        replica = Replica.start();
        for (BrowserKind kind : BrowserKind.values()) {
            BROWSERS.put(kind, Browser.launch(LaunchOptions.of(kind).withReplica(replica)));
        }
    }

    @AfterAll
    static void stop() {
        BROWSERS.values().forEach(Browser::close);
        replica.close();
    }

    @BeforeEach
    void fresh() {
        replica.reset();
        BROWSERS.values().forEach(Browser::forgetConsoleErrors);
    }

    @ParameterizedTest
    @EnumSource
    void fromTheCategoryByItsRowToTheSwitchAndOff(BrowserKind kind) {
        Tab tab = open(kind, "/mypreferences/d/categories/privacy");
        tab.until("the rows", "document.querySelectorAll('#main li a').length === 23");
        assertEquals(
                "privacy",
                tab.eval("document.querySelector('aside a[aria-current=page]').pathname.split('/').pop()")
                        .asText());
        tab.screenshot(SCREENSHOTS.resolve(kind + "-category.png"));
        tab.evalInPage("window.sameDocument = true");

        tab.click("a[href='" + AI_PAGE + "']");
        tab.until("the switch", "document.querySelector('" + SWITCH + "')?.checked");
        assertEquals(Replica.address(AI_PAGE), tab.address());
        assertTrue(tab.evalInPage("window.sameDocument === true").asBoolean(), "no load in between");
        assertEquals("Data for Generative AI Improvement", text(tab, "#main h1"));
        tab.screenshot(SCREENSHOTS.resolve(kind + "-switch.png"));

        tab.click(SWITCH + " + span");
        tab.until("the choice stored", () -> replica.state("genai-training", 0).equals("off"));
        tab.until("the switch off", "!document.querySelector('" + SWITCH + "').checked");
        assertTrue(tab.evalInPage("replicaEvents.some((it) => it.type === 'change')"
                        + " && replicaEvents.every((it) => it.isTrusted)")
                .asBoolean());

        tab.back();
        tab.until(
                "the row's state", "document.querySelector(\"a[href='" + AI_PAGE + "']\")?.innerText.includes('Off')");
        tab.forward();
        tab.until("the switch still off", "document.querySelector('" + SWITCH + "')?.checked === false");
        tab.reload();
        tab.until("off after a load", "document.querySelector('" + SWITCH + "')?.checked === false");
        assertTrue(
                BROWSERS.get(kind).consoleErrors().isEmpty(),
                () -> "" + BROWSERS.get(kind).consoleErrors());
    }

    @ParameterizedTest
    @EnumSource
    void aRadioGroupKeepsTheChosenOption(BrowserKind kind) {
        Tab tab = open(kind, "/mypreferences/d/profile-viewing-options");
        tab.until("three radios", "document.querySelectorAll('#main input[type=radio]').length === 3");
        tab.screenshot(SCREENSHOTS.resolve(kind + "-radios.png"));
        tab.click("#main label:nth-child(3)");
        tab.until("stored", () -> replica.state("profile-viewing", 0).equals("Private mode"));
        assertEquals(
                "2",
                tab.eval("document.querySelector('#main input:checked').value").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, NATIVE_KEYED", "CHROMIUM, NATIVE_LABELLED", "CHROMIUM, ARIA_BUTTON", "CHROMIUM, LEGACY_TOGGLE",
        "FIREFOX, NATIVE_KEYED", "FIREFOX, NATIVE_LABELLED", "FIREFOX, ARIA_BUTTON", "FIREFOX, LEGACY_TOGGLE"
    })
    void everyMarkupAnswersToAClickOnItsTrack(BrowserKind kind, SwitchMarkup markup) {
        replica.show(PageVariant.usual().withSwitchMarkup(markup).withDecoy("Use my data for training"));
        Tab tab = open(kind, "/mypreferences/d/settings/linkedin-promotions");
        tab.until("three switches", "document.querySelectorAll('#main [role=switch]').length === 3");
        tab.screenshot(SCREENSHOTS.resolve(kind + "-" + markup + ".png"));
        String track = "#main [class*=track]";
        tab.eval("document.querySelectorAll('" + track + "')[1].id = 'second'");
        tab.click("#second");
        tab.until("stored", () -> replica.state("linkedin-promotions", 1).equals("off"));
        assertEquals("on", replica.state("linkedin-promotions", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, en, ltr, Data privacy", "CHROMIUM, de, ltr, Datenschutz", "CHROMIUM, ar, rtl, خصوصية البيانات",
        "FIREFOX, en, ltr, Data privacy", "FIREFOX, de, ltr, Datenschutz", "FIREFOX, ar, rtl, خصوصية البيانات"
    })
    void speaksTheMembersLanguage(BrowserKind kind, String language, String direction, String category) {
        replica.show(PageVariant.usual().withLanguage(language));
        Tab tab = open(kind, "/mypreferences/d/categories/privacy");
        tab.until("the rows", "document.querySelector('#main li a')");
        assertEquals(language, tab.eval("document.documentElement.lang").asText());
        assertEquals(direction, tab.eval("document.documentElement.dir").asText());
        assertEquals(category, text(tab, "aside a[aria-current=page]"));
        tab.screenshot(SCREENSHOTS.resolve(kind + "-category-" + language + ".png"));
        tab.click("a[href='" + AI_PAGE + "']");
        tab.until("the switch", "document.querySelector('" + SWITCH + "')");
        tab.screenshot(SCREENSHOTS.resolve(kind + "-switch-" + language + ".png"));
    }

    @ParameterizedTest
    @EnumSource
    void entriesLeadToTheAccountCategory(BrowserKind kind) {
        for (String entry : new String[] {"/mypreferences/d/", "/mypreferences/d", "/psettings/"}) {
            Tab tab = open(kind, entry);
            tab.until("the account category", "location.pathname === '/mypreferences/d/categories/account'");
            tab.until("its rows", "document.querySelectorAll('#main li a').length === 15");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadableInTheDarkAndOnANarrowScreen(BrowserKind kind) {
        Browser browser = BROWSERS.get(kind);
        Tab tab = browser.tab();
        try {
            browser.media(true, false, false);
            open(kind, AI_PAGE);
            tab.until("dark", "matchMedia('(prefers-color-scheme: dark)').matches");
            tab.until("the switch", "document.querySelector('" + SWITCH + "')");
            tab.screenshot(SCREENSHOTS.resolve(kind + "-dark.png"));
            browser.media(false, false, false);
            tab.viewport(320, 640, 1);
            tab.screenshot(SCREENSHOTS.resolve(kind + "-320-switch.png"));
            open(kind, "/mypreferences/d/categories/privacy");
            tab.until("the rows", "document.querySelector('#main li a')");
            tab.screenshot(SCREENSHOTS.resolve(kind + "-320.png"));
            assertTrue(tab.eval("document.documentElement.scrollWidth <= 320").asBoolean(), "no sideways scrolling");
        } finally {
            browser.media(false, false, false);
            tab.viewport(1280, 800, 1);
        }
    }

    /** Without a load in between: the app asks for the variant at each navigation. */
    @ParameterizedTest
    @EnumSource
    void aVariantHoldsFromTheNextNavigationOn(BrowserKind kind) {
        Tab tab = open(kind, "/mypreferences/d/categories/privacy");
        tab.until("the row", "document.querySelector(\"#main a[href='" + AI_PAGE + "']\")");
        replica.show(PageVariant.usual().withoutControl().withoutHeading().withLateMs(400));
        tab.click("a[href='" + AI_PAGE + "']");
        tab.until("the spinner first", "document.querySelector('#main [role=status]')");
        tab.until("the content", "document.querySelector('#main section')");
        assertEquals(
                0,
                tab.eval("document.querySelectorAll('#main h1, #main input').length")
                        .asInt());

        replica.show(PageVariant.usual().withRowRemoved("genai-training"));
        tab.back();
        tab.until("one row less", "document.querySelectorAll('#main li a').length === 22");

        replica.show(PageVariant.usual().withControlName("Renamed").withDark().withRefusesChanges());
        tab.forward();
        tab.until("the switch", "document.querySelector('" + SWITCH + "')");
        assertEquals("Renamed", text(tab, "#main section p"));
        assertTrue(tab.eval("document.documentElement.classList.contains('theme--dark')")
                .asBoolean());
        tab.click(SWITCH + " + span");
        tab.until("refused", "document.querySelector('#main [role=status]')");
        tab.until("on again", "document.querySelector('" + SWITCH + "')?.checked");
        assertEquals("on", replica.state("genai-training", 0));

        replica.show(PageVariant.usual().withLoginInstead());
        tab.reload();
        tab.until("the login page", "document.querySelector('#password')");
        assertEquals(Replica.address(AI_PAGE), tab.address());
    }

    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, EMBER", "CHROMIUM, VIEW_NAMES", "CHROMIUM, TEST_IDS",
        "FIREFOX, EMBER", "FIREFOX, VIEW_NAMES", "FIREFOX, TEST_IDS"
    })
    void theMeMenuLeadsFromTheJobsPageToTheSettings(BrowserKind kind, GlobalNavigation navigation) {
        replica.show(PageVariant.usual().withNavigation(navigation));
        Tab tab = open(kind, "/jobs/application-settings/");
        tab.until("three switches", "document.querySelectorAll('" + SWITCH + "').length === 3");
        tab.click("nav button");
        tab.until("the menu", "document.querySelector('nav a[href=\"/mypreferences/d/\"]')");
        tab.screenshot(SCREENSHOTS.resolve(kind + "-jobs-" + navigation + ".png"));
        tab.click("nav a[href='/mypreferences/d/']");
        tab.until("the settings", "location.pathname === '/mypreferences/d/categories/account'");
    }

    @ParameterizedTest
    @EnumSource
    void nothingButTheReplicaIsReached(BrowserKind kind) {
        Tab tab = open(kind, "/login");
        tab.until("the login page", "document.querySelector('input[type=password]')");
        assertTrue(tab.eval("fetch('https://example.org/').then(() => false, () => true)")
                .asBoolean());
        open(kind, "/mypreferences/d/close-accounts");
        tab.until("a password field", "document.querySelector('#main input[type=password]')");
        assertTrue(replica.requests().contains(new Request("GET", "/mypreferences/d/close-accounts")));
    }

    private static Tab open(BrowserKind kind, String path) {
        return BROWSERS.get(kind).tab().open(Replica.address(path));
    }

    private static String text(Tab tab, String selector) {
        return tab.eval("document.querySelector(\"" + selector + "\").innerText")
                .asText();
    }
}
