package optlight.server.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import optlight.server.store.DamagedFileException;
import optlight.server.store.DataFolder;
import optlight.server.store.RefusedPublicationException;
import optlight.server.store.SignedEdition;
import optlight.server.store.Verb;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.MalformedKeyException;
import optlight.trust.KeyRing;
import optlight.trust.TrustedKey;
import optlight.trust.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        description = {
            "Puts an envelope and its texts where the server serves them from; a running server follows.",
            "Refuses what clients would refuse: a signature that is not by the key, and what has expired.",
            "Exit code: 1 if what is in the data folder does not allow it: a serial as high or higher, a revocation of the"
                    + " key, damage. 2 if it would not be allowed in an empty one either."
        },
        mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The envelope, with its folder texts beside it.")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The server's data folder.")
    private Path data;

    @Option(
            names = "--key",
            paramLabel = "PUB",
            description = "The public key made by keygen (default: the keys that what is published there announces).")
    private Path key;

    @Override
    public Integer call() throws Exception {
        SignedEdition edition = read();
        DataFolder folder = DataOption.folderToFill(data);
        requireAcceptable(edition, believed(folder));
        requireInForce(edition, folder);
        publish(folder, edition, Verb.PUBLISH);
        spec.commandLine().getErr().println("published serial " + edition.serial() + " in " + data);
        return Main.FINE;
    }

    private SignedEdition read() throws IOException {
        Path texts = SignedEdition.textsBeside(GivenPath.file(file, "FILE"));
        try {
            return SignedEdition.read(file);
        } catch (DamagedFileException e) {
            // It is not the data folder's.
            throw new MisuseException("not published: " + Failure.words(e));
        } catch (RefusedPublicationException e) {
            throw new MisuseException("not published: " + file + ": " + e.getMessage()
                    + (Files.isDirectory(texts)
                            ? "; bring the envelope and its texts just as sign wrote them"
                            : "; there is no " + texts + ": bring the folder that sign wrote beside the envelope"));
        }
    }

    private KeyRing believed(DataFolder folder) throws IOException, MalformedKeyException {
        if (key != null) {
            return KeyRing.of(List.of(EnvelopeVerifier.loadKey(GivenPath.file(key, "--key"))));
        }
        List<TrustedKey> announced = new ArrayList<>();
        for (String line : announcedKeys(folder)) {
            announced.add(EnvelopeVerifier.key(line, "what is published in " + data));
        }
        if (announced.isEmpty()) {
            throw new MisuseException("nothing in " + data
                    + " says by which key FILE must be signed: add --key PUB, the .pub file made by keygen");
        }
        return KeyRing.of(announced);
    }

    private List<String> announcedKeys(DataFolder folder) {
        try {
            return folder.announcedKeys();
        } catch (IOException e) {
            throw new FoundException("not published, what is published in " + data + " cannot say by which key: "
                    + Failure.words(e) + "; add --key PUB, and see what fsck says");
        }
    }

    private void requireAcceptable(SignedEdition edition, KeyRing keys) {
        Verdict verdict = new EnvelopeVerifier(keys).verify(edition.envelope(), 0, System.currentTimeMillis());
        if (verdict instanceof Verdict.Rejected rejected) {
            String detail = rejected.detail().isEmpty() ? "" : ": " + rejected.detail();
            throw new MisuseException("not published, clients would refuse " + file + ": " + rejected.refusal() + detail
                    + cure(rejected));
        }
    }

    /** The key that is named may be one that members no longer believe. */
    static void requireInForce(SignedEdition edition, DataFolder folder) throws IOException {
        OptionalLong revocation;
        try {
            revocation = folder.revocation(edition.signer());
        } catch (DamagedFileException e) {
            throw unpublished(e);
        }
        if (revocation.isPresent()) {
            throw new FoundException("not published, clients would refuse it: its key " + edition.signer()
                    + " was revoked by serial " + revocation.getAsLong() + "; sign it with a key in force");
        }
    }

    private static String cure(Verdict.Rejected rejected) {
        return switch (rejected.refusal()) {
            case EXPIRED -> "; sign it again";
            case UNKNOWN_KEY, BAD_SIGNATURE -> "; name the key that has signed it with --key, or sign it again";
            default -> "";
        };
    }

    /**
     * Whatever the disk says, the reader wants to know first what is served now. A full disk is not the folder's fault: a new one
     * would fill up, too.
     */
    static void publish(DataFolder folder, SignedEdition edition, Verb verb)
            throws IOException, RefusedPublicationException {
        try {
            folder.publish(edition, verb);
        } catch (DamagedFileException e) {
            throw unpublished(e);
        } catch (FileSystemException e) {
            throw new MisuseException("not published, what was served before still is: " + Failure.words(e));
        }
    }

    private static FoundException unpublished(DamagedFileException e) {
        return new FoundException(
                "not published, what was served before still is: " + Failure.words(e) + "; fsck says what to do");
    }
}
