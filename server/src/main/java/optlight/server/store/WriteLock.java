package optlight.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one that writes in a data folder; let go of by the system if its process dies. */
final class WriteLock implements AutoCloseable {
    /**
     * Those of this process. It never opens a file a second time that it has locked: on closing either, POSIX would take
     * the lock away.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws RefusedPublicationException at once, if somebody else has it */
    static WriteLock take(Path lock) throws IOException, RefusedPublicationException {
        Path file = lock.toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            throw busy(file);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw busy(file);
            }
            return new WriteLock(file, channel);
        } catch (IOException | RefusedPublicationException e) {
            if (channel != null) {
                channel.close();
            }
            HELD.remove(file);
            throw e;
        }
    }

    private static RefusedPublicationException busy(Path file) {
        return new RefusedPublicationException(
                "another command is writing in " + file.getParent() + "; try again when it has ended");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
