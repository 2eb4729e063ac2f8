package optlight.server.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Setting;
import optlight.definition.SkippedSetting;
import optlight.format.DefinitionsReader;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import optlight.server.json.JacksonValue;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.SigningKey;
import optlight.trust.Refusal;
import optlight.trust.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody can do to members who has a key that they trust, and means them harm. The browser's side of it is
 * {@code HostileDefinitionsIT}; what is well formed and strange, {@code definitions-cases.jsonl}.
 */
class HostileDefinitionsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SigningKey KEY = SigningKey.generate();
    private static final Instant ISSUED = Instant.parse("2026-11-23T00:00:00Z");
    private static final String RESEARCH = "https://www.linkedin.com/mypreferences/d/research";

    @TempDir
    private Path folder;

    private ObjectNode document;
    private ObjectNode research;
    private ObjectNode texts;

    @BeforeEach
    void assemble() throws IOException {
        Assembly assembly = AuthoredFolder.read(Fixtures.AUTHORED.resolve("good"))
                .assemble(Edition.issuedAt(ISSUED).withSerial(5));
        document = (ObjectNode) MAPPER.readTree(assembly.document());
        texts = (ObjectNode) MAPPER.readTree(assembly.texts().get("en"));
        research = setting("research");
    }

    private ObjectNode setting(String id) {
        for (JsonNode it : document.withArray("settings")) {
            if (it.path("id").asText().equals(id)) {
                return (ObjectNode) it;
            }
        }
        throw new IllegalArgumentException(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example/",
                "///evil.example/",
                "https://evil.example/",
                "https://www.linkedin.com.evil.example/",
                "https://www.linkedin.com@evil.example/",
                "https://user:word@www.linkedin.com/",
                "https://www.linkedin.com:8443/",
                "https://www.linked\u0131n.com/",
                "https://www.l\u0456nkedin.com/",
                "https://www\uff0elinkedin\uff0ecom/",
                "https://www.linkedin.com\\@evil.example/",
                "http://www.linkedin.com/",
                "/\\evil.example/",
                "\\\\evil.example\\",
                "/\t/evil.example/",
                "/\n/evil.example/",
                " //evil.example/",
                "/redir/redirect?url=https://evil.example",
                "/a#b",
                "/../..//evil.example/",
                "/%2f%2fevil.example/",
                "evil.example",
                ""
            })
    void leadsNowhereButToLinkedIn(String link) throws IOException {
        ObjectNode good = research.deepCopy();
        for (String pointer : List.of("/page", "/alsoPages/0", "/row/href", "/sources/0/url")) {
            research.setAll(good.deepCopy());
            research.withArray("alsoPages").add("/mypreferences/d/also");
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = research.at(pointer.substring(0, slash));
            if (parent instanceof ArrayNode list) {
                list.set(0, link);
            } else {
                ((ObjectNode) parent).put(pointer.substring(slash + 1), link);
            }
            Definitions read = trusted();
            assertEquals(
                    List.of("research"),
                    read.skipped().stream().map(SkippedSetting::setting).toList(),
                    pointer);
            assertTrue(read.places().stream().anyMatch(it -> !read.url(it).isEmpty()));
            for (Setting place : read.places()) {
                URI url = URI.create(read.url(place));
                assertTrue(url.toString().isEmpty()
                        || "https www.linkedin.com".equals(url.getScheme() + " " + url.getRawAuthority()));
            }
        }
        ((ObjectNode) document.at("/categories/0")).put("page", link);
        assertEquals(Refusal.INVALID, refused().refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/m/logout/",
                "/uas/logout",
                "/feed/",
                "/",
                "/mypreferences",
                "/MYPREFERENCES/d/",
                "/help/linkedin/"
            })
    void leadsToSettingsAndToNoOtherPageOfLinkedIn(String page) throws IOException {
        research.put("page", page);
        assertEquals("", trusted().url(trusted().setting("research").orElseThrow()));
        research.putNull("page");
        ((ObjectNode) document.at("/categories/0")).put("page", page);
        assertEquals("privacy", document.at("/categories/0/id").asText());
        assertEquals("", trusted().url(trusted().setting("research").orElseThrow()));
    }

    @Test
    void areNoMoreThanTwoHundredSettingsBeTheyGoodOrBad() throws IOException {
        ArrayNode settings = document.putArray("settings");
        for (int i = 0; i < 10_000; i++) {
            settings.addObject().put("id", "s" + i);
        }
        assertEquals(
                "$: skipped settings must have at most 200 entries, has 10000",
                refused().detail());
        settings.removeAll();
        for (int i = 0; i < 201; i++) {
            settings.add(research.deepCopy().put("id", "s" + i));
        }
        assertEquals(
                "$: settings must have at most 200 entries, has 201", refused().detail());
        for (int i = 201; i < 10_000; i++) {
            settings.add(research);
        }
        assertEquals(Refusal.TOO_BIG, refused().refusal());
    }

    /** Where nobody looks; in a member that is read, anything nested is refused for not being a text. */
    @ParameterizedTest
    @CsvSource({"[,]", "'{\"a\":', '}'"})
    void areNotNestedTenThousandDeep(String open, String close) {
        String rest = document.toString().substring(1);
        for (int depth : new int[] {10, 10_000}) {
            String json = "{\"later\":" + open.repeat(depth) + "1" + close.repeat(depth) + "," + rest;
            boolean trusted = verdict(json.getBytes(StandardCharsets.UTF_8)) instanceof Verdict.Trusted;
            assertEquals(depth == 10, trusted, depth + " deep");
        }
    }

    @ParameterizedTest(name = "{0} of {1} characters")
    @CsvSource({"title,81", "what,141", "cost,60000", "note,301"})
    void haveNoTextThatFillsThePage(String field, int length) {
        ((ObjectNode) texts.at("/settings/research")).put(field, "x".repeat(length));
        assertTextsRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202edrowssap", "\u2066a", "a\u2069", "a\u0000", "a\u001bb", "a\u0085b", "\ud83d"})
    void haveNoTextThatReadsOtherwiseThanItIsWritten(String text) {
        for (String field : List.of("title", "what", "cost", "note")) {
            ObjectNode good = texts.deepCopy();
            ((ObjectNode) texts.at("/settings/research")).put(field, text);
            assertTextsRefused();
            texts = good;
        }
    }

    /** Names that JavaScript's objects have of their own are names like others, or none. */
    @Test
    void meanNothingByNamesThatMeanSomethingInJavaScript() throws IOException {
        document.withArray("settings").add(research.deepCopy().put("id", "constructor"));
        document.set("__proto__", MAPPER.createObjectNode().put("engine", 9));
        assertTrue(trusted().setting("constructor").isPresent());
        assertTrue(trusted().setting("prototype").isEmpty());
        research.put("id", "__proto__");
        assertEquals(1, trusted().skipped().size());
        texts.withObject("/settings").set("__proto__", texts.at("/settings/research"));
        assertTextsRefused();
    }

    @Test
    void switchOffWithWordsAlone() throws IOException {
        document.withArray("off")
                .addObject()
                .put("setting", "research")
                .put("reason", "Go to https://evil.example")
                .put("url", "https://evil.example")
                .put("link", "javascript:alert(1)");
        assertEquals(
                "Go to https://evil.example", trusted().offReason("research").orElseThrow());
        assertEquals(3, trusted().off().get(0).getClass().getRecordComponents().length, "setting, reason, reasons");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what it tries               | key or name of the control     | on the page
        every element                 | *                              | <b role=switch id=a>Dark mode</b>
        a selector                    | [role=switch]                  | <b role=switch id=a>Dark mode</b>
        a selector out of its quotes  | "],*,[id="                     | <b role=switch id=a>Dark mode</b>
        an expression                 | .*                             | <b role=switch id=a>Dark mode</b>
        every switch                  | Dark mode                      | <b role=switch>Dark mode</b><b role=switch>Dark mode</b>
        the password                  | Password                       | <input type=password id=Password aria-label=Password>
        beside the password           | Dark mode                      | <b role=switch>Dark mode</b><input type=password>
        the password that is shown    | Dark mode                      | <b role=switch>Dark mode</b><input autocomplete=current-password>
        the log-in form               | Sign in                        | <form action=/login><input name=session_key><input type=password><button role=switch>Sign in</button></form>
        a button that is no switch    | Delete account                 | <button>Delete account</button>
        a link                        | Sign out                       | <a href=/m/logout/>Sign out</a>
        a frame of another site       | Dark mode                      | <iframe src=https://evil.example/></iframe>
        what a frame falls back to    | Dark mode                      | <iframe src=https://evil.example/><b role=switch>Dark mode</b></iframe>
        """)
    void pointAtNothing(String what, String sought, String page) throws Exception {
        ObjectNode control = (ObjectNode) research.at("/controls/0");
        control.putArray("keys").add(sought);
        control.putObject("names").putArray("en").add(sought);
        assertEquals(List.of(), found(RESEARCH, page), what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/uas/login",
                "/checkpoint/lg/login",
                "/mypreferences/d/change-password",
                "/mypreferences/d/close-accounts",
                "/psettings/two-factor-authentication",
                "/payments/purchases",
                "/feed/"
            })
    void pointAtNothingOnPagesThatAreNotForThem(String path) throws Exception {
        research.put("page", path);
        String page = "<h1>Research</h1><b role=switch id=research-toggle>Make data available for research</b>";
        boolean silent = !path.equals("/feed/");
        assertEquals(silent, found("https://www.linkedin.com" + path, page).isEmpty());
        assertEquals(List.of(), found("https://evil.example" + path, page));
        assertEquals(List.of(), found("https://www.linkedin.com.evil.example" + path, page));
    }

    /** What is left: a switch of LinkedIn's that is what it is said to be. */
    @Test
    void canPointAtASwitchOfLinkedInsByItsName() throws Exception {
        ((ObjectNode) research.at("/controls/0"))
                .putObject("names")
                .putArray("en")
                .add("Dark mode");
        assertEquals(
                1,
                found(RESEARCH, "<h1>Research</h1><b role=switch id=research-toggle>Dark mode</b>")
                        .size());
    }

    private List<CheckedControl> found(String url, String page) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<html lang=en><title>x</title><body><main>" + page);
        return new PageCheck(trusted(), "research")
                .check(url, file).stream()
                        .filter(it -> it.outcome().equals("located"))
                        .toList();
    }

    private Definitions trusted() throws IOException {
        return assertInstanceOf(Verdict.Trusted.class, verdict(MAPPER.writeValueAsBytes(document)))
                .definitions();
    }

    private Verdict.Rejected refused() throws IOException {
        return assertInstanceOf(Verdict.Rejected.class, verdict(MAPPER.writeValueAsBytes(document)));
    }

    private static Verdict verdict(byte[] json) {
        return new EnvelopeVerifier(List.of(KEY.trusted())).verify(KEY.sign(json), 0, ISSUED.toEpochMilli());
    }

    private void assertTextsRefused() {
        assertThrows(InvalidDefinitionException.class, () -> DefinitionsReader.texts(JacksonValue.of(texts)));
    }
}
