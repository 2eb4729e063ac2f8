package optlight.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private AuthoredArgument authored;

    @Override
    public Integer call() throws Exception {
        LintFolder.requireFaultless(authored.folder(), spec.commandLine().getErr())
                .addresses()
                .forEach(spec.commandLine().getOut()::println);
        return Main.FINE;
    }
}
