package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files the extension consists of, and what must not stand in them. */
class DeliveredFilesTest {
    private static final BuiltExtension CHROME = BuiltExtension.of("chrome");

    /** All that Chrome's has, and two files more. */
    private static final BuiltExtension FIREFOX = BuiltExtension.of("firefox");

    private static final Set<String> FIREFOX_ALONE = Set.of("relay.html", "relay.js");

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void everyFileItNamesIsThereAndNoOther(String browser) throws IOException {
        BuiltExtension extension = BuiltExtension.of(browser);
        JsonNode manifest = extension.manifest();
        Set<String> named = new TreeSet<>(List.of(
                "manifest.json",
                "page.css",
                "pages.js",
                "content.js",
                "inspect.js",
                "welcome.html",
                "panel.html",
                "log.html"));
        named.add(
                manifest.path("background").findValuesAsText("service_worker").isEmpty()
                        ? manifest.at("/background/scripts/0").asText()
                        : manifest.at("/background/service_worker").asText());
        named.addAll(extension.contentScripts());
        named.add(manifest.at("/action/default_popup").asText());
        named.add(manifest.at("/options_ui/page").asText());
        manifest.path("icons").forEach(icon -> named.add(icon.asText()));
        manifest.at("/action/default_icon").forEach(icon -> named.add(icon.asText()));
        if (browser.equals("firefox")) {
            named.addAll(FIREFOX_ALONE);
        }
        named.add("managed.json"); // Firefox has no use for it
        named.addAll(List.of("LICENSE", "NOTICE"));
        named.add("definitions/definitions.json");
        extension
                .json("definitions/definitions.json")
                .path("texts")
                .fieldNames()
                .forEachRemaining(language -> named.add("definitions/texts/" + language + ".json"));
        for (String language : extension.languages()) {
            named.add("_locales/" + language + "/messages.json");
        }
        assertEquals(named, extension.files().keySet());
    }

    @Test
    void theBrowsersDifferInTheManifestAndTheFrameOnly() throws IOException {
        Map<String, byte[]> chrome = CHROME.files();
        Map<String, byte[]> firefox = FIREFOX.files();
        firefox.keySet().removeAll(FIREFOX_ALONE);
        assertEquals(chrome.keySet(), firefox.keySet());
        for (var file : chrome.entrySet()) {
            if (!file.getKey().equals("manifest.json")) {
                assertTrue(Arrays.equals(file.getValue(), firefox.get(file.getKey())), file.getKey());
            }
        }
    }

    @Test
    void noScriptMakesCodeOrMarkupOfText() throws IOException {
        Pattern suspicious =
                Pattern.compile("\\beval\\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
                        + "|importScripts|import\\(|createContextualFragment|DOMParser");
        FIREFOX.texts(".js", ".html").forEach((file, text) -> {
            Matcher found = suspicious.matcher(text);
            assertFalse(found.find(), () -> file + " has " + found.group());
        });
    }

    /** What runs in LinkedIn's pages has no way to press, write or fetch anything there. */
    @Test
    void noScriptInAPageActsOrSends() throws IOException {
        Pattern deeds = Pattern.compile("\\.(?:click|submit|requestSubmit|dispatchEvent|execCommand|setRangeText)\\("
                + "|\\.(?:checked|selected|selectedIndex|value|location|href)=[^=]"
                + "|\\bfetch\\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|new Image"
                + "|document\\.cookie|localStorage|sessionStorage|indexedDB");
        List<String> inPages = new ArrayList<>(CHROME.contentScripts());
        // And those that are brought into one.
        inPages.addAll(List.of("content.js", "inspect.js"));
        Map<String, String> scripts = CHROME.texts(inPages.toArray(new String[0]));
        assertEquals(Set.copyOf(inPages), scripts.keySet());
        scripts.forEach((file, text) -> {
            Matcher found = deeds.matcher(text);
            assertFalse(found.find(), () -> file + " has " + found.group());
        });
    }

    /** Where a page's own scripts run, they see what is called, and could have patched it. */
    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void noScriptRunsInThePagesOwnWorld(String browser) throws IOException {
        BuiltExtension extension = BuiltExtension.of(browser);
        extension
                .manifest()
                .path("content_scripts")
                .forEach(it -> assertEquals("ISOLATED", it.path("world").asText("ISOLATED"), it::toString));
        Pattern other = Pattern.compile("\\bworld\\b['\"]?:|wrappedJSObject|exportFunction|cloneInto");
        extension.texts(".js").forEach((file, text) -> {
            Matcher found = other.matcher(text);
            assertFalse(found.find(), () -> file + " has " + found.group());
        });
    }

    @Test
    void pagesLoadOnlyWhatIsInTheExtension() throws IOException {
        Set<String> files = FIREFOX.files().keySet();
        FIREFOX.texts(".html").forEach((page, html) -> {
            assertFalse(
                    Pattern.compile("<script>|<style|\\son\\w+=|\\sstyle=")
                            .matcher(html)
                            .find(),
                    page);
            // A link is followed when somebody clicks on it; all else is loaded.
            Matcher source = Pattern.compile("<(?!a\\s)[^>]*\\s(?:src|href)=\"([^\"]*)\"")
                    .matcher(html);
            while (source.find()) {
                assertTrue(files.contains(source.group(1)), page + " loads " + source.group(1));
            }
        });
    }

    /** The background runs twice if its last line does. */
    @Test
    void everyScriptCallsItsMainOnce() throws IOException {
        FIREFOX.texts(".js").forEach((file, script) -> {
            assertTrue(script.endsWith(";main();"), file);
            assertFalse(script.endsWith("main();main();"), file);
        });
    }
}
