package optlight.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import optlight.server.authoring.Assembly;
import optlight.server.authoring.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "assemble",
        description = "Writes definitions.json and texts/<language>.json, unsigned: the extension's built-in copy.",
        mixinStandardHelpOptions = true)
final class Assemble implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "The authored folder.")
    private Path in;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write; made if need be.")
    private Path out;

    @Option(
            names = "--issued",
            paramLabel = "TIME",
            description = "Such as 2026-11-23T00:00:00Z (default: now). The same time gives the same bytes.")
    private String issued;

    @Option(names = "--serial", paramLabel = "N", description = "Default: the seconds from 1970 to --issued.")
    private Long serial;

    @Override
    public Integer call() throws Exception {
        GivenPath.folderToMake(out, "--out");
        Edition edition = Edition.issuedAt(time());
        if (serial != null) {
            edition = edition.withSerial(serial);
        }
        Assembly assembly =
                LintFolder.requireFaultless(in, spec.commandLine().getErr()).assemble(edition);
        // The authored texts go by the same names.
        GivenPath.requireOutside(out, "--out", in, "the authored folder");
        Path texts = Files.createDirectories(out.resolve("texts"));
        Files.write(out.resolve("definitions.json"), assembly.document());
        for (Map.Entry<String, byte[]> text : assembly.texts().entrySet()) {
            Files.write(texts.resolve(text.getKey() + ".json"), text.getValue());
        }
        spec.commandLine().getErr().println("wrote serial " + edition.serial() + " to " + out);
        return Main.FINE;
    }

    private Instant time() {
        try {
            return issued == null ? Instant.now() : Instant.parse(issued);
        } catch (DateTimeException e) {
            throw new MisuseException("--issued must be a time such as 2026-11-23T00:00:00Z, is " + issued);
        }
    }
}
