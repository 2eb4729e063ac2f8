package optlight.server.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.store.SignedEdition;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.SigningKey;
import optlight.trust.Refusal;
import optlight.trust.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sign",
        description = "Signs authored definitions. Refuses while lint finds something.",
        mixinStandardHelpOptions = true)
final class Sign implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private KeyOption key;

    @Option(names = "--in", paramLabel = "DIR", required = true, description = "The authored folder.")
    private Path in;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The envelope; the texts are written to a folder texts beside it.")
    private Path out;

    @Option(names = "--serial", paramLabel = "N", description = "Default: the seconds since 1970.")
    private Long serial;

    @Override
    public Integer call() throws Exception {
        SigningKey signingKey = key.load();
        key.requireNoKey(out);
        AuthoredFolder authored =
                LintFolder.requireSignable(in, spec.commandLine().getErr());
        // The texts would be written among the authored ones.
        GivenPath.requireOutside(out, "--out", in, "the authored folder");
        Edition edition = Edition.issuedAt(Instant.now()).withLife(key.life());
        if (serial != null) {
            edition = edition.withSerial(serial);
        }
        SignedEdition signed = SignedEdition.sign(authored.assemble(edition), signingKey);
        requireAcceptable(signed, signingKey);
        signed.write(out);
        spec.commandLine()
                .getErr()
                .println("wrote " + out + ": serial " + edition.serial() + ", expires " + edition.expires()
                        + ", signed by " + signingKey.trusted().id());
        return Main.FINE;
    }

    /** What lint cannot know: with which key it is signed. Clients would refuse a document that revokes its own key. */
    static void requireAcceptable(SignedEdition signed, SigningKey key) {
        var verifier = new EnvelopeVerifier(List.of(key.trusted()));
        Verdict verdict = verifier.verify(signed.envelope(), 0, System.currentTimeMillis());
        if (verdict instanceof Verdict.Rejected rejected && rejected.refusal() == Refusal.INVALID) {
            throw new FoundException("clients would refuse it: " + rejected.detail());
        }
    }
}
