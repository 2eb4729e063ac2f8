package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.replica.Replica;
import optlight.webdriver.Browser;
import optlight.webdriver.Tab;

/** A member of LinkedIn with Optlight in the browser: where they go, what they click, what they see. */
final class Member {
    static final String AI_PAGE = "/mypreferences/d/settings/data-for-ai-improvement";
    static final String RESEARCH_PAGE = "/mypreferences/d/settings/policy-and-academic-research";
    static final String EMAIL_PAGE = "/mypreferences/d/settings/discover-me-by-email-address";
    static final String PRIVACY_CATEGORY = "/mypreferences/d/categories/privacy";

    /** The part of a switch that can be seen and clicked, in every markup. */
    static final String TRACK = "#main [class*=_track_]";

    private static final String LOCAL = "(globalThis.browser ?? chrome).storage.local";

    private final Browser browser;
    private final Replica replica;
    private final Tab tab;
    private final OverlayView overlay;
    private final Witness witness;

    Member(Browser browser, Replica replica) {
        this.browser = browser;
        this.replica = replica;
        tab = browser.tab();
        overlay = new OverlayView(tab);
        witness = Witness.in(tab);
    }

    /** As on the first day: nothing chosen, nothing stored, nothing in the background's memory. */
    void startAfresh() {
        tab.open("about:blank");
        tab.viewport(1280, 800, 1);
        browser.media(false, false, false);
        replica.reset();
        browser.clearExtensionStorage();
        browser.stopBackground();
        tab.activate();
        browser.forgetConsoleErrors();
    }

    Browser browser() {
        return browser;
    }

    Tab tab() {
        return tab;
    }

    OverlayView overlay() {
        return overlay;
    }

    Witness witness() {
        return witness;
    }

    Member opens(String path) {
        tab.open(Replica.address(path));
        return this;
    }

    void untilBadge(String text) {
        tab.until("badge \"" + text + "\"", () -> browser.badgeText().equals(text));
    }

    /** A setting's row in the extension's popup: {@code standing} and {@code text}. */
    JsonNode popupRow(String setting) {
        return inExtension("popup.html", "document.querySelector('li[data-setting=" + setting + "]')", """
                {standing: found.dataset.standing, text: found.innerText}""");
    }

    /** In one popup, which fills itself anew: to open one for each look takes seconds. */
    void untilStanding(String setting, String standing) {
        String row = "li[data-setting=" + setting + "]";
        assertEquals(
                standing,
                inExtension(
                                "popup.html",
                                "document.querySelector('" + row + "[data-standing=" + standing + "]') || late"
                                        + " && document.querySelector('" + row + "')",
                                "found.dataset.standing")
                        .asText(),
                "in the popup, " + setting);
    }

    /** What the popup says of the guidance: {@code origin}, {@code age}, {@code status}, {@code check}; and its list as {@code settings}. */
    JsonNode popupGuidance() {
        return inExtension("popup.html", "document.querySelector('#origin').textContent", """
                {origin: found, status: document.querySelector('#status').textContent,
                 check: document.querySelector('#status').dataset.check ?? '',
                 age: document.querySelector('#age').innerText,
                 settings: document.querySelector('#tiers').innerText}""");
    }

    /** Presses "Show me" in the popup; the tab behind it goes there. */
    void showMe(String setting) {
        inExtension("popup.html", "document.querySelector('li[data-setting=" + setting + "] button')", """
                (found.click(), 1)""");
    }

    /** What the popup offers to be written into the objection form under a law. */
    String objection(String region) {
        return inExtension("popup.html", """
                ((row) => { if (row) row.open = true; return row?.querySelector('details[data-region=%s] p'); })(
                 document.querySelector('li[data-setting=objection-form] details'))""".formatted(region), """
                found.textContent""").asText();
    }

    /** Presses "Start" in the popup; the tab behind it goes to the guide's first step. */
    void startGuide(String guide) {
        inExtension("popup.html", "document.querySelector('li[data-guide=" + guide + "] button')", """
                (found.click(), 1)""");
    }

    /** As an older Optlight did, or a disk that errs. */
    void stores(String key, String text) {
        browser.evalBesideExtension(LOCAL + ".set({" + Tab.quoted(key) + ": " + Tab.quoted(text) + "}).then(() => 1)");
    }

    /** As after some days: something seen, something said, a guide on its way. */
    void knowsSomething() {
        stores("seen.genai-training/train", "1764100000000 off 1764000000000 on");
        stores("seen.affiliates-sharing/use", "1764200000000 on");
        stores("mark.external-data", "1764300000000 done");
        stores("walk", "stop-ai-training affiliates-sharing");
    }

    /** What the extension keeps under a key; empty if nothing. */
    String stored(String key) {
        return browser.evalBesideExtension(LOCAL + ".get().then((it) => it[" + Tab.quoted(key) + "] ?? '')")
                .asText();
    }

    /** Presses "Go on" in the popup: the tab behind it goes to the step where the guide was left. */
    void goOn() {
        inExtension("popup.html", "document.querySelector('#walked [data-does=resume]')", """
                (found.click(), 1)""");
    }

    /** All that ends with it is forgotten; the browser itself goes on, which is quicker. */
    void endsTheBrowser() {
        browser.evalBesideExtension("(globalThis.browser ?? chrome).storage.session.clear().then(() => 1)");
        browser.stopBackground();
    }

    /**
     * Opens one of the extension's pages behind the tab and evaluates in it once {@code found} is something; {@code late} is
     * true once that has not been so for ten seconds.
     */
    private JsonNode inExtension(String page, String condition, String value) {
        return browser.evalInExtension(page, """
                new Promise((done, fail) => {
                  const end = Date.now() + 10000;
                  const look = () => {
                    const late = Date.now() > end;
                    const found = !document.querySelector('[aria-busy]') && (%s);
                    if (found) { done(%s); }
                    else if (late) { fail(new Error('not there within ten seconds')); }
                    else { setTimeout(look, 20); }
                  };
                  look();
                })""".formatted(condition, value));
    }
}
