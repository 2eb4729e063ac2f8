package optlight.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes away what a publication left behind that was broken off, and makes {@code current} lead to something whole. Nothing
 * that was ever published is changed or deleted.
 */
public final class FolderRepair {
    private FolderRepair() {}

    /**
     * @return what was done, in words
     * @throws RefusedPublicationException if somebody else is writing there
     */
    public static List<String> run(DataFolder folder) throws IOException, RefusedPublicationException {
        Layout layout = folder.layout();
        var files = new DurableFiles();
        List<String> done = new ArrayList<>();
        if (!layout.misplaced().isEmpty()) {
            // What was published can be told only when these have been put right, which the check asks for.
            return List.of();
        }
        try (WriteLock lock = WriteLock.take(layout.lock())) {
            assert lock != null;
            AuditLog.Contents log = folder.auditLog().read();
            Optional<Pointer> current = Pointer.read(layout.current());
            for (Path leftover : Leftovers.of(layout, log, current)) {
                done.add(layout.folder().relativize(leftover) + " " + Leftovers.clear(leftover, layout, files));
            }
            if (log.tornTail()) {
                folder.auditLog().cut(log);
                done.add("audit.log cut after its last whole line");
            }
            Optional<Pointer> pointer = pointerToSet(folder, log, current);
            if (pointer.isPresent()) {
                files.put(layout.current(), pointer.get().bytes());
                done.add("current names serial " + pointer.get().serial());
            }
        }
        return done;
    }

    /** What {@code current} will name after a repair; empty if it stays, or nothing is whole. */
    static Optional<Pointer> pointerToSet(DataFolder folder, AuditLog.Contents log, Optional<Pointer> current) {
        return newestWhole(folder, log).filter(it -> !isAtLeast(current, it, folder));
    }

    private static boolean isAtLeast(Optional<Pointer> current, Pointer newest, DataFolder folder) {
        return current.isPresent() && current.get().serial() >= newest.serial() && isWhole(folder, current.get());
    }

    private static Optional<Pointer> newestWhole(DataFolder folder, AuditLog.Contents log) {
        for (int i = log.entries().size() - 1; i >= 0; i--) {
            Pointer pointer = log.entries().get(i).pointer();
            if (isWhole(folder, pointer)) {
                return Optional.of(pointer);
            }
        }
        return Optional.empty();
    }

    static boolean isWhole(DataFolder folder, Pointer pointer) {
        try {
            folder.whole(pointer);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
