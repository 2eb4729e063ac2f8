package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import optlight.guide.Checklist;
import optlight.trust.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the unpacked extensions beside the scripts' behaviour: permissions, words, icons, files. */
class ManifestTest {
    private static final Path TARGET = Path.of("target");
    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern WORD_CALL = Pattern.compile("Extension\\.word\\(");
    private static final Pattern NAME = Pattern.compile("\"(@?@?[A-Za-z]\\w*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\w+)\\$");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void asksForNoMoreThanItNeeds(String browser) throws IOException {
        JsonNode manifest = manifest(browser);
        assertEquals(3, manifest.path("manifest_version").asInt());
        assertEquals("[\"storage\",\"alarms\"]", manifest.path("permissions").toString());
        assertEquals(
                "[\"https://www.linkedin.com/*\"]",
                manifest.path("host_permissions").toString());
        for (String absent : List.of(
                "web_accessible_resources",
                "externally_connectable",
                "optional_permissions",
                "optional_host_permissions",
                "update_url",
                "key")) {
            assertFalse(manifest.has(absent), absent);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void readsSettingsPagesOnly(String browser) throws IOException {
        JsonNode scripts = manifest(browser).path("content_scripts");
        assertEquals(1, scripts.size());
        assertEquals(
                "{\"matches\":[\"https://www.linkedin.com/mypreferences/*\",\"https://www.linkedin.com/psettings/*\"],"
                        + "\"js\":[\"content.js\"],\"run_at\":\"document_idle\"}",
                scripts.path(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void runsNoCodeButItsOwn(String browser) throws IOException {
        for (String directive : manifest(browser)
                .at("/content_security_policy/extension_pages")
                .asText()
                .split("; ", -1)) {
            String[] parts = directive.split(" ", 2);
            assertEquals(
                    switch (parts[0]) {
                        case "script-src", "style-src", "img-src" -> "'self'";
                        // The same as the options page lets a member enter.
                        case "connect-src" -> "'self' https: http://127.0.0.1:* http://localhost:*";
                        default -> "'none'";
                    },
                    parts[1],
                    parts[0]);
        }
        assertTrue(manifest(browser)
                .at("/content_security_policy/extension_pages")
                .asText()
                .startsWith("default-src 'none'; "));
    }

    @Test
    void chromeHasAWorker() throws IOException {
        JsonNode manifest = manifest("chrome");
        assertEquals(
                "{\"service_worker\":\"background.js\"}",
                manifest.path("background").toString());
        assertEquals("137", manifest.path("minimum_chrome_version").asText());
        assertFalse(manifest.has("browser_specific_settings"));
    }

    @Test
    void firefoxHasAnEventPageAndCollectsNothing() throws IOException {
        JsonNode manifest = manifest("firefox");
        assertEquals(
                "{\"scripts\":[\"background.js\"]}", manifest.path("background").toString());
        JsonNode gecko = manifest.path("browser_specific_settings").path("gecko");
        assertTrue(gecko.path("id").asText().matches("[\\w.-]+@[\\w.-]+"), gecko.toString());
        assertEquals("140.0", gecko.path("strict_min_version").asText());
        assertEquals(
                "{\"required\":[\"none\"]}",
                gecko.path("data_collection_permissions").toString());
        assertFalse(manifest.has("minimum_chrome_version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void everyFileItNamesIsThere(String browser) throws IOException {
        JsonNode manifest = manifest(browser);
        Set<String> named = new TreeSet<>(List.of("manifest.json", "page.css", "popup.js", "options.js"));
        named.add(
                manifest.path("background").findValuesAsText("service_worker").isEmpty()
                        ? manifest.at("/background/scripts/0").asText()
                        : manifest.at("/background/service_worker").asText());
        named.add(manifest.at("/content_scripts/0/js/0").asText());
        named.add(manifest.at("/action/default_popup").asText());
        named.add(manifest.at("/options_ui/page").asText());
        manifest.path("icons").forEach(icon -> named.add(icon.asText()));
        manifest.at("/action/default_icon").forEach(icon -> named.add(icon.asText()));
        named.add("definitions/definitions.json");
        named.addAll(definitionTexts(browser));
        for (String language : languages(browser)) {
            named.add("_locales/" + language + "/messages.json");
        }
        assertEquals(named, files(browser).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chrome", "firefox"})
    void iconsHaveTheirSizes(String browser) throws IOException {
        for (JsonNode icons :
                List.of(manifest(browser).path("icons"), manifest(browser).at("/action/default_icon"))) {
            assertFalse(icons.isEmpty());
            for (var icon : icons.properties()) {
                var image = ImageIO.read(TARGET.resolve(browser)
                        .resolve(icon.getValue().asText())
                        .toFile());
                assertEquals(icon.getKey() + "x" + icon.getKey(), image.getWidth() + "x" + image.getHeight());
            }
        }
    }

    @Test
    void theBrowsersDifferInTheManifestOnly() throws IOException {
        Map<String, byte[]> chrome = files("chrome");
        Map<String, byte[]> firefox = files("firefox");
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
        for (var file : files("chrome").entrySet()) {
            if (file.getKey().matches(".*\\.(js|html)")) {
                Matcher found = suspicious.matcher(text(file.getValue()));
                assertFalse(found.find(), () -> file.getKey() + " has " + found.group());
            }
        }
    }

    @Test
    void pagesLoadOnlyWhatIsInTheExtension() throws IOException {
        for (String page : List.of("popup.html", "options.html")) {
            String html = text(files("chrome").get(page));
            assertFalse(
                    Pattern.compile("<script>|<style|\\son\\w+=|\\sstyle=")
                            .matcher(html)
                            .find(),
                    page);
            Matcher source = Pattern.compile("\\s(?:src|href)=\"([^\"]*)\"").matcher(html);
            while (source.find()) {
                assertTrue(files("chrome").containsKey(source.group(1)), page + " loads " + source.group(1));
            }
        }
    }

    /** The background runs twice if its last line does. */
    @Test
    void everyScriptCallsItsMainOnce() throws IOException {
        for (var file : files("chrome").entrySet()) {
            if (file.getKey().endsWith(".js")) {
                String script = text(file.getValue());
                assertTrue(script.endsWith(";main();"), file.getKey());
                assertFalse(script.endsWith("main();main();"), file.getKey());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en"})
    void everyLanguageHasTheSameWordsAndPlaceholders(String language) throws IOException {
        JsonNode english = words("en");
        JsonNode words = words(language);
        assertEquals(names(english), names(words));
        for (String name : names(english)) {
            JsonNode word = words.path(name);
            assertFalse(word.path("message").asText().isBlank(), name);
            assertEquals(english.path(name).path("placeholders"), word.path("placeholders"), name);
            Set<String> used = new TreeSet<>();
            PLACEHOLDER.matcher(word.path("message").asText()).results().forEach(it -> used.add(it.group(1)));
            Set<String> declared = new TreeSet<>();
            names(word.path("placeholders")).forEach(it -> declared.add(it.toUpperCase(Locale.ROOT)));
            assertEquals(declared, used, name);
        }
    }

    @Test
    void theTableAboveNamesEveryLanguage() throws IOException {
        assertEquals(Set.of("ar", "de", "en"), languages("chrome"));
    }

    /** Limits of the Chrome Web Store; what is longer is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en"})
    void nameAndDescriptionFitTheStores(String language) throws IOException {
        String name = words(language).at("/extensionName/message").asText();
        String description = words(language).at("/extensionDescription/message").asText();
        assertTrue(name.length() <= 75, () -> name.length() + ": " + name);
        assertTrue(description.length() <= 132, () -> description.length() + ": " + description);
    }

    @Test
    void everyWordIsThereAndNoneIsUnused() throws IOException {
        Set<String> used = new TreeSet<>(askedFor().keySet());
        used.removeIf(it -> it.startsWith("@@"));
        assertEquals(names(words("en")), used);
    }

    @Test
    void everyWordGetsAsManyTextsAsItHasPlaceholders() throws IOException {
        for (var word : askedFor().entrySet()) {
            int placeholders =
                    words("en").path(word.getKey()).path("placeholders").size();
            assertEquals(placeholders, word.getValue(), word.getKey());
        }
    }

    /** The words that sources ask for, and how many texts they hand over. */
    private static Map<String, Integer> askedFor() throws IOException {
        Map<String, Integer> asked = new TreeMap<>();
        for (String java : texts(SOURCES.resolve("java"), ".java")) {
            Matcher call = WORD_CALL.matcher(java);
            while (call.find()) {
                List<String> arguments = arguments(java, call.end());
                // Without what stands in parentheses: a name in there is another call's.
                Matcher name = NAME.matcher(arguments.get(0).replaceAll("\\(.*?\\)", ""));
                while (name.find()) {
                    for (String whole : completed(name.group(1))) {
                        asked.put(whole, arguments.size() - 1);
                    }
                }
            }
        }
        for (String file : texts(SOURCES.resolve("webext"), ".html")) {
            Pattern.compile("data-word=\"(\\w+)\"").matcher(file).results().forEach(it -> asked.put(it.group(1), 0));
        }
        Pattern.compile("__MSG_(\\w+)__")
                .matcher(Files.readString(SOURCES.resolve("webext/manifest.json")))
                .results()
                .forEach(it -> asked.put(it.group(1), 0));
        return asked;
    }

    /** What follows {@code standing_}, {@code check_} or {@code problem_}; any other name is whole. */
    private static Set<String> completed(String name) throws IOException {
        Set<String> ends = new HashSet<>();
        switch (name) {
            case "standing_" -> Stream.of(Checklist.Standing.values()).forEach(it -> ends.add(it.name()));
            case "check_" -> {
                Stream.of(Refusal.values()).forEach(it -> ends.add(it.name()));
                ends.addAll(literals("DefinitionsUpdate", "static final String \\w+ = \"([A-Z_]+)\""));
                ends.addAll(literals("EnvelopeCheck", "\"([A-Z]\\w+)\""));
            }
            case "problem_" -> ends.addAll(literals("Server", "\"(bad\\w+)\""));
            default -> ends.add("");
        }
        Set<String> whole = new HashSet<>();
        ends.forEach(end -> whole.add(name + end));
        return whole;
    }

    private static Set<String> literals(String backgroundClass, String pattern) throws IOException {
        Set<String> found = new HashSet<>();
        Path file = SOURCES.resolve("java/optlight/extension/background/" + backgroundClass + ".java");
        Pattern.compile(pattern).matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
        assertFalse(found.isEmpty(), backgroundClass);
        return found;
    }

    /** The arguments of a call, from behind its opening parenthesis. */
    private static List<String> arguments(String java, int begin) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = begin;
        for (int at = begin; depth >= 0; at++) {
            char c = java.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(java.substring(from, at));
                from = at + 1;
            }
        }
        return arguments;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(ending))
                    .map(ManifestTest::read)
                    .toList();
        }
    }

    private static Set<String> definitionTexts(String browser) throws IOException {
        Set<String> texts = new TreeSet<>();
        MAPPER.readTree(files(browser).get("definitions/definitions.json"))
                .path("texts")
                .fieldNames()
                .forEachRemaining(language -> texts.add("definitions/texts/" + language + ".json"));
        return texts;
    }

    private static Set<String> languages(String browser) throws IOException {
        try (Stream<Path> found = Files.list(TARGET.resolve(browser).resolve("_locales"))) {
            return new TreeSet<>(found.map(it -> it.getFileName().toString()).toList());
        }
    }

    private static JsonNode manifest(String browser) throws IOException {
        return MAPPER.readTree(TARGET.resolve(browser).resolve("manifest.json").toFile());
    }

    private static JsonNode words(String language) throws IOException {
        return MAPPER.readTree(
                TARGET.resolve("chrome/_locales/" + language + "/messages.json").toFile());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Everything the extension consists of, by its path in it. */
    private static Map<String, byte[]> files(String browser) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = TARGET.resolve(browser);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
