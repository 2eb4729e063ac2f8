package optlight.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.Differences;
import optlight.server.authoring.Edition;
import optlight.server.check.LocalDefinitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Lists what members will see change from one state of the guidance to another.",
            "Each may be an authored folder, JSON as assemble writes it, or an envelope, whose signature is not looked at."
                    + " Only folders hold texts; of the others it is told which languages have other ones.",
            "Exit code: 1 if there is a difference."
        },
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "What is there now.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "What is to come.")
    private Path after;

    @Option(names = "--all", description = "Also what members do not see: days of checking, and sources.")
    private boolean all;

    @Override
    public Integer call() throws Exception {
        List<String> lines = Differences.between(read(before), read(after), all);
        lines.forEach(spec.commandLine().getOut()::println);
        if (lines.isEmpty()) {
            spec.commandLine().getErr().println("no difference");
        }
        return lines.isEmpty() ? Main.FINE : Main.FINDINGS;
    }

    private Assembly read(Path path) throws Exception {
        if (Files.isDirectory(path)) {
            // When they were assembled is no difference.
            return LintFolder.requireFaultless(path, spec.commandLine().getErr())
                    .assemble(Edition.issuedAt(Instant.EPOCH.plusSeconds(1)));
        }
        return new Assembly(LocalDefinitions.documentOf(path), Map.of());
    }
}
