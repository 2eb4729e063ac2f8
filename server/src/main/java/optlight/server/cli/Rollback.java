package optlight.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import optlight.server.authoring.Edition;
import optlight.server.store.DataFolder;
import optlight.server.store.SignedEdition;
import optlight.server.store.Verb;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.MalformedKeyException;
import optlight.server.trust.SigningKey;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rollback",
        description = {
            "Publishes what was published before once more, under a new and higher serial, because clients take nothing"
                    + " that is older than what they have.",
            "To be run where the key is, with the data folder or a copy of it; with --out it is only written, to be"
                    + " published on the server."
        },
        mixinStandardHelpOptions = true)
final class Rollback implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SERIAL", description = "The publication whose guidance is to come back.")
    private long serial;

    @Mixin
    private KeyOption key;

    @Mixin
    private DataOption data;

    @Option(
            names = "--signed-by",
            paramLabel = "PUB",
            description =
                    "The public key of who signed that publication, or the newest, from which keys and stops are taken"
                            + " over (default: that of --key). May be given more than once.")
    private List<Path> signedBy = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the envelope there, with the texts beside it, and publishes nothing.")
    private Path out;

    @Option(
            names = "--lift-stops",
            description = "Gives guidance again that was stopped since (off.json); without it, that stays stopped.")
    private boolean liftStops;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        SigningKey signingKey = key.load();
        List<TrustedKey> believed = believed(signingKey);
        DataFolder folder = data.folder();
        if (out != null) {
            key.requireNoKey(out);
            GivenPath.requireOutside(out, "--out", data.path(), "the data folder");
        }
        List<Long> serials = serials(folder);
        SignedEdition old = find(folder, serials, serial);
        SignedEdition newest = find(folder, serials, serials.get(serials.size() - 1));
        requireSignature(old, believed, "");
        requireSignature(newest, believed, ", from which keys and stops are taken over,");
        Instant now = Instant.now();
        Edition edition = Edition.issuedAt(now)
                .withLife(key.life())
                .withSerial(Math.max(now.getEpochSecond(), folder.highestSerial() + 1));
        SignedEdition renewed = old.renewed(edition, newest, signingKey, liftStops);
        Sign.requireAcceptable(renewed, signingKey);
        Publish.requireInForce(renewed, folder);
        String what = "serial " + renewed.serial() + ", with the guidance of " + serial;
        List<String> stopped = old.stoppedOnlyBy(newest);
        if (!stopped.isEmpty()) {
            err.println(String.join(", ", stopped)
                    + (liftStops ? ": no longer stopped" : ": stays stopped; --lift-stops would end that"));
        }
        if (out == null) {
            Publish.publish(folder, renewed, Verb.ROLLBACK);
            err.println("published " + what + ", in " + data.path());
        } else {
            renewed.write(out);
            err.println("wrote " + out + ": " + what + "; publish it on the server");
        }
        return Main.FINE;
    }

    private List<TrustedKey> believed(SigningKey signingKey) throws IOException, MalformedKeyException {
        List<TrustedKey> believed = new ArrayList<>();
        for (Path each : signedBy) {
            believed.add(EnvelopeVerifier.loadKey(GivenPath.file(each, "--signed-by")));
        }
        if (believed.stream()
                .noneMatch(it -> it.id().equals(signingKey.trusted().id()))) {
            believed.add(signingKey.trusted());
        }
        return believed;
    }

    /** At least one, lowest first. */
    private List<Long> serials(DataFolder folder) throws IOException {
        List<Long> serials = folder.publishedSerials();
        if (!serials.isEmpty()) {
            return serials;
        }
        if (folder.highestSerial() == 0) {
            throw new MisuseException(
                    "SERIAL must be one that was published in " + data.path() + ", where nothing has been published");
        }
        throw new FoundException("nothing is known to be published in " + data.path() + "; fsck says what to do");
    }

    private SignedEdition find(DataFolder folder, List<Long> serials, long serial) {
        try {
            return folder.published(serial)
                    .orElseThrow(() -> new MisuseException("SERIAL must be one that was published in " + data.path()
                            + ", is " + serial + "; these were: "
                            + serials.stream().map(Object::toString).collect(Collectors.joining(", "))));
        } catch (IOException e) {
            throw new FoundException(
                    "serial " + serial + " cannot be brought back: " + Failure.words(e) + "; fsck says what to do");
        }
    }

    /** Whoever can write to the server's disk must not get our signature that way. */
    private static void requireSignature(SignedEdition edition, List<TrustedKey> believed, String what) {
        // Its age does not matter, since it gets a new date: it is looked at as on the day it was issued.
        Verdict verdict = new EnvelopeVerifier(believed).verify(edition.envelope(), 0, edition.issuedMs());
        if (verdict instanceof Verdict.Rejected rejected) {
            String ids = believed.stream().map(TrustedKey::id).collect(Collectors.joining(" or "));
            throw new FoundException("serial " + edition.serial() + what + " is not signed by " + ids + " ("
                    + rejected.refusal() + "); if another key of yours has signed it, name its .pub file with"
                    + " --signed-by; if it is a stranger's, sign anew instead");
        }
    }
}
