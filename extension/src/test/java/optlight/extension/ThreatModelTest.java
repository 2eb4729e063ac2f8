package optlight.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/threat-model.md} names a test for each promise, and every test it names is there. */
class ThreatModelTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern PROMISE = Pattern.compile("(?m)^### (\\d+\\. .+)$");
    private static final Pattern README_PROMISE = Pattern.compile("(?m)^(\\d+\\. )\\*\\*(.+?)\\.\\*\\*");
    private static final Path ROOT = Path.of("..");

    private final String model = read("docs/threat-model.md");

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    @Test
    void everyTestItNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (MatchResult named : NAMED.matcher(model).results().toList()) {
            if (!isTest(named.group(1), named.group(2))) {
                missing.add(named.group());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRowOfAPromiseNamesATest() {
        List<String> rows = promises()
                .lines()
                .filter(it -> it.startsWith("| ") && !it.startsWith("| | "))
                .toList();
        assertTrue(rows.size() > 20, () -> "found only " + rows.size());
        assertEquals(
                List.of(), rows.stream().filter(it -> !NAMED.matcher(it).find()).toList());
    }

    @Test
    void itsPromisesAreThoseOfTheReadme() {
        String readme = read("README.md");
        String section = readme.substring(readme.indexOf("## What we promise"));
        List<String> promised = README_PROMISE
                .matcher(section.substring(0, section.indexOf("\n## ", 1)))
                .results()
                .map(it -> it.group(1) + it.group(2))
                .toList();
        assertEquals(
                promised,
                PROMISE.matcher(promises()).results().map(it -> it.group(1)).toList());
    }

    private String promises() {
        int from = model.indexOf("## What we promise");
        return model.substring(from, model.indexOf("\n## ", from + 1));
    }

    /** Whether a class of that name, in any module, has a method of that name that JUnit, Jazzer or ArchUnit runs. */
    private static boolean isTest(String type, String name) throws IOException {
        Pattern declared = Pattern.compile("\\b(?:(?:void|Stream<\\w+>) " + name + "\\(|ArchRule " + name + "\\b)");
        for (String module : List.of("shared", "server", "extension")) {
            for (Path file : named(type + ".java", ROOT.resolve(module).resolve("src/test/java"))) {
                String source = Files.readString(file);
                boolean found = declared.matcher(source)
                        .results()
                        .map(it -> source.substring(source.lastIndexOf("\n\n", it.start()), it.start()))
                        .anyMatch(it -> it.contains("@Test")
                                || it.contains("@ParameterizedTest")
                                || it.contains("@TestFactory")
                                || it.contains("@FuzzTest")
                                || it.contains("@ArchTest"));
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Path> named(String file, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.endsWith(file)).toList();
        }
    }
}
