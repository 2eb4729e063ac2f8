package optlight.server.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--on", paramLabel = "DAY", description = "Dates after it are faults (default: today).")
    private String day;

    @Override
    public Integer call() throws Exception {
        AuthoredFolder folder = AuthoredFolder.read(authored.folder());
        List<Problem> problems = new ArrayList<>(folder.problems());
        problems.addAll(folder.problemsOn(today()));
        problems.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getErr().println(problems.isEmpty() ? "nothing to put right" : summary(problems));
        return problems.isEmpty() ? Main.FINE : Main.FINDINGS;
    }

    private LocalDate today() {
        try {
            return day == null ? today(Clock.systemUTC()) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new MisuseException("--on must be a day such as 2026-11-23, is " + day);
        }
    }

    /** Where the day begins first, so that nobody's today is yet to come. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    /** The authored folder, or nothing, and its problems as messages. */
    static AuthoredFolder requireFaultless(Path folder, PrintWriter err) throws Exception {
        AuthoredFolder authored = AuthoredFolder.read(folder);
        requireNone(authored.problems(), err);
        return authored;
    }

    /** As {@link #requireFaultless}, and no date in it is yet to come. */
    static AuthoredFolder requireSignable(Path folder, PrintWriter err) throws Exception {
        AuthoredFolder authored = requireFaultless(folder, err);
        requireNone(authored.problemsOn(today(Clock.systemUTC())), err);
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
