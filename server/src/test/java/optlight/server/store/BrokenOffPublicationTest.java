package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.server.authoring.Fixtures;
import optlight.server.store.FaultyDisk.DeathException;
import optlight.server.store.FaultyDisk.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults 1, 3 and 4: publishing is broken off at every step there is, the disk is full, somebody else is writing. */
class BrokenOffPublicationTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z"));
    private static final int NEVER = Integer.MAX_VALUE;

    private static SignedEdition first;
    private static SignedEdition second;
    private static SignedEdition third;

    @TempDir
    private Path temporary;

    private int folders;

    @BeforeAll
    static void sign(@TempDir Path scratch) throws IOException {
        first = Fixtures.edition(5);
        second = Fixtures.edition(6, "Training of AI", scratch.resolve("second"));
        third = Fixtures.edition(7, "Training of computers", scratch.resolve("third"));
    }

    @Test
    void fault1KilledAtAnyStepItLeavesTheOldOrTheNewAndNothingThatTheNextPublishDoesNotMend() throws Exception {
        List<Long> served = new ArrayList<>();
        for (int step = 0; step < steps(true); step++) {
            Path data = withFirst();
            die(data, step);
            served.add(assertOldOrNew(data));
            assertNeedsNobody(data);
            publish(data, third);
            assertServed(third, data);
            assertEquals(List.of(), FolderCheck.of(new DataFolder(data)), "step " + step);
        }
        assertEquals(5L, served.get(0));
        assertEquals(6L, served.get(served.size() - 1), "the last step is after the pointer's");
        assertEquals(served.stream().sorted().toList(), served, "once new, never old again");
    }

    @Test
    void fault1KilledAtAnyStepTheSameCanBePublishedAgain() throws Exception {
        for (int step = 0; step < steps(true); step++) {
            Path data = withFirst();
            die(data, step);
            publish(data, second);
            assertServed(second, data);
            assertEquals(List.of(), FolderCheck.of(new DataFolder(data)), "step " + step);
            assertEquals(List.of(5L, 6L), new DataFolder(data).publishedSerials(), "audited once");
        }
    }

    @Test
    void fault1KilledAtAnyStepItCanBeRepairedWithoutPublishing() throws Exception {
        for (int step = 0; step < steps(true); step++) {
            Path data = withFirst();
            die(data, step);
            FolderRepair.run(new DataFolder(data));
            assertOldOrNew(data);
            assertEquals(List.of(), FolderCheck.of(new DataFolder(data)), "step " + step);
        }
    }

    @Test
    void fault1KilledAtAnyStepOfTheVeryFirstThereIsNothingOrAll() throws Exception {
        for (int step = 0; step < steps(false); step++) {
            Path data = folder();
            die(data, step);
            Optional<Published> served = new LiveStore(new DataFolder(data), () -> 0).get();
            served.ifPresent(it -> assertArrayEquals(
                    second.envelope(), it.definitions().identity().bytes()));
            publish(data, third);
            assertServed(third, data);
            assertEquals(List.of(), FolderCheck.of(new DataFolder(data)), "step " + step);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "READ_ONLY"})
    void fault3ADiskThatTakesNoMoreLosesNothing(Fault fault) throws Exception {
        var counting = new FaultyDisk(fault, NEVER);
        new DataFolder(withFirst(), counting, CLOCK).publish(second);
        for (int step = 0; step < counting.operations(); step++) {
            Path data = withFirst();
            var disk = new FaultyDisk(fault, step);
            var failure = assertThrows(
                    IOException.class, () -> new DataFolder(data, disk, CLOCK).publish(second), "step " + step);
            assertTrue(failure.getMessage().contains(data.toString()), failure.getMessage());
            assertServed(first, data);
            assertNeedsNobody(data);
            if (fault == Fault.FULL) {
                assertTrue(failure.getMessage().endsWith("No space left on device"), failure.getMessage());
                assertEquals(List.of(), new Layout(data).drafts(), "half-written files would keep the disk full");
            }
            publish(data, second);
            assertServed(second, data);
            assertEquals(List.of(), FolderCheck.of(new DataFolder(data)), "step " + step);
        }
    }

    @Test
    void fault4ASecondWriterIsToldAtOnceAndChangesNothing() throws Exception {
        Path data = withFirst();
        try (WriteLock held = WriteLock.take(new Layout(data).lock())) {
            for (int attempt = 0; attempt < 2; attempt++) {
                var refusal = assertThrows(RefusedPublicationException.class, () -> publish(data, second));
                assertEquals(
                        "another command is writing in " + data + "; try again when it has ended",
                        refusal.getMessage());
            }
            assertThrows(RefusedPublicationException.class, () -> FolderRepair.run(new DataFolder(data)));
            assertServed(first, data);
            assertNotNull(held);
        }
        publish(data, second);
        assertServed(second, data);
    }

    private Path folder() {
        return temporary.resolve(Integer.toString(folders++));
    }

    private Path withFirst() throws Exception {
        Path data = folder();
        publish(data, first);
        return data;
    }

    private static void publish(Path data, SignedEdition edition) throws Exception {
        new DataFolder(data, FaultyDisk.sound(), CLOCK).publish(edition);
    }

    private static void die(Path data, int step) {
        var disk = new FaultyDisk(Fault.DEATH, step);
        assertThrows(DeathException.class, () -> new DataFolder(data, disk, CLOCK).publish(second));
    }

    /** How many operations publishing takes. */
    private int steps(boolean afterFirst) throws Exception {
        var counting = new FaultyDisk(Fault.DEATH, NEVER);
        new DataFolder(afterFirst ? withFirst() : folder(), counting, CLOCK).publish(second);
        assertTrue(counting.operations() > 10);
        return counting.operations();
    }

    /** What a server that starts now serves; its serial. */
    private static long assertOldOrNew(Path data) {
        Published served = served(data);
        SignedEdition edition = served.serial() == first.serial() ? first : second;
        assertArrayEquals(edition.envelope(), served.definitions().identity().bytes());
        assertTrue(served.texts().keySet().containsAll(edition.texts().keySet()));
        return served.serial();
    }

    private static void assertServed(SignedEdition edition, Path data) {
        Published served = served(data);
        assertArrayEquals(edition.envelope(), served.definitions().identity().bytes());
        edition.texts()
                .forEach((sha256, bytes) -> assertArrayEquals(
                        bytes, served.text(sha256).orElseThrow().identity().bytes()));
    }

    private static Published served(Path data) {
        var store = new LiveStore(new DataFolder(data), () -> 0);
        assertEquals(Optional.empty(), store.degradation());
        return store.get().orElseThrow();
    }

    private static void assertNeedsNobody(Path data) throws IOException {
        for (Finding finding : FolderCheck.of(new DataFolder(data))) {
            assertEquals(Finding.NEXT_PUBLISH, finding.cure(), finding.toString());
        }
    }
}
