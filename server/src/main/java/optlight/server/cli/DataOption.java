package optlight.server.cli;

import java.nio.file.Path;
import optlight.server.store.DataFolder;
import optlight.server.store.FolderCheck;
import picocli.CommandLine.Option;

/** The data folder, for commands that find something in it. */
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
}
