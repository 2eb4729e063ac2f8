package optlight.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import optlight.server.StaticHost;
import optlight.server.site.PublicUrl;
import optlight.server.store.DataFolder;
import optlight.server.store.Published;
import optlight.server.store.StaticExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Writes what is published as files for any web server: v1/definitions, v1/texts, the web pages, compressed copies"
                    + " beside them, and nginx.conf with the headers.",
            "May be written over an older export while that is being served. In the folders of the languages (de, en, ...)"
                    + " pages are removed that there are no longer."
        },
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private PublicUrlOption publicUrl;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Where to write; made if need be.")
    private Path to;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.folder();
        Path target = GivenPath.folderToMake(to, "--to").toAbsolutePath().normalize();
        GivenPath.requireOutside(to, "--to", data.path(), "the data folder");
        // Whoever serves the files would serve the reports' database, too.
        GivenPath.requireOutside(data.path(), "--data", target, "what is written");
        requireOurs(target);
        PublicUrl url = publicUrl.value();
        Published published = published(folder);
        StaticExport.write(published, StaticHost.of(published, url), target);
        spec.commandLine().getErr().println("wrote serial " + published.serial() + " to " + to);
        return Main.FINE;
    }

    /** Old pages are deleted there, and others replaced: they must not be somebody else's. */
    private void requireOurs(Path target) throws IOException {
        if (!Files.isDirectory(target) || Files.isDirectory(target.resolve("v1"))) {
            return;
        }
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent()) {
                throw new MisuseException(
                        "--to must be empty, or hold an earlier export; " + to + " holds something else");
            }
        }
    }

    private Published published(DataFolder folder) throws IOException {
        String pointer = folder.pointer()
                .orElseThrow(
                        () -> new FoundException("nothing is published in " + data.path() + "; fsck says what to do"));
        try {
            return folder.load(pointer);
        } catch (IOException e) {
            throw new FoundException("not exported: " + Failure.words(e) + "; fsck says what to do");
        }
    }
}
