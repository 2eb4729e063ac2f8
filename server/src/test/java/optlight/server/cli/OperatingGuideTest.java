package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is told to operators exists: a name in a guide that nobody checks is the first to be wrong. */
class OperatingGuideTest {
    private static final Path GUIDE = Path.of("../docs/operating.md");
    private static final Path DEPLOY = Path.of("src/deploy");
    private static final Pattern VARIABLE = Pattern.compile("OPTLIGHT_[A-Z_]+");
    private static final Pattern COMMAND =
            Pattern.compile("(?:optlight(?:\\.jar)?|CMD \\[\") ?(\\b[a-z]+\\b)((?: [^\\n`#]*)?)");

    private static final CommandLine PROGRAM = Main.program(Map.of());
    private static final CommandLine SERVE = PROGRAM.getSubcommands().get("serve");

    /** Shown as mistakes. */
    private static final Set<String> MISTAKES = Set.of("OPTLIGHT_PROT");

    @Test
    void namesOnlyVariablesThatThereAre() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path file : files()) {
            VARIABLE.matcher(Files.readString(file))
                    .results()
                    .map(it -> it.group())
                    .forEach(unknown::add);
        }
        assertTrue(unknown.contains("OPTLIGHT_PORT"));
        unknown.removeAll(Environment.namesFor(SERVE.getCommandSpec()));
        unknown.removeAll(MISTAKES);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void givesCommandsOnlyOptionsThatTheyHave() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path file : files()) {
            for (var command : COMMAND.matcher(Files.readString(file)).results().toList()) {
                CommandLine subcommand = PROGRAM.getSubcommands().get(command.group(1));
                if (subcommand == null) {
                    continue;
                }
                seen++;
                Stream.of(command.group(2).split("[ \"]"))
                        .filter(word -> word.startsWith("--")
                                && subcommand.getCommandSpec().findOption(word) == null)
                        .forEach(word -> wrong.add(file.getFileName() + ": " + command.group()));
            }
        }
        assertTrue(seen > 8, "found only " + seen + " commands");
        assertEquals(List.of(), wrong);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> deploy = Files.list(DEPLOY)) {
            return Stream.concat(Stream.of(GUIDE), deploy).sorted().toList();
        }
    }
}
