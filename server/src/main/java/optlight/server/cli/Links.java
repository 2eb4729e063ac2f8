package optlight.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "links",
        description = {
            "Lists all addresses of the guidance, each with what names it, for a person to walk through.",
            "Nothing is sent anywhere."
        },
        mixinStandardHelpOptions = true)
final class Links implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = LintFolder.DEFINITIONS,
            description = "The authored folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        LintFolder.requireFaultless(folder, spec.commandLine().getErr())
                .addresses()
                .forEach(spec.commandLine().getOut()::println);
        return Main.FINE;
    }
}
