package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the delivered scripts point at on saved pages, and where they keep silent. Where the ring is, and whether it can be
 * seen, only a browser can tell.
 */
class ContentScriptInHtmlUnitTest {
    private static final String AI = "/mypreferences/d/settings/data-for-ai-improvement";

    /** Two looks, 150 ms apart, and as much again for a slow machine. */
    private static final int LOOKS_MS = 700;

    private StubbedExtension extension;

    @AfterEach
    void close() {
        extension.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # saved page      | address                                                | what is shown
        ai-en             | /mypreferences/d/settings/data-for-ai-improvement      | ring genai-training train B
        ai-en             | /mypreferences/d/settings/data-for-generative-ai       | ring genai-training train B
        ai-en-off         | /mypreferences/d/settings/data-for-ai-improvement      | ring genai-training train B
        ai-de             | /mypreferences/d/settings/data-for-ai-improvement      | ring genai-training train B
        ai-ar             | /mypreferences/d/settings/data-for-ai-improvement      | hint genai-training
        research          | /mypreferences/d/settings/policy-and-academic-research | ring research use A
        discover-email    | /mypreferences/d/settings/discover-me-by-email-address | ring discover-email who B
        category-privacy  | /mypreferences/d/categories/privacy                    | ring genai-training row A
        category-account  | /mypreferences/d/categories/account                    | ring genai-training category A
        """)
    void pointsAt(String page, String path, String expected) {
        show(page, path);
        extension.until("stub.overlay()");
        assertEquals(expected, overlay().lines().findFirst().orElseThrow());
    }

    /** Beside the page it asks once, and after the answer it is as if it were not there. */
    @ParameterizedTest
    @ValueSource(strings = {"page", "beside"})
    void readsNothingForWhoeverWantsGuidanceBesideThePage(String mode) {
        extension = StubbedExtension.at(AI, SavedPages.html("ai-en"));
        extension.eval("stub.local.mode = '" + mode + "'; stub.reads = [];"
                + "[[Document, 'querySelector'], [Document, 'querySelectorAll'], [Document, 'getElementById'],"
                + " [Element, 'querySelectorAll'], [Element, 'getAttribute'], [Element, 'getBoundingClientRect'],"
                + " [MutationObserver, 'observe']].forEach(function (it) {"
                + " var own = it[0].prototype[it[1]]; it[0].prototype[it[1]] = function () {"
                + "  stub.reads.push(it[1]); return own.apply(this, arguments); }; });");
        extension.startContentScript();
        // The second answer comes after the first.
        extension.answer("contentScript", "{kind: 'guidance', path: '" + AI + "'}");
        extension.settle(LOOKS_MS);
        String reads = extension.text("stub.reads.join()");
        assertEquals(mode.equals("beside"), reads.isEmpty(), reads);
        assertEquals(mode.equals("beside"), overlay().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # saved page      | address
        ai-removed        | /mypreferences/d/settings/data-for-ai-improvement
        ai-rival          | /mypreferences/d/settings/data-for-ai-improvement
        ai-password       | /mypreferences/d/settings/data-for-ai-improvement
        login             | /login
        login             | /mypreferences/d/settings/data-for-ai-improvement
        ai-en             | /mypreferences/d/close-account
        category-privacy  | /feed/
        """)
    void keepsSilentAt(String page, String path) {
        show(page, path);
        extension.settle(LOOKS_MS);
        assertEquals("", overlay());
        assertEquals(
                "[{\"kind\":\"guidance\",\"path\":\"" + path + "\"}]", extension.text("JSON.stringify(stub.sent)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-en", "ai-ar"})
    void whatItShowsHasNoAddressOfOurs(String page) {
        show(page, AI);
        extension.until("stub.overlay()");
        String seen = extension.text("document.documentElement.outerHTML + stub.root.outerHTML");
        assertFalse(seen.contains("extension://"), seen);
        assertEquals("DIV", extension.text("stub.host.tagName + Array.from(stub.host.attributes).map(String).join()"));
    }

    @Test
    void saysHowItIsAndWhatToDo() {
        show("ai-en", AI);
        extension.until("stub.overlay()");
        assertShows("| Now: On. We recommend: Off. | Click the ringed switch. |");
    }

    @Test
    void namesTheOptionAsThePageDoes() {
        show("discover-email", "/mypreferences/d/settings/discover-me-by-email-address");
        extension.until("stub.overlay()");
        assertShows("Now: “Anyone”. We recommend: “1st degree connections”. | Choose the ringed option.");
    }

    @Test
    void speaksTheMembersLanguage() {
        extension = StubbedExtension.at(AI, SavedPages.html("ai-en"));
        extension.eval("stub.language = 'de-AT'");
        extension.startContentScript().until("stub.overlay()");
        assertEquals("de", extension.text("stub.root.querySelector('h2').getAttribute('lang')"));
        assertEquals(
                extension.text("JSON.parse(stub.files['definitions/texts/de.json']).settings['genai-training'].title"),
                extension.text("stub.root.querySelector('h2').textContent"));
    }

    @Test
    void noticesWhenTheMemberSwitchesOffAndRemembersIt() {
        show("ai-en", AI);
        extension.until("stub.overlay()");
        extension.eval("stub.hasActed = true; document.querySelector('input').click()");
        extension.until("stub.overlay().indexOf('Now: Off. That is what we recommend. | Done. To make sure') > 0");
        extension.until("stub.sent.some(function (it) { return it.kind === 'seen' && it.state === 'off'; })");
        // It counts when a page that is loaded later shows it.
        extension.until("stub.badge === '3'");
        assertTrue(extension.text("stub.local['seen.genai-training/train']").endsWith(" fresh"));
    }

    @Test
    void leavesThePageAsItWasAndStaysAwayOnceClosed() {
        show("ai-en", AI);
        String before = extension.text("document.documentElement.outerHTML");
        extension.until("stub.overlay()");
        extension.eval("stub.root.querySelector('button').click()");
        extension.until("stub.session['dismissed.7']");
        assertEquals("", overlay());
        assertEquals(before, extension.text("document.documentElement.outerHTML"));
        extension.settle(LOOKS_MS);
        assertEquals("", overlay());
    }

    /** The extension was updated or removed, and nobody answers any more. */
    @Test
    void keepsSilentWhenNobodyAnswers() {
        extension = StubbedExtension.at(AI, SavedPages.html("ai-en"));
        extension.eval("stub.listeners.message = []");
        extension.startContentScript().settle(LOOKS_MS);
        assertEquals("", overlay());
    }

    private void show(String page, String path) {
        extension = StubbedExtension.at(path, SavedPages.html(page)).startContentScript();
    }

    private String overlay() {
        return extension.text("stub.overlay()");
    }

    private void assertShows(String words) {
        assertTrue(overlay().contains(words), overlay());
    }
}
