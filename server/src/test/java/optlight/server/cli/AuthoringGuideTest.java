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
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/authoring.md} tells an author to type can be typed. */
class AuthoringGuideTest {
    private static final Path GUIDE = Path.of("../docs/authoring.md");
    private static final Path OURS = Path.of("../shared/src/main/definitions");
    private static final String COMMAND = "    optlight ";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandIsOne() throws IOException {
        var commands = new TreeSet<String>();
        for (String line : lines()) {
            commands.add(words(line).get(0));
        }
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            assertEquals(0, run(command, "--help"), command);
        }
    }

    @Test
    void theNewSettingOfTheGuideIsNew(@TempDir Path folder) throws IOException {
        copyOurs(folder);
        String example = lines().stream()
                .filter(it -> it.startsWith("new-setting "))
                .findFirst()
                .orElseThrow();
        List<String> args = new ArrayList<>(words(example));
        args.add(folder.toString());
        assertEquals(0, run(args.toArray(String[]::new)), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(1, run("lint", folder.toString()));
        assertTrue(
                out.toString()
                        .contains("settings/" + args.get(1)
                                + ".json: $.advice must be set, choose, review, act, know or" + " never, is null\n"),
                out.toString());
        assertTrue(
                out.toString().contains("texts/de.json: settings." + args.get(1) + " must be translated"),
                out.toString());
    }

    /** What follows the name of the program, without what is said of it. */
    private static List<String> lines() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(it -> it.startsWith(COMMAND))
                .map(it -> it.substring(COMMAND.length()))
                .map(it -> it.contains("#") ? it.substring(0, it.indexOf('#')).strip() : it)
                .toList();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }

    private static void copyOurs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(OURS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(OURS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
