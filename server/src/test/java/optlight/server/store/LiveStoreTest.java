package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void fault3KeepsTheLastGoodOneWhateverBecomesOfTheDiskAndSaysSo() throws Exception {
        folder.publish(Fixtures.edition(5));
        waitAMoment();
        assertEquals(5, serial());
        assertEquals(Optional.empty(), store.degradation());
        folder.publish(Fixtures.edition(6));
        Path envelope = data.resolve("definitions/6.env");
        byte[] whole = Files.readAllBytes(envelope);
        Files.write(envelope, new byte[3]);
        waitAMoment();
        assertEquals(5, serial());
        assertEquals(
                Optional.of(envelope + " is not what was published; serving serial 5; fsck says what to do"),
                store.degradation());
        Files.write(envelope, whole);
        waitForARepair();
        assertEquals(6, serial());
        assertEquals(Optional.empty(), store.degradation());
        Files.delete(data.resolve("current"));
        waitAMoment();
        assertEquals(6, serial());
        assertEquals(Optional.of("current is missing; serving serial 6; fsck says what to do"), store.degradation());
    }

    @Test
    void looksLessOftenAtWhatItCannotLoad() throws Exception {
        folder.publish(Fixtures.edition(5));
        waitAMoment();
        Path current = data.resolve("current");
        byte[] whole = Files.readAllBytes(current);
        Files.delete(current);
        waitAMoment();
        assertFalse(store.degradation().isEmpty());
        Files.write(current, whole);
        waitAMoment();
        assertFalse(store.degradation().isEmpty());
        waitForARepair();
        assertTrue(store.degradation().isEmpty());
    }

    @Test
    void compressesNoTextTwice(@TempDir Path scratch) throws Exception {
        SignedEdition first = Fixtures.edition(5);
        folder.publish(first);
        waitAMoment();
        Published before = store.get().orElseThrow();
        folder.publish(Fixtures.edition(6, "Training of AI", scratch));
        waitAMoment();
        for (String sha256 : first.texts().keySet()) {
            assertSame(
                    before.text(sha256).orElseThrow(),
                    store.get().orElseThrow().text(sha256).orElseThrow());
        }
    }

    @Test
    void hasNothingToComplainOfWhileNothingIsPublished() {
        assertEquals(Optional.empty(), store.degradation());
        waitAMoment();
        assertEquals(Optional.empty(), store.get());
        assertEquals(Optional.empty(), store.degradation());
    }

    private void waitForARepair() {
        nanos.addAndGet(LiveStore.REPAIR_PATIENCE.toNanos());
    }

    private void waitAMoment() {
        nanos.addAndGet(LiveStore.PATIENCE.toNanos());
    }

    private long serial() {
        return store.get().orElseThrow().serial();
    }
}
