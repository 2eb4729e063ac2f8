package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 2: files that end anywhere, or in which a bit has flipped. */
class TornFilesTest {
    @TempDir
    private Path data;

    private SignedEdition first;
    private SignedEdition second;
    private DataFolder folder;

    @BeforeEach
    void publishTwo(@TempDir Path scratch) throws Exception {
        first = Fixtures.edition(5);
        second = Fixtures.edition(6, "Training of AI", scratch);
        folder = new DataFolder(data);
        folder.publish(first);
        folder.publish(second);
    }

    /** Files of what is served, and how fsck calls them when they are torn. */
    @ParameterizedTest
    @ValueSource(strings = {"envelope", "text"})
    void fault2NothingTornIsEverLoaded(String which) throws IOException {
        Path file = which.equals("envelope") ? data.resolve("definitions/6.env") : textOfSecond();
        String pointer = folder.pointer().orElseThrow();
        byte[] whole = Files.readAllBytes(file);
        for (byte[] torn : damages(whole)) {
            Files.write(file, torn);
            assertThrows(IOException.class, () -> folder.load(pointer));
        }
        Files.write(file, whole);
        assertEquals(6, folder.load(pointer).serial());
    }

    @ParameterizedTest
    @ValueSource(strings = {"envelope", "text"})
    void fault2AServerThatStartsOnATornFileServesTheOneBeforeAndSaysSo(String which) throws IOException {
        Path file = which.equals("envelope") ? data.resolve("definitions/6.env") : textOfSecond();
        byte[] whole = Files.readAllBytes(file);
        for (byte[] torn : some(damages(whole))) {
            Files.write(file, torn);
            assertServed(first, start());
            String degradation = start().degradation().orElseThrow();
            assertTrue(degradation.endsWith("; serving serial 5; fsck says what to do"), degradation);
            List<Finding> findings = FolderCheck.of(folder);
            assertTrue(findings.stream().anyMatch(it -> it.place().equals("current")), findings.toString());
            String place = data.relativize(file).toString();
            assertTrue(findings.stream().anyMatch(it -> it.place().equals(place)), findings.toString());
        }
    }

    @Test
    void fault2ATornPointerLeadsToTheNewestOfTheAuditLog() throws IOException {
        Path current = data.resolve("current");
        byte[] whole = Files.readAllBytes(current);
        for (byte[] torn : damages(whole)) {
            Files.write(current, torn);
            LiveStore store = start();
            assertServed(second, store);
            boolean stillNamesIt = Pointer.find(new String(torn, StandardCharsets.ISO_8859_1))
                    .equals(Pointer.find(new String(whole, StandardCharsets.ISO_8859_1)));
            assertEquals(stillNamesIt, store.degradation().isEmpty(), Arrays.toString(torn));
            assertEquals(stillNamesIt, FolderCheck.of(folder).isEmpty(), Arrays.toString(torn));
        }
        Files.delete(current);
        assertServed(second, start());
        assertEquals(
                "current is missing; serving serial 6; fsck says what to do",
                start().degradation().orElseThrow());
        assertEquals(List.of(new Finding("current", "is missing", Finding.NEXT_PUBLISH)), FolderCheck.of(folder));
    }

    @Test
    void fault2ATornAuditLogChangesNothingThatIsServed() throws IOException {
        Path log = data.resolve("audit.log");
        byte[] whole = Files.readAllBytes(log);
        int lastLine = new String(whole, StandardCharsets.US_ASCII).indexOf('\n') + 1;
        for (int length = 0; length < whole.length; length++) {
            Files.write(log, Arrays.copyOf(whole, length));
            assertFalse(FolderCheck.of(folder).isEmpty(), "length " + length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(log, flipped);
            // The hash of a line stands in the next one: of the last, only what else is known can be told.
            if (at < lastLine) {
                assertFalse(FolderCheck.of(folder).isEmpty(), "byte " + at);
            }
        }
        for (byte[] torn : some(damages(whole))) {
            Files.write(log, torn);
            assertServed(second, start());
            assertEquals(Optional.empty(), start().degradation());
        }
    }

    @Test
    void fault2WithPointerAndLogGoneNothingIsServedThatNobodyVouchesFor() throws IOException {
        Files.delete(data.resolve("audit.log"));
        Files.writeString(data.resolve("current"), "6");
        LiveStore store = start();
        assertEquals(Optional.empty(), store.get());
        assertEquals(
                "current is torn: it must be a serial and a SHA-256; nothing there can be served; fsck says what to do",
                store.degradation().orElseThrow());
    }

    @Test
    void fault2ATornBrotliCopyIsNotServedAndEverythingElseIs() throws IOException {
        if (!Brotli.available()) {
            assertEquals(
                    Optional.empty(), start().get().orElseThrow().definitions().brotli());
            return;
        }
        Path copy = data.resolve("definitions/6.env.br");
        byte[] whole = Files.readAllBytes(copy);
        assertArrayEquals(
                whole,
                start().get().orElseThrow().definitions().brotli().orElseThrow().bytes());
        for (byte[] torn : some(damages(whole))) {
            Files.write(copy, torn);
            LiveStore store = start();
            assertServed(second, store);
            Optional<Body.Coded> brotli =
                    store.get().orElseThrow().definitions().brotli();
            // A bit may not matter, at the end; what is served is right all the same.
            assertEquals(FolderCheck.of(folder).isEmpty(), brotli.isPresent());
            brotli.ifPresent(it -> assertTrue(Brotli.holds(it.bytes(), second.envelope())));
        }
    }

    @Test
    void fault2ARunningServerGoesOnWithTheLastGoodOne() throws Exception {
        var nanos = new AtomicLong();
        var store = new LiveStore(folder, nanos::get);
        byte[] pointer = Files.readAllBytes(data.resolve("current"));
        Files.write(data.resolve("current"), Arrays.copyOf(pointer, 20));
        nanos.addAndGet(LiveStore.PATIENCE.toNanos());
        assertServed(second, store);
        assertTrue(store.degradation().orElseThrow().startsWith("current is torn"));
        Files.write(data.resolve("current"), pointer);
        nanos.addAndGet(LiveStore.REPAIR_PATIENCE.toNanos());
        assertEquals(Optional.empty(), store.degradation());
        assertServed(second, store);
    }

    @Test
    void publishingTheSameAgainMendsItsFiles() throws Exception {
        Path text = textOfSecond();
        for (Path file : List.of(data.resolve("definitions/6.env"), text, data.resolve("current"))) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            assertFalse(FolderCheck.of(folder).isEmpty());
            folder.publish(second);
            assertArrayEquals(whole, Files.readAllBytes(file));
            assertEquals(List.of(), FolderCheck.of(folder));
        }
    }

    @Test
    void repairLetsThePointerNameTheNewestThatIsWhole() throws Exception {
        byte[] envelope = Files.readAllBytes(data.resolve("definitions/6.env"));
        Files.write(data.resolve("definitions/6.env"), Arrays.copyOf(envelope, 100));
        assertEquals(List.of("current names serial 5"), FolderRepair.run(folder));
        assertServed(first, start());
        assertEquals(Optional.empty(), start().degradation());
        Files.write(data.resolve("definitions/6.env"), envelope);
        assertEquals(List.of("current names serial 6"), FolderRepair.run(folder));
        assertEquals(List.of(), FolderCheck.of(folder));
    }

    private Path textOfSecond() {
        return data.resolve("texts")
                .resolve(second.texts().keySet().stream()
                        .filter(it -> !first.texts().containsKey(it))
                        .findFirst()
                        .orElseThrow());
    }

    private LiveStore start() {
        return new LiveStore(folder, () -> 0);
    }

    private static void assertServed(SignedEdition edition, LiveStore store) {
        Published served = store.get().orElseThrow();
        assertArrayEquals(edition.envelope(), served.definitions().identity().bytes());
        edition.texts()
                .forEach((sha256, bytes) -> assertArrayEquals(
                        bytes, served.text(sha256).orElseThrow().identity().bytes()));
    }

    /** Cut at every length, and with one bit flipped in every byte. */
    private static List<byte[]> damages(byte[] whole) {
        List<byte[]> damages = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            damages.add(Arrays.copyOf(whole, i));
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            damages.add(flipped);
        }
        return damages;
    }

    /** One in some hundred, and the first and the last: a server starts for each. */
    private static List<byte[]> some(List<byte[]> damages) {
        List<byte[]> some = new ArrayList<>();
        for (int i = 0; i < damages.size(); i += 131) {
            some.add(damages.get(i));
        }
        some.add(damages.get(damages.size() - 1));
        return some;
    }
}
