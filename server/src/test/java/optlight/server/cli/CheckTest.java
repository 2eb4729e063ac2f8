package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import optlight.server.authoring.Fixtures;
import optlight.server.check.LocalDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code check}: what other programs read must stay as it is, to the letter. */
class CheckTest {
    private static final String GOOD = Fixtures.AUTHORED.resolve("good").toString();
    private static final String ORIGIN = "https://www.linkedin.com/mypreferences/d/";

    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                    | address                             | page                                                                                                                        | answer
        a switch that is off      | settings/data-for-ai-improvement    | <h1>Data for Generative AI Improvement</h1><p id=n>Use my data for training content creation AI models</p><input type=checkbox role=switch aria-labelledby=n> | {'setting':'genai-training','control':'train','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/input[1]','state':'off'}
        one that is on            | settings/data-for-ai-improvement?x  | <h1>Data for Generative AI Improvement</h1><button role=switch aria-checked=true>Use my data for training content creation AI models</button> | {'setting':'genai-training','control':'train','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/button[1]','state':'on'}
        one that is mixed         | settings/data-for-generative-ai/    | <h1>Data for Generative AI Improvement</h1><b role=switch aria-checked=mixed>Use my data for training content creation AI models</b> | {'setting':'genai-training','control':'train','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/b[1]','state':'mixed'}
        one that cannot be read   | research                            | <b role=switch id=research-toggle>?</b>                                                                                      | {'setting':'research','control':'share','outcome':'located','reason':'key','tier':'A','xpath':'/html[1]/body[1]/b[1]','state':'unknown'}
        a hint                    | settings/data-for-ai-improvement    | <h1>Data for Generative AI Improvement</h1><b role=switch aria-checked=false></b>                                            | {'setting':'genai-training','control':'train','outcome':'hint','reason':'alone','tier':'H','xpath':'/html[1]/body[1]/b[1]','state':'off'}
        several alike             | research                            | <b role=switch id=research-toggle></b><b role=switch id=research-toggle></b>                                                 | {'setting':'research','control':'share','outcome':'ambiguous','reason':'several-match','tier':null,'xpath':null,'state':'unknown'}
        nothing                   | research                            | ``                                                                                                                           | {'setting':'research','control':'share','outcome':'absent','reason':'no-candidate','tier':null,'xpath':null,'state':'unknown'}
        a password is asked for   | research                            | <b role=switch id=research-toggle></b><input type=password>                                                                  | {'setting':'research','control':'share','outcome':'absent','reason':'password-page','tier':null,'xpath':null,'state':'unknown'}
        the recommended option    | discover-email                      | <h1>Discover by email</h1><label><input type=radio name=w>Everyone</label><label><input type=radio name=w checked>Nobody</label> | {'setting':'discover-email','control':'who','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/label[2]/input[1]','state':'on','option':'nobody'}
        another option            | discover-email                      | <h1>Discover by email</h1><label><input type=radio name=w checked>Everyone</label><label><input type=radio name=w>Nobody</label>                        | {'setting':'discover-email','control':'who','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/label[2]/input[1]','state':'off','option':'everyone'}
        no option                 | discover-email                      | <h1>Discover by email</h1><label><input type=radio name=w>Everyone</label><label><input type=radio name=w>Nobody</label>                                | {'setting':'discover-email','control':'who','outcome':'located','reason':'name-and-section','tier':'B','xpath':'/html[1]/body[1]/label[2]/input[1]','state':'unknown','option':null}
        options of another tongue | discover-email                      | <label><input type=radio name=w checked>Alle</label><label><input type=radio name=w>Niemand</label>                           | {'setting':'discover-email','control':'who','outcome':'absent','reason':'unknown-language','tier':null,'xpath':null,'state':'unknown','option':null}
        rows of a category        | categories/privacy                  | <a href=/mypreferences/d/settings/data-for-ai-improvement>x</a><a href=/mypreferences/d/other>y</a>                           | {'setting':'genai-training','control':'row','outcome':'located','reason':'key','tier':'A','xpath':'/html[1]/body[1]/a[1]','state':'unknown'},{'setting':'research','control':'row','outcome':'absent','reason':'no-candidate','tier':null,'xpath':null,'state':'unknown'}
        a setting without a row   | categories/profile-visibility       | <a href=/mypreferences/d/discover-email>x</a>                                                                                | ``
        elsewhere in settings     | categories/account                  | <nav><a href=/mypreferences/d/categories/privacy>x</a></nav>                                                                 | ``
        a silent page             | change-password                     | <b role=switch id=research-toggle></b>                                                                                       | ``
        """)
    void answersInJson(String what, String address, String page, String answer) throws Exception {
        Outcome outcome = check("--json", "--url", ORIGIN + address, page(page));
        assertEquals("[" + answer.replace('\'', '"') + "]\n", outcome.out());
        assertEquals(0, outcome.exit());
        assertEquals("", outcome.err());
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.linkedin.com/mypreferences/d/research",
        "https://example.org/mypreferences/d/research",
        "https://www.linkedin.com/feed/",
        "https://www.linkedin.com/login",
        "about:blank",
    })
    void findsNothingToLookForElsewhere(String url) throws Exception {
        String page = page("<b role=switch id=research-toggle></b>");
        assertEquals(new Outcome(0, "[]\n", ""), check("--json", "--url", url, page));
        assertEquals(new Outcome(0, "", "nothing to look for on this page\n"), check("--url", url, page));
    }

    @Test
    void looksForTheRailOnlyIfASettingIsWanted() throws Exception {
        String page = page("<nav><a href=/mypreferences/d/categories/privacy>x</a></nav>");
        Outcome outcome = check("--json", "--wanted", "research", "--url", ORIGIN + "categories/account", page);
        assertEquals(
                "[{'setting':'research','control':'category','outcome':'located','reason':'key','tier':'A',"
                                .replace('\'', '"')
                        + "'xpath':'/html[1]/body[1]/nav[1]/a[1]','state':'unknown'}]\n".replace('\'', '"'),
                outcome.out());
        assertMisuse("--wanted must be a setting", "--wanted", "nonsense", "--url", ORIGIN + "research", page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case     | address            | page                                                                                                 | exit | line
        located    | research           | <b role=switch aria-checked=true id=research-toggle></b>                                             | 0    | research/share  located  tier A  key  on  /html[1]/body[1]/b[1]
        hint       | settings/data-for-ai-improvement | <h1>Data for Generative AI Improvement</h1><b role=switch aria-checked=false></b>            | 0    | genai-training/train  hint  tier H  alone  off  /html[1]/body[1]/b[1]
        absent     | research           | ``                                                                                                   | 1    | research/share  absent  no-candidate
        ambiguous  | research           | <b role=switch id=research-toggle></b><b role=switch id=research-toggle></b>                          | 1    | research/share  ambiguous  several-match
        an option  | discover-email     | <h1>Discover by email</h1><label><input type=radio name=w checked>Everyone</label><label><input type=radio name=w>Nobody</label> | 0  | discover-email/who  located  tier B  name-and-section  off (everyone)  /html[1]/body[1]/label[2]/input[1]
        row, and one that is not there | categories/privacy | <a href=/mypreferences/d/research>x</a>                                          | 0    | genai-training/row  absent  no-candidate,research/row  located  tier A  key  /html[1]/body[1]/a[1]
        """)
    void answersInWords(String what, String address, String page, int exit, String line) throws Exception {
        Outcome outcome = check("--url", ORIGIN + address, page(page));
        assertEquals(line.replace(",", "\n") + "\n", outcome.out());
        assertEquals(exit, outcome.exit());
    }

    @Test
    void checksAListInItsOrderAndGoesOnAfterABrokenLine() throws Exception {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.html"), "<b role=switch aria-checked=true id=research-toggle></b>");
        Path apart = Files.writeString(folder.resolve("b.html"), "");
        Path list = Files.write(
                folder.resolve("pages/list.jsonl"),
                List.of(
                        line(ORIGIN + "research", "a.html"),
                        line("https://example.org/", "./a.html"),
                        "",
                        "{\"file\":\"" + apart + "\",\"truth\":null,\"url\":\"" + ORIGIN + "research\"}\r",
                        "{\"url\":",
                        line(ORIGIN + "research", "missing.html"),
                        line(ORIGIN + "research", "."),
                        line("mypreferences/d/research", "a.html"),
                        "{\"file\":\"a.html\"}",
                        "{\"file\":\"a.html\",\"url\":7}",
                        "[]",
                        line(ORIGIN + "research", "\\u0000\\ud800"),
                        "x".repeat(70_000),
                        "{\"file\":\"a.html\",\"file\":\"a.html\",\"url\":\"" + ORIGIN + "research\"}",
                        line(ORIGIN + "research", "a.html")));
        Outcome outcome = check("--batch", list.toString());
        String found = "'results':[{'setting':'research','control':'share','outcome':'located','reason':'key',"
                + "'tier':'A','xpath':'/html[1]/body[1]/b[1]','state':'on'}]}";
        String absent = "'results':[{'setting':'research','control':'share','outcome':'absent',"
                + "'reason':'no-candidate','tier':null,'xpath':null,'state':'unknown'}]}";
        String must = "a line of the list must ";
        List<String> expected = List.of(
                "{'file':'a.html'," + found,
                "{'file':'./a.html','results':[]}",
                "{'file':'" + apart + "'," + absent,
                "{'file':null,'error':'line 5: " + must + "be one JSON object in UTF-8'}",
                "{'file':'missing.html','error':'line 6: there is no such file'}",
                "{'file':'.','error':'line 7: this is a folder'}",
                "{'file':'a.html','error':'line 8: the URL must be absolute, such as " + ORIGIN + "'}",
                "{'file':'a.html','error':'line 9: " + must + "have a text \\'url\\''}",
                "{'file':'a.html','error':'line 10: " + must + "have a text \\'url\\''}",
                "{'file':null,'error':'line 11: " + must + "have a text \\'file\\''}",
                "{'file':'\\u0000?','error':'line 12: no file here can have this name (other letters than ASCII need"
                        + " a locale with UTF-8, such as LC_ALL=C.UTF-8)'}",
                "{'file':null,'error':'line 13: a line of the list is longer than 65536 bytes'}",
                "{'file':null,'error':'line 14: " + must + "be one JSON object in UTF-8'}",
                "{'file':'a.html'," + found);
        List<String> lines = new ArrayList<>(outcome.out().lines().toList());
        lines.replaceAll(it -> it.replace('"', '\'').replace('\ud800', '?'));
        assertEquals(String.join("\n", expected), String.join("\n", lines));
        assertEquals(1, outcome.exit());
        assertEquals("lines that could not be checked: 10\n", outcome.err());
    }

    @Test
    void endsWellIfAllLinesDo() throws Exception {
        page("<b role=switch>");
        String line = line(ORIGIN + "research", "page.html");
        Path list = Files.write(folder.resolve("list.jsonl"), List.of(line, line, line));
        Outcome outcome = check("--json", "--batch", list.toString());
        assertEquals(3, outcome.out().lines().count());
        assertEquals(1, outcome.out().lines().distinct().count());
        assertEquals(0, outcome.exit(), outcome.err());
    }

    @Test
    void readsAListToItsLastLineThoughItHasNoEnd() throws Exception {
        page("");
        Path list = Files.writeString(folder.resolve("list.jsonl"), line(ORIGIN + "research", "page.html"));
        assertEquals(1, check("--batch", list.toString()).out().lines().count());
        Files.writeString(list, "");
        assertEquals(new Outcome(0, "", ""), check("--batch", list.toString()));
    }

    @Test
    void goesDownPagesThatAreNestedWithoutReason() throws Exception {
        // With a name of its own: what is too much to be read could be the name of a nameless one.
        String control = "<b role=switch id=research-toggle>研究</b>";
        String frames = "";
        for (int i = 0; i < 300; i++) {
            String inner = frames.replace("&", "&amp;").replace("\"", "&quot;");
            frames = "<i>".repeat(500) + "<iframe srcdoc=\"" + inner + "\"></iframe>";
        }
        for (String page : List.of(
                "<div>".repeat(10_000) + control,
                "<a href=x><table><tr><td>".repeat(10_000) + control,
                control + "<x-r><template shadowrootmode=open>".repeat(10_000),
                "<h1>" + "<i>".repeat(10_000) + "x</h1>" + control,
                "<style>" + "@media screen{".repeat(10_000) + "</style>" + control,
                "<h1>" + frames + "</h1>" + control)) {
            Outcome outcome = check("--json", "--url", ORIGIN + "research", page(page));
            assertEquals(0, outcome.exit(), outcome.err());
            assertTrue(outcome.out().contains("\"tier\":\"A\""), page.substring(0, 40) + outcome.out());
        }
    }

    @Test
    void takesDefinitionsInEveryForm() throws Exception {
        String page = page("<b role=switch id=research-toggle>");
        run("keygen", at("key"));
        run("sign", "--key", at("key"), "--in", GOOD, "--out", at("d.env"));
        run("assemble", "--in", GOOD, "--out", at("out"));
        String expected = check("--json", "--url", ORIGIN + "research", page).out();
        assertTrue(expected.contains("located"), expected);
        for (String definitions : List.of(at("d.env"), at("out/definitions.json"))) {
            Outcome outcome = run("check", "--json", "--url", ORIGIN + "research", page, "--definitions", definitions);
            assertEquals(new Outcome(0, expected, ""), outcome);
        }
    }

    @Test
    void hasTheExtensionsDefinitionsBuiltIn() throws Exception {
        run("assemble", "--in", "../shared/src/main/definitions", "--out", at("out"));
        var authored = LocalDefinitions.fromFile(folder.resolve("out/definitions.json"));
        assertEquals(authored.settings(), LocalDefinitions.builtIn().settings());
        Outcome outcome = run("check", "--json", "--url", ORIGIN + "settings/data-for-ai-improvement", page(""));
        assertTrue(outcome.out().contains("{\"setting\":\"genai-training\",\"control\":\"train\""), outcome.out());
    }

    @Test
    void saysWhatIsWrongWithDefinitions() throws Exception {
        String page = page("");
        Path newer = folder.resolve("newer.json");
        run("assemble", "--in", GOOD, "--out", at("out"));
        String document = Files.readString(folder.resolve("out/definitions.json"));
        Files.writeString(newer, document.replace("\"radiogroup\"", "\"slider\""));
        Outcome outcome = run("check", "--url", ORIGIN + "research", page, "--definitions", newer.toString());
        assertTrue(outcome.err().startsWith("left out: discover-email: "), outcome.err());

        Files.writeString(newer, "{}");
        assertMisuse("newer.json: $.format must be a number", "--url", "x", page, "--definitions", newer.toString());
        Files.writeString(newer, "{");
        assertMisuse("newer.json is not JSON", "--url", "x", page, "--definitions", newer.toString());
        Files.writeString(newer, " ".repeat(300_000));
        assertMisuse("is larger than", "--url", "x", page, "--definitions", newer.toString());
        assertMisuse("there is no", "--url", "x", page, "--definitions", at("nowhere"));

        Path faulty = folder.resolve("faulty");
        Fixtures.copy("good", faulty);
        Fixtures.copy("member-misspelt", faulty);
        Outcome lint = run("check", "--json", "--url", ORIGIN, page, "--definitions", faulty.toString());
        assertEquals(1, lint.exit());
        assertEquals("", lint.out());
        assertTrue(lint.err().contains("4 problems"), lint.err());
    }

    @Test
    void answersMisuseWithTwoAndASentence() throws Exception {
        String page = page("");
        assertMisuse("check takes --url URL PAGE.html, or --batch LIST.jsonl");
        assertMisuse("check takes", page);
        assertMisuse("check takes", "--url", ORIGIN);
        assertMisuse("check takes", "--url", ORIGIN, page, "--batch", page);
        assertMisuse("check takes", "--batch", page, page);
        assertMisuse("the URL must be absolute", "--url", "mypreferences/d/", page);
        assertMisuse("there is no such file", "--url", ORIGIN, at("nowhere"));
        assertMisuse("there is no such file", "--json", "--url", "https://example.org/", at("nowhere"));
        assertMisuse("this is a folder", "--url", ORIGIN, folder.toString());
        assertMisuse("there is no", "--batch", at("nowhere"));
        assertMisuse("Unknown option", "--url", ORIGIN, page, "--loud");
    }

    private void assertMisuse(String message, String... args) {
        Outcome outcome = check(args);
        assertEquals(2, outcome.exit(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(message), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
    }

    private static String line(String url, String file) {
        return "{\"url\":\"" + url + "\",\"file\":\"" + file + "\"}";
    }

    private String page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    /** With the definitions of the fixture, unless others are named. */
    private static Outcome check(String... args) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(Arrays.asList(args));
        if (!all.contains("--definitions")) {
            all.addAll(List.of("--definitions", GOOD));
        }
        return run(all.toArray(new String[0]));
    }

    private static Outcome run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(exit, out.toString(), err.toString());
    }

    @Test
    void explainsWhatItSawOfEveryCandidate() throws Exception {
        String page = page("<h1>Elsewhere</h1><b role=switch id=research-toggle>?</b><b role=switch>Other</b>");
        Outcome outcome = check("--explain", "--url", ORIGIN + "research", page);
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().contains("research/share: located A key\n  /html[1]/body[1]/b[1]\n"), outcome.out());
        assertTrue(outcome.out().contains("\"other\" under \"elsewhere\": name-"), outcome.out());
        assertMisuse("--explain is text", "--explain", "--json", "--url", ORIGIN + "research", page);
    }
}
