package optlight.server.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.server.authoring.Age;
import optlight.server.authoring.AuthoredFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "stale",
        description = {
            "Lists the settings and claims that nobody has compared with a source for a long time, the oldest first.",
            "Exit code: 1 if there are any."
        },
        mixinStandardHelpOptions = true)
final class Stale implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuthoredArgument authored;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "How many days are not yet long (default: ${DEFAULT-VALUE}).")
    private int days;

    @Override
    public Integer call() throws Exception {
        if (days < 0) {
            throw new MisuseException("--days must be 0 or more, is " + days);
        }
        AuthoredFolder guidance = LintFolder.requireFaultless(
                authored.folder(), spec.commandLine().getErr());
        List<Age> ages = guidance.over(days, LocalDate.now(ZoneOffset.UTC));
        ages.forEach(spec.commandLine().getOut()::println);
        if (ages.isEmpty()) {
            spec.commandLine().getErr().println("all were checked within " + days + " days");
        }
        return ages.isEmpty() ? Main.FINE : Main.FINDINGS;
    }
}
