package optlight.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes that are whole or not there, also when the power fails.
 *
 * <p>Everything that is done to the disk goes through the methods that are not private or final; tests put theirs in
 * their place, which fail at a chosen moment.
 */
class DurableFiles {
    /** How the names of files end that are not finished; nobody reads them. */
    static final String DRAFT = ".draft";

    /** Puts the file in place in one step: a reader sees all of it, or what was there before. */
    final void replace(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, null);
    }

    /** @param changed the time the file is to bear; {@code null} for now */
    final void replace(Path file, byte[] bytes, FileTime changed) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        // Not a temporary file of the JDK's, which nobody but its owner may read: publisher and server may be two
        // users.
        Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + DRAFT);
        try {
            create(draft, bytes);
            if (changed != null) {
                Files.setLastModifiedTime(draft, changed);
            }
            rename(draft, file);
        } catch (IOException e) {
            deleteQuietly(draft, e);
            throw e;
        }
        forceNames(folder);
    }

    /** Like {@link #replace}, but leaves a file alone that holds these bytes already. */
    final void put(Path file, byte[] bytes) throws IOException {
        if (!holds(file, bytes)) {
            replace(file, bytes);
        }
    }

    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file that is not there yet, down to the disk. */
    void create(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(channel, bytes, file);
        }
    }

    /**
     * Cuts a file at a length and writes on from there, down to the disk; makes the file if need be. If that fails, the
     * file is as long as it was cut to, unless the disk refuses that too.
     */
    void extend(Path file, long length, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.position(length);
            try {
                write(channel, bytes, file);
            } catch (IOException e) {
                channel.truncate(length);
                throw e;
            }
        }
    }

    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes the names in a folder durable; where folders cannot be opened, the system sees to it. */
    void forceNames(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows does not open folders.
        }
    }

    private void deleteQuietly(Path draft, IOException cause) {
        try {
            delete(draft);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The JDK does not say which file a write failed for, and whoever reads the message needs to know the disk. */
    private static void write(FileChannel channel, byte[] bytes, Path file) throws IOException {
        try {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            var named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }
}
