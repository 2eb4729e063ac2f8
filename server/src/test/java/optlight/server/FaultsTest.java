package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/faults.md} names for each of the 25 faults the tests that hold it, in whichever module. */
class FaultsTest {
    private static final Path TABLE = Path.of("../docs/faults.md");
    private static final List<Path> TESTS = List.of(
            Path.of("src/test/java"), Path.of("../shared/src/test/java"), Path.of("../extension/src/test/java"));
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|.*\\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern NUMBERED = Pattern.compile("void fault(\\d+)[A-Z]");

    @Test
    void everyFaultIsHeldByTestsThatThereAre() throws IOException {
        Map<String, String> sources = sources();
        Set<String> missing = new TreeSet<>();
        List<Integer> numbers = Files.readAllLines(TABLE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> {
                    Matcher named = NAMED.matcher(row.group());
                    assertTrue(named.find(), () -> "no test for fault " + row.group(1));
                    do {
                        // A test factory returns its tests; all others return nothing.
                        if (!sources.getOrDefault(named.group(1), "").contains(" " + named.group(2) + "(")) {
                            missing.add(row.group(1) + ": " + named.group());
                        }
                    } while (named.find());
                    return Integer.valueOf(row.group(1));
                })
                .toList();
        assertEquals(IntStream.rangeClosed(1, 25).boxed().toList(), numbers);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noTestNamesAFaultThatThereIsNot() throws IOException {
        Set<Integer> named = new TreeSet<>();
        for (String source : sources().values()) {
            NUMBERED.matcher(source).results().forEach(it -> named.add(Integer.valueOf(it.group(1))));
        }
        assertTrue(named.size() > 20, named.toString());
        assertTrue(named.stream().allMatch(it -> it >= 1 && it <= 25), named.toString());
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
