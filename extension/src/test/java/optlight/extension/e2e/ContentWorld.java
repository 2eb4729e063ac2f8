package optlight.extension.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import optlight.webdriver.Browser;
import optlight.webdriver.DevTools;
import optlight.webdriver.Tab;

/** The world in which our content script runs in a page, as Chromium's developer tools see it. */
final class ContentWorld {
    private final DevTools tools;
    private final int context;

    private ContentWorld(DevTools tools, int context) {
        this.tools = tools;
        this.context = context;
    }

    /** Empty if no script of ours has run in the page. */
    static Optional<ContentWorld> in(Browser browser, Tab tab) {
        for (JsonNode realm : browser.bidi()
                .call("script.getRealms", Map.of("context", tab.context()))
                .path("realms")) {
            // The browser names it as the extension is named.
            if (realm.path("sandbox").asText().startsWith("Optlight")) {
                int context = browser.bidi()
                        .call(
                                "goog:cdp.resolveRealm",
                                Map.of("realm", realm.path("realm").asText()))
                        .path("executionContextId")
                        .asInt();
                return Optional.of(new ContentWorld(DevTools.of(browser.bidi(), tab), context));
            }
        }
        return Optional.empty();
    }

    /** Whether the script that looks for controls has been brought, besides the first one. */
    boolean hasEngine() {
        return evaluate("globalThis.guiding === true", true).path("value").asBoolean();
    }

    /** How many objects of a class it holds, after garbage collection. */
    int alive(String type) {
        JsonNode prototype = evaluate(type + ".prototype", false);
        JsonNode all = tools.send(
                        "Runtime.queryObjects",
                        Map.of("prototypeObjectId", prototype.path("objectId").asText()))
                .path("objects");
        // The list would keep them.
        tools.send(
                "Runtime.releaseObject", Map.of("objectId", all.path("objectId").asText()));
        return Integer.parseInt(all.path("description").asText().replaceAll("\\D", ""));
    }

    /** How many listeners of ours an object of the page has. */
    int listeners(String object) {
        return evaluate("Object.values(getEventListeners(" + object + ")).flat().length", true)
                .path("value")
                .asInt(-1);
    }

    /** How often it calls a method of the page's elements within a time; it goes on working as before. */
    int calls(String method, int withinMs) {
        return evaluate("""
                new Promise((done) => {
                  const own = Element.prototype.%1$s;
                  let calls = 0;
                  Element.prototype.%1$s = function () { calls++; return own.apply(this, arguments); };
                  setTimeout(() => { Element.prototype.%1$s = own; done(calls); }, %2$d);
                })""".formatted(method, withinMs), true).path("value").asInt(-1);
    }

    private JsonNode evaluate(String expression, boolean byValue) {
        return tools.send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "contextId",
                                context,
                                "includeCommandLineAPI",
                                true,
                                "awaitPromise",
                                true,
                                "returnByValue",
                                byValue))
                .path("result");
    }
}
