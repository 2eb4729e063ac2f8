package optlight.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import optlight.server.store.DataFolder;
import optlight.server.store.FolderCheck;
import picocli.CommandLine.Option;

/** The data folder, for commands that find something in it; and what is asked of one that may have yet to be made. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The server's data folder.")
    private Path path;

    Path path() {
        return path;
    }

    DataFolder folder() {
        var folder = new DataFolder(GivenPath.folder(path, "--data"));
        if (!FolderCheck.isDataFolder(folder)) {
            throw new MisuseException(
                    "--data must be a folder that publish has written to; in " + path + " nothing has been published");
        }
        return folder;
    }

    /** A data folder, or what can become one: in a folder of somebody else's, files would be mixed up with theirs. */
    static DataFolder folderToFill(Path path) throws IOException {
        var folder = new DataFolder(GivenPath.folderToMake(path, "--data"));
        if (FolderCheck.isForeign(folder)) {
            throw new MisuseException("--data must be new, empty, or a folder that publish has written to; " + path
                    + " holds something else");
        }
        return folder;
    }
}
