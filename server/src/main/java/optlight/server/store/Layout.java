package optlight.server.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which file of a data folder is where.
 *
 * @param folder the data folder
 */
record Layout(Path folder) {
    private static final String ENVELOPE = ".env";

    /** What may be in a folder before anything is published there: reports come to a server that has nothing to tell yet. */
    private static final Pattern OURS =
            Pattern.compile("definitions|texts|aside|current|audit\\.log|lock|reports\\.sqlite.*|lost\\+found|\\..*");

    Path definitions() {
        return folder.resolve("definitions");
    }

    Path texts() {
        return folder.resolve("texts");
    }

    /** For envelopes that are there, but not in the audit log. */
    Path aside() {
        return folder.resolve("aside");
    }

    Path envelope(long serial) {
        return definitions().resolve(serial + ENVELOPE);
    }

    Path text(String sha256) {
        return texts().resolve(sha256);
    }

    Path current() {
        return folder.resolve("current");
    }

    Path auditLog() {
        return folder.resolve("audit.log");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Whether a name at the top of a data folder is one that belongs there. */
    static boolean isOurs(String name) {
        return OURS.matcher(name).matches();
    }

    static Path brotliOf(Path file) {
        return file.resolveSibling(file.getFileName() + Brotli.SUFFIX);
    }

    /** The serials of all envelopes that are there, published or not. */
    List<Long> serials() throws IOException {
        List<Long> serials = new ArrayList<>();
        for (Path file : list(definitions(), "*" + ENVELOPE)) {
            serialOf(file).ifPresent(serials::add);
        }
        return serials;
    }

    /** All envelopes that are there, published or not, those put aside among them. */
    List<Path> envelopes() throws IOException {
        List<Path> envelopes = new ArrayList<>();
        for (Path each : List.of(definitions(), aside())) {
            list(each, "*" + ENVELOPE).stream()
                    .filter(it -> serialOf(it).isPresent())
                    .forEach(envelopes::add);
        }
        return envelopes;
    }

    /** What an envelope's file is named for; empty if it is not one of ours. */
    static OptionalLong serialOf(Path file) {
        String name = file.getFileName().toString();
        try {
            return OptionalLong.of(Long.parseLong(name.substring(0, name.length() - ENVELOPE.length())));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return OptionalLong.empty();
        }
    }

    /** What a writer has left behind that did not come to its end. */
    List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (Path each : List.of(folder, definitions(), texts())) {
            drafts.addAll(list(each, ".*" + DurableFiles.DRAFT));
        }
        return drafts;
    }

    /** The files of a folder by a pattern, in order; none if there is no folder. */
    static List<Path> list(Path folder, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        files.sort(null);
        return files;
    }
}
