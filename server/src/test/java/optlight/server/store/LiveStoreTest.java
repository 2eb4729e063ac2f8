package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveStoreTest {
    @TempDir
    private Path data;

    private final AtomicLong nanos = new AtomicLong(-5);
    private DataFolder folder;
    private LiveStore store;

    @BeforeEach
    void openStore() {
        folder = new DataFolder(data);
        store = new LiveStore(folder, nanos::get);
    }

    @Test
    void followsThePublicationsButDoesNotLookBeforeItsTime() throws Exception {
        assertEquals(Optional.empty(), store.get());
        folder.publish(Fixtures.edition(5));
        nanos.addAndGet(LiveStore.PATIENCE.toNanos() - 1);
        assertEquals(Optional.empty(), store.get());
        nanos.addAndGet(1);
        assertEquals(5, serial());
        folder.publish(Fixtures.edition(6));
        assertEquals(5, serial());
        waitAMoment();
        assertEquals(6, serial());
    }

    @Test
    void keepsTheSameSnapshotWhileNothingChanges() throws Exception {
        folder.publish(Fixtures.edition(5));
        waitAMoment();
        Published first = store.get().orElseThrow();
        waitAMoment();
        assertSame(first, store.get().orElseThrow());
    }

    @Test
    void keepsTheLastGoodOneWhateverBecomesOfTheDisk() throws Exception {
        folder.publish(Fixtures.edition(5));
        waitAMoment();
        assertEquals(5, serial());
        folder.publish(Fixtures.edition(6));
        Path envelope = data.resolve("definitions/6.env");
        byte[] whole = Files.readAllBytes(envelope);
        Files.write(envelope, new byte[3]);
        waitAMoment();
        assertEquals(5, serial());
        Files.write(envelope, whole);
        waitAMoment();
        assertEquals(6, serial());
        Files.delete(data.resolve("current"));
        waitAMoment();
        assertEquals(6, serial());
    }

    private void waitAMoment() {
        nanos.addAndGet(LiveStore.PATIENCE.toNanos());
    }

    private long serial() {
        return store.get().orElseThrow().serial();
    }
}
