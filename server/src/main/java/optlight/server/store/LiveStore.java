package optlight.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a running server serves: follows the data folder, and keeps the last good publication in memory whatever becomes
 * of the disk.
 *
 * <p>Whoever asks reads the pointer file now and then, which is one short line. Watching the folder instead says nothing on
 * network volumes, where several servers share one folder.
 */
public final class LiveStore implements Supplier<Optional<Published>> {
    /** At most this long after a publication the next request sees it, give or take the loading. */
    public static final Duration PATIENCE = Duration.ofMillis(10);

    /** How often it looks again at what it could not load, which may mean reading several files. */
    public static final Duration REPAIR_PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(LiveStore.class.getName());

    /** @param degradation what is wrong with the folder, in words; empty if all is well */
    private record Seen(Optional<String> pointer, Optional<Published> published, String degradation) {}

    private static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty(), "");

    private final DataFolder folder;
    private final LongSupplier nanoClock;
    private final AtomicLong lookedAt;
    private final ReentrantLock loading = new ReentrantLock();

    private volatile Seen seen = NOTHING;

    /** @param nanoClock a clock that never runs backwards, such as {@link System#nanoTime} */
    public LiveStore(DataFolder folder, LongSupplier nanoClock) {
        this.folder = folder;
        this.nanoClock = nanoClock;
        this.lookedAt = new AtomicLong(nanoClock.getAsLong());
        refresh();
    }

    /** What to serve now, after a look at the disk if it is time; empty if nothing has ever been published. */
    @Override
    public Optional<Published> get() {
        return latest().published();
    }

    /** What the last look at the disk has found: for callers who must not wait, while somebody else calls {@link #get}. */
    public Optional<Published> lastSeen() {
        return seen.published();
    }

    /**
     * What is wrong with the data folder, in words for whoever runs the server; empty if all is well. What is served is whole
     * all the same, but it may not be the newest.
     */
    public Optional<String> degradation() {
        String degradation = latest().degradation();
        return degradation.isEmpty() ? Optional.empty() : Optional.of(degradation);
    }

    private Seen latest() {
        long now = nanoClock.getAsLong();
        long before = lookedAt.get();
        Duration patience = seen.degradation().isEmpty() ? PATIENCE : REPAIR_PATIENCE;
        // One request looks; the others go on with what is there.
        if (now - before >= patience.toNanos() && lookedAt.compareAndSet(before, now)) {
            refresh();
        }
        return seen;
    }

    private void refresh() {
        if (!loading.tryLock()) {
            return;
        }
        try {
            Seen before = seen;
            seen = look(before);
            tell(before, seen);
        } finally {
            loading.unlock();
        }
    }

    private Seen look(Seen before) {
        try {
            Optional<String> pointer = folder.pointer();
            boolean serving = before.published().isPresent();
            if (serving
                    && pointer.equals(before.pointer())
                    && before.degradation().isEmpty()) {
                return before;
            }
            if (pointer.isPresent()) {
                Map<String, Body> known =
                        before.published().map(Published::texts).orElse(Map.of());
                return new Seen(pointer, Optional.of(folder.load(Pointer.parse(pointer.get()), known)), "");
            }
            if (!serving && folder.publications().findAny().isEmpty()) {
                return NOTHING;
            }
            return makeDo(before, "current is missing");
        } catch (NoSuchFileException e) {
            return makeDo(before, "there is no " + e.getFile());
        } catch (IOException | UncheckedIOException e) {
            return makeDo(before, e.getMessage());
        }
    }

    /** What is in memory; or else, after a start, the newest that the audit log knows and that is whole. */
    private Seen makeDo(Seen before, String fault) {
        Optional<Published> published = before.published().or(this::newestWhole);
        String serving = published.map(it -> "serving serial " + it.serial()).orElse("nothing there can be served");
        return new Seen(before.pointer(), published, fault + "; " + serving + "; fsck says what to do");
    }

    private Optional<Published> newestWhole() {
        try {
            return folder.newestWhole();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A fault that stays is logged once. */
    private static void tell(Seen before, Seen now) {
        if (!now.degradation().equals(before.degradation())
                && !now.degradation().isEmpty()) {
            LOG.log(Level.WARNING, now.degradation());
        }
        boolean another = !now.published()
                .map(Published::serial)
                .equals(before.published().map(Published::serial));
        if (another || (now.degradation().isEmpty() && !before.degradation().isEmpty())) {
            now.published().ifPresent(it -> LOG.log(Level.INFO, "serving serial {0}", Long.toString(it.serial())));
        }
    }
}
