package optlight.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import optlight.server.trust.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "keygen",
        description = "Makes a signing key. It belongs on the maintainer's machine, never on the server.",
        mixinStandardHelpOptions = true)
final class Keygen implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The private key; FILE.pub is written beside it.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        GivenPath.fileToWrite(file, "FILE");
        SigningKey key = SigningKey.generate();
        key.save(file);
        spec.commandLine().getErr().println("wrote " + file + " (keep it secret) and " + SigningKey.publicFile(file));
        spec.commandLine().getOut().println(key.publicLine());
        return Main.FINE;
    }
}
