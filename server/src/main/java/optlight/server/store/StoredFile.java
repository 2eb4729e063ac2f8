package optlight.server.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files so that every failure names the file; of a folder in a file's place the JDK says only that it is one. */
final class StoredFile {
    private StoredFile() {}

    /** @throws NoSuchFileException if there is none */
    static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new DamagedFileException(file, Layout.FOLDER_FOR_FILE);
        }
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedFileException(file, e);
        }
    }

    /** Empty if there is none. */
    static Optional<byte[]> find(Path file) throws IOException {
        try {
            return Optional.of(read(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Why a file could not be read, continuing the sentence that its name begins. */
    static String fault(IOException e) {
        if (e instanceof DamagedFileException damaged) {
            return damaged.getReason();
        }
        return "cannot be read: " + (e instanceof AccessDeniedException ? "no permission" : e.getMessage());
    }
}
