package optlight.extension.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import optlight.webdriver.Browser;
import optlight.webdriver.BrowserKind;
import optlight.webdriver.LaunchOptions;
import optlight.webdriver.Tab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of {@code accname-cases.txt} in the browsers: the compiled ones, and those of {@code dom-accessibility-api}. */
class AccessibleNameIT {
    /**
     * @param name   what we say
     * @param oracle what the library says
     * @param why    why that may be something else
     */
    private record Case(String title, String page, String name, String oracle, String why) {}

    @ParameterizedTest
    @EnumSource
    void namesAsTheTableSaysAndAsTheLibraryDoes(BrowserKind kind) throws IOException {
        try (Browser browser = Browser.launch(LaunchOptions.of(kind))) {
            Tab tab = browser.tab();
            tab.eval("(() => {" + SharedCases.probe() + "\nreturn true; })()");
            tab.eval("(() => {" + AccnameOracle.script() + "\nreturn true; })()");
            answersAsTheTableSays(tab);
            cutsWhatIsTooMuch(tab);
        }
    }

    private static void answersAsTheTableSays(Tab tab) throws IOException {
        List<Case> cases = cases();
        String pages = cases.stream().map(it -> Tab.quoted(it.page())).collect(Collectors.joining(","));
        JsonNode answers = tab.eval("[" + pages + "].map((page) => { document.body.setHTMLUnsafe(page);"
                + "return [sharedProbe.name('#t'), accnameOracle(document.querySelector('#t'))]; })");
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case it = cases.get(i);
            String expected = it.title() + ": we say " + it.name() + ", the library " + it.oracle();
            String answer = it.title() + ": we say " + shown(answers.path(i).path(0)) + ", the library "
                    + shown(answers.path(i).path(1));
            if (!answer.equals(expected)) {
                differences.add(answer + ", but not: " + expected);
            }
            assertTrue(it.oracle().equals(it.name()) || !it.why().isEmpty(), it.title() + ": why not as the library?");
        }
        assertEquals("", String.join("\n", differences));
    }

    /** Parsers stop at some 500 levels, scripts do not. */
    private static void cutsWhatIsTooMuch(Tab tab) {
        JsonNode names = tab.eval("[(t) => t.append('x'.repeat(1e6)),"
                + "(t) => t.append(' '.repeat(1e6), 'C'),"
                + "(t) => { for (let i = 0; i < 1e4; i++) { t.append(document.createElement('i'), 'x '); } },"
                + "(t) => { for (let i = 0; i < 1e4; i++) { t = t.appendChild(document.createElement('i')); } },"
                + "].map((fill) => { document.body.setHTMLUnsafe('<button id=t>C </button>');"
                + "fill(document.querySelector('#t'));"
                + "return sharedProbe.normalize(sharedProbe.name('#t')); })");
        assertEquals(4, names.size());
        for (JsonNode name : names) {
            assertTrue(name.asText().endsWith("\ue000"), name.asText());
            assertTrue(name.asText().length() <= 1_010, name.asText());
        }
    }

    private static String shown(JsonNode name) {
        // The library leaves single line breaks as they are.
        String flat = name.asText().replace('\n', ' ').replace('\t', ' ').replace("\u00a0", "&nbsp;");
        return flat.isEmpty() ? "(none)" : flat;
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (var in = AccessibleNameIT.class.getResourceAsStream("/accname-cases.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = (line + "| | ").split("\\|", -1);
                    String name = columns[2].strip();
                    String oracle = columns[3].strip();
                    cases.add(new Case(
                            columns[0].strip(),
                            columns[1].strip(),
                            name,
                            oracle.isEmpty() ? name : oracle,
                            columns[4].strip()));
                }
            }
        }
        return cases;
    }
}
