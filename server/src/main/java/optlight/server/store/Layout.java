package optlight.server.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Which file of a data folder is where.
 *
 * @param folder the data folder
 */
record Layout(Path folder) {
    static final String FOLDER_FOR_FILE = "is a folder, must be a file";
    static final String FILE_FOR_FOLDER = "is a file, must be a folder";

    private static final String ENVELOPE = ".env";

    /**
     * What may be in a folder before anything is published there: reports come to a server that has nothing to tell yet. Folders
     * that others have as well, such as definitions, are looked into.
     */
    private static final Pattern OURS = Pattern.compile("lock|reports\\.sqlite.*|lost\\+found|\\..*");

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

    /** Whether a name at the top of a folder is one that may be there before anything is published. */
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

    /** Whether there is a folder for envelopes, and in it nothing of somebody else's: others call folders so, too. */
    boolean holdsOnlyEnvelopes() {
        if (!Files.isDirectory(definitions())) {
            return false;
        }
        try {
            return list(definitions(), "*").stream()
                    .map(it -> it.getFileName().toString())
                    .allMatch(it -> it.endsWith(ENVELOPE)
                            || it.endsWith(ENVELOPE + Brotli.SUFFIX)
                            || it.endsWith(DurableFiles.DRAFT));
        } catch (IOException e) {
            // What cannot be read is for the check to name.
            return true;
        }
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

    /** Of what must be a file or a folder whatever is published, that which is the other; each with what is wrong. */
    Map<Path, String> misplaced() {
        Map<Path, String> misplaced = new LinkedHashMap<>();
        for (Path each : List.of(current(), auditLog(), lock())) {
            if (Files.isDirectory(each)) {
                misplaced.put(each, FOLDER_FOR_FILE);
            }
        }
        for (Path each : List.of(definitions(), texts(), aside())) {
            if (Files.exists(each) && !Files.isDirectory(each)) {
                misplaced.put(each, FILE_FOR_FOLDER);
            }
        }
        return misplaced;
    }

    /** For whoever is about to write. */
    void requireNothingMisplaced() throws DamagedFileException {
        Optional<Map.Entry<Path, String>> first =
                misplaced().entrySet().stream().findFirst();
        if (first.isPresent()) {
            throw new DamagedFileException(first.get().getKey(), first.get().getValue());
        }
    }

    /** What a writer has left behind that did not come to its end. */
    List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        for (Path each : List.of(folder, definitions(), texts())) {
            list(each, ".*" + DurableFiles.DRAFT).stream()
                    .filter(it -> !Files.isDirectory(it))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    /** The files of a folder by a pattern, in order; none if there is no folder, or a file in its place. */
    static List<Path> list(Path folder, String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(files::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
        files.sort(null);
        return files;
    }
}
