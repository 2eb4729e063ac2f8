package optlight.server.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A disk that fails at a chosen operation. It waits for no real disk: nobody pulls the plug of the tests. */
final class FaultyDisk extends DurableFiles {
    /** How it fails. */
    enum Fault {
        /** The process is dead or the power gone: half of what was being written is there, and nothing follows. */
        DEATH,
        /** Half of what was being written found room; deleting still works. */
        FULL,
        /** Nothing can be changed from then on. */
        READ_ONLY
    }

    /** The process is no more: not to be caught by what it would have done next. */
    static final class DeathException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Fault fault;
    private final int failAt;
    private int operations;

    FaultyDisk(Fault fault, int failAt) {
        this.fault = fault;
        this.failAt = failAt;
    }

    static DurableFiles sound() {
        return new FaultyDisk(Fault.FULL, Integer.MAX_VALUE);
    }

    /** How many there were. */
    int operations() {
        return operations;
    }

    @Override
    void makeFolders(Path folder) throws IOException {
        step(folder);
        super.makeFolders(folder);
    }

    @Override
    void create(Path file, byte[] bytes) throws IOException {
        if (operations == failAt && fault != Fault.READ_ONLY) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.CREATE_NEW);
        }
        step(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    @Override
    void extend(Path file, long length, byte[] bytes) throws IOException {
        if (operations == failAt && fault == Fault.DEATH) {
            super.extend(file, length, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step(file);
        super.extend(file, length, bytes);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        step(to);
        super.rename(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
        if (fault != Fault.FULL) {
            step(file);
        }
        super.delete(file);
    }

    @Override
    void forceNames(Path folder) throws IOException {
        if (fault == Fault.DEATH) {
            step(folder);
        }
    }

    private void step(Path file) throws IOException {
        if (operations++ < failAt) {
            return;
        }
        switch (fault) {
            case DEATH -> throw new DeathException();
            case FULL -> {
                if (operations == failAt + 1) {
                    throw new FileSystemException(file.toString(), null, "No space left on device");
                }
            }
            case READ_ONLY -> throw new AccessDeniedException(file.toString());
        }
    }
}
