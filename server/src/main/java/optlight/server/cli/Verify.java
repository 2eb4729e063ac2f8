package optlight.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.definition.Definitions;
import optlight.server.trust.EnvelopeVerifier;
import optlight.trust.KeyRing;
import optlight.trust.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Judges an envelope as a client with this key would.",
        mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--key", paramLabel = "PUB", required = true, description = "The public key made by keygen.")
    private Path key;

    @Parameters(paramLabel = "FILE", description = "The envelope.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        var verifier = new EnvelopeVerifier(List.of(EnvelopeVerifier.loadKey(GivenPath.file(key, "--key"))));
        Verdict verdict =
                verifier.verify(Files.readAllBytes(GivenPath.file(file, "FILE")), 0, System.currentTimeMillis());
        if (verdict instanceof Verdict.Rejected rejected) {
            String detail = rejected.detail().isEmpty() ? "" : ": " + rejected.detail();
            spec.commandLine().getErr().println(file + " is refused: " + rejected.refusal() + detail);
            return Main.FINDINGS;
        }
        Definitions definitions = ((Verdict.Trusted) verdict).definitions();
        spec.commandLine()
                .getOut()
                .println("serial " + definitions.serial() + ", expires " + Instant.ofEpochMilli(definitions.expiresMs())
                        + ", " + definitions.settings().size() + " settings, "
                        + definitions.skipped().size() + " skipped, texts in "
                        + String.join(
                                " ",
                                definitions.texts().keySet().stream().sorted().toList()));
        printKeys(((Verdict.Trusted) verdict).keys(), definitions);
        return Main.FINE;
    }

    /** What a client believes afterwards; nothing if the document does not speak of keys. */
    private void printKeys(KeyRing keys, Definitions definitions) {
        if (definitions.keys() == null) {
            return;
        }
        for (KeyRing.Holding holding : keys.inForce()) {
            spec.commandLine()
                    .getOut()
                    .println("key " + holding.key().id() + (holding.entered() ? " as entered" : " announced"));
        }
        definitions.keys().revoked().forEach(id -> spec.commandLine().getOut().println("key " + id + " revoked"));
    }
}
