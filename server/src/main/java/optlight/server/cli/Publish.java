package optlight.server.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import optlight.server.store.DataFolder;
import optlight.server.store.RefusedPublicationException;
import optlight.server.store.SignedEdition;
import optlight.server.store.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        description = "Puts an envelope and its texts where the server serves them from; a running server follows.",
        mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The envelope, with its folder texts beside it.")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The server's data folder.")
    private Path data;

    @Override
    public Integer call() throws Exception {
        SignedEdition edition = SignedEdition.read(GivenPath.file(file, "FILE"));
        GivenPath.folderToMake(data, "--data");
        publish(new DataFolder(data), edition, Verb.PUBLISH);
        spec.commandLine().getErr().println("published serial " + edition.serial() + " in " + data);
        return Main.FINE;
    }

    /** Whatever the disk says, the reader wants to know first what is served now. */
    static void publish(DataFolder folder, SignedEdition edition, Verb verb)
            throws IOException, RefusedPublicationException {
        try {
            folder.publish(edition, verb);
        } catch (FileSystemException e) {
            throw new MisuseException("not published, what was served before still is: " + Failure.words(e));
        }
    }
}
