package optlight.server.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "lint",
        description = "Checks authored definitions and lists everything that is wrong.",
        mixinStandardHelpOptions = true)
final class LintFolder implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuthoredArgument authored;

    @Override
    public Integer call() throws Exception {
        List<Problem> problems = AuthoredFolder.read(authored.folder()).problems();
        problems.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getErr().println(problems.isEmpty() ? "nothing to put right" : summary(problems));
        return problems.isEmpty() ? Main.FINE : Main.FINDINGS;
    }

    /** The authored folder, or nothing, and its problems as messages. */
    static AuthoredFolder requireFaultless(Path folder, PrintWriter err) throws Exception {
        AuthoredFolder authored = AuthoredFolder.read(folder);
        requireNone(authored.problems(), err);
        return authored;
    }

    /** Nothing, if there are problems, but these as messages. */
    static void requireNone(List<Problem> problems, PrintWriter err) {
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            throw new FoundException(summary(problems));
        }
    }

    private static String summary(List<Problem> problems) {
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}
