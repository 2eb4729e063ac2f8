package optlight.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a running server serves: follows the data folder, and keeps the last good publication in memory whatever becomes
 * of the disk.
 *
 * <p>Now and then a request reads the pointer file, which is one short line. Watching the folder instead would need a
 * thread, and says nothing on network volumes, where several servers share one folder.
 */
public final class LiveStore implements Supplier<Optional<Published>> {
    /** At most this long after a publication the next request sees it. */
    public static final Duration PATIENCE = Duration.ofMillis(200);

    private static final Logger LOG = System.getLogger(LiveStore.class.getName());

    private record Seen(Optional<String> pointer, Optional<Published> published) {}

    private final DataFolder folder;
    private final LongSupplier nanoClock;
    private final AtomicLong lookedAt;
    private final ReentrantLock loading = new ReentrantLock();
    /** The last complaint: a fault that stays is logged once. Guarded by {@code loading}. */
    private String complaint = "";

    private volatile Seen seen = new Seen(Optional.empty(), Optional.empty());

    /** @param nanoClock a clock that never runs backwards, such as {@link System#nanoTime} */
    public LiveStore(DataFolder folder, LongSupplier nanoClock) {
        this.folder = folder;
        this.nanoClock = nanoClock;
        this.lookedAt = new AtomicLong(nanoClock.getAsLong());
        refresh();
    }

    /** What to serve now; empty if nothing has ever been published. */
    @Override
    public Optional<Published> get() {
        long now = nanoClock.getAsLong();
        long before = lookedAt.get();
        // One request looks; the others go on with what is there.
        if (now - before >= PATIENCE.toNanos() && lookedAt.compareAndSet(before, now)) {
            refresh();
        }
        return seen.published();
    }

    private void refresh() {
        if (!loading.tryLock()) {
            return;
        }
        try {
            Optional<String> pointer = folder.pointer();
            if (pointer.isEmpty() || pointer.equals(seen.pointer())) {
                return;
            }
            seen = new Seen(pointer, Optional.of(folder.load(pointer.get())));
            LOG.log(
                    Level.INFO,
                    "serving serial {0}",
                    Long.toString(seen.published().orElseThrow().serial()));
        } catch (IOException | UncheckedIOException e) {
            if (!complaint.equals(e.toString())) {
                complaint = e.toString();
                LOG.log(Level.WARNING, "cannot load what is published, going on with what was: " + complaint);
            }
        } finally {
            loading.unlock();
        }
    }
}
