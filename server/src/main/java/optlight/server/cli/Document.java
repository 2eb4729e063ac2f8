package optlight.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.Edition;
import optlight.server.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "document",
        description = {
            "Writes the guidance as documents for readers: facts.md, what is said and why it is believed, and settings.md,"
                    + " the settings and what is advised.",
            "Refuses while lint finds something."
        },
        mixinStandardHelpOptions = true)
final class Document implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuthoredArgument authored;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write; made if need be.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        GivenPath.folderToMake(out, "--out");
        // When they were assembled is not in them.
        Assembly assembly = LintFolder.requireFaultless(
                        authored.folder(), spec.commandLine().getErr())
                .assemble(Edition.issuedAt(Instant.EPOCH.plusSeconds(1)));
        Files.createDirectories(out);
        for (Map.Entry<String, String> document : Documents.of(assembly).entrySet()) {
            Files.writeString(out.resolve(document.getKey()), document.getValue());
            spec.commandLine().getErr().println("wrote " + out.resolve(document.getKey()));
        }
        return Main.FINE;
    }
}
