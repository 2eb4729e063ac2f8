package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the delivered first script has the other one brought, and what it hands over. */
class ArrivalScriptInHtmlUnitTest {
    private static final String AI = "/mypreferences/d/settings/data-for-ai-improvement";
    private static final String SILENT = "/mypreferences/d/close-account";
    private static final String BROUGHT =
            "{\"target\":{\"tabId\":7,\"documentIds\":[\"document-7\"]},\"files\":[\"content.js\"]}";

    /** Two looks, 150 ms apart, and as much again for a slow machine. */
    private static final int LOOKS_MS = 700;

    private StubbedExtension extension;

    @AfterEach
    void close() {
        extension.close();
    }

    @Test
    void whereThereIsNothingToLookForNothingIsBrought() {
        at(SILENT, "ai-en").startArrivalScript().settle(LOOKS_MS);
        assertEquals("guidance " + SILENT, sent());
        assertEquals("", brought());
    }

    @Test
    void whereThereIsItIsBroughtIntoThatDocumentAndAsksNoSecondTime() {
        at(AI, "ai-en").startArrivalScript().until("stub.brought.length");
        assertEquals(BROUGHT, brought());
        extension.startContentScript().until("stub.overlay()");
        assertEquals("guidance " + AI + ", engine " + AI, sent());
        // The background's, and that of the script that is there now.
        assertEquals("2", extension.text("'' + stub.listeners.message.length"));
        assertEquals("0", extension.text("'' + stub.listeners.route.length"));
    }

    @Test
    void whatWasAnsweredBeforeIsNotTakenForTheAddressOfNow() {
        at(AI, "ai-en").startArrivalScript().until("stub.brought.length");
        extension.eval("history.pushState(null, '', '" + SILENT + "')");
        extension.startContentScript().settle(LOOKS_MS);
        assertEquals("guidance " + AI + ", engine " + AI + ", guidance " + SILENT, sent());
        assertEquals("", extension.text("stub.overlay()"));
    }

    @Test
    void asksAgainAtAnotherAddressButNotForAnotherPlaceOnThePage() {
        at(SILENT, "ai-en").startArrivalScript().settle(LOOKS_MS);
        extension.eval("stub.goTo('" + SILENT + "#below')");
        extension.settle(LOOKS_MS);
        assertEquals("guidance " + SILENT, sent());
        extension.eval("stub.goTo('" + AI + "')");
        extension.until("stub.brought.length");
        assertEquals("guidance " + SILENT + ", guidance " + AI + ", engine " + AI, sent());
    }

    /** Until then it does not know whether it may read the page. */
    @Test
    void anAddressThatChangesBeforeTheFirstAnswerIsTheOneThatCounts() {
        at(SILENT, "ai-en").startArrivalScriptAnd("stub.goTo('" + AI + "')");
        extension.until("stub.brought.length");
        assertEquals("undefined " + AI, extension.text("typeof arrived.former + ' ' + arrived.answer.path"));
        assertEquals("guidance " + SILENT + ", guidance " + AI + ", engine " + AI, sent());
    }

    @Test
    void theSwitchOfThePageBeforeIsNotPointedAtUntilAnotherTakesItsPlace() {
        at(SILENT, "ai-en").startArrivalScript().settle(LOOKS_MS);
        extension.eval("stub.goTo('" + AI + "')");
        extension.until("stub.brought.length");
        extension.startContentScript().settle(LOOKS_MS);
        assertEquals("", extension.text("stub.overlay()"));
        extension.eval("(function (it) { it.parentNode.replaceChild(it.cloneNode(true), it); })"
                + "(document.querySelector('#main input'))");
        // HtmlUnit does not tell of it; another question makes it look again.
        refresh();
        extension.until("stub.overlay()");
    }

    @Test
    void aSwitchThatIsCalledSomethingElseSinceIsTheNewPages() {
        at(SILENT, "ai-en");
        String label = "document.getElementById(document.querySelector('#main input').getAttribute('aria-labelledby'))";
        extension.eval("stub.label = " + label
                + "; stub.name = stub.label.textContent; stub.label.textContent = 'Sound effects'");
        extension.startArrivalScript().settle(LOOKS_MS);
        extension.eval("stub.goTo('" + AI + "'); stub.label.textContent = stub.name");
        extension.until("stub.brought.length");
        extension.startContentScript().until("stub.overlay()");
    }

    /** Beside the page it asks once, and after the answer it is as if it were not there. */
    @Test
    void besideThePageNothingIsBroughtAndNothingIsRead() {
        at(AI, "ai-en")
                .eval("stub.local.mode = 'beside'; stub.reads = [];"
                        + "[[Document, 'querySelector'], [Document, 'querySelectorAll'], [Document, 'getElementById'],"
                        + " [Element, 'querySelectorAll'], [Element, 'getAttribute']].forEach(function (it) {"
                        + " var own = it[0].prototype[it[1]]; it[0].prototype[it[1]] = function () {"
                        + "  stub.reads.push(it[1]); return own.apply(this, arguments); }; });");
        extension.startArrivalScript().settle(LOOKS_MS);
        extension.eval("stub.goTo('" + SILENT + "'); stub.goTo('" + AI + "')");
        extension.settle(LOOKS_MS);
        assertEquals("guidance " + AI, sent());
        assertEquals("", extension.text("stub.reads.join()"));
        extension.eval("stub.local.mode = 'page'");
        refresh();
        assertEquals(BROUGHT, brought());
        extension.eval("stub.local.mode = 'beside'");
        refresh();
        assertEquals("0", extension.text("'' + stub.listeners.route.length"));
    }

    /** Without the Navigation API only the other script sees that the page goes to another address. */
    @Test
    void whereTheBrowserDoesNotTellOfRoutesItIsBroughtInAnyCaseButBesideThePage() {
        at(SILENT, "ai-en").startArrivalScriptInTheDark().until("stub.brought.length");
        assertEquals(BROUGHT, brought());
        extension.startContentScript().settle(LOOKS_MS);
        extension.eval("history.pushState(null, '', '" + AI + "')");
        extension.until("stub.sent.some(function (it) { return it.path === '" + AI + "'; })");
        assertEquals("guidance " + SILENT + ", engine " + SILENT + ", guidance " + AI, sent());
        extension.close();
        at(SILENT, "ai-en").eval("stub.local.mode = 'beside'");
        extension.startArrivalScriptInTheDark().settle(LOOKS_MS);
        assertEquals("", brought());
    }

    @Test
    void whoHasBeenHereFirstIsNotDisturbed() {
        // By itself it tells what it has seen, once that has settled; that is over then.
        at(AI, "ai-en").startContentScript().until("stub.sent.some(function (it) { return it.kind === 'seen'; })");
        String before = sent();
        assertEquals("guidance " + AI + ", seen undefined", before);
        extension.startArrivalScript().settle(LOOKS_MS);
        assertEquals(before, sent());
    }

    /** The extension was updated or removed: it asks once more, and hears nothing from then on. */
    @Test
    void leavesNothingBehindWhenTheExtensionIsGone() {
        at(SILENT, "ai-en").startArrivalScript().settle(LOOKS_MS);
        extension.eval("delete chrome.runtime.id; stub.goTo('" + AI + "')");
        extension.settle(LOOKS_MS);
        assertEquals("guidance " + SILENT, sent());
        assertEquals("0", extension.text("'' + stub.listeners.route.length"));
        assertEquals("1", extension.text("'' + stub.listeners.message.length"));
    }

    private StubbedExtension at(String path, String page) {
        extension = StubbedExtension.at(path, SavedPages.html(page));
        return extension;
    }

    private void refresh() {
        extension.eval("stub.listeners.message.forEach(function (it) {"
                + " it({kind: 'refresh'}, {id: 'optlight'}, function () {}); })");
        extension.settle(LOOKS_MS);
    }

    private String sent() {
        return extension.text("stub.sent.map(function (it) { return it.kind + ' ' + it.path; }).join(', ')");
    }

    private String brought() {
        return extension.text("stub.brought.join()");
    }
}
