package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    private Path data;
    private DataFolder folder;

    @BeforeEach
    void makeFolder() {
        data = temporary.resolve("made/when/needed");
        folder = new DataFolder(data);
    }

    @Test
    void hasNoPointerBeforeAnythingIsPublished() throws IOException {
        assertEquals(Optional.empty(), folder.pointer());
    }

    @Test
    void loadsWhatWasPublishedInEveryCoding() throws Exception {
        SignedEdition edition = Fixtures.edition(5);
        folder.publish(edition);
        Published published = current();
        assertEquals(5, published.serial());
        assertArrayEquals(edition.envelope(), published.definitions().identity().bytes());
        byte[] zipped = published.definitions().gzip().bytes();
        assertArrayEquals(edition.envelope(), new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes());
        assertNotEquals(
                published.definitions().identity().etag(),
                published.definitions().gzip().etag());
        assertEquals(edition.texts().keySet(), published.texts().keySet());
    }

    @Test
    void fault8RefusesALowerSerialAndKeepsWhatIsThere() throws Exception {
        folder.publish(Fixtures.edition(5));
        String before = folder.pointer().orElseThrow();
        SignedEdition older = Fixtures.edition(4);
        var refusal = assertThrows(RefusedPublicationException.class, () -> folder.publish(older));
        assertEquals("serial 4 is lower than 5, which has been published", refusal.getMessage());
        assertEquals(before, folder.pointer().orElseThrow());
    }

    @Test
    void refusesOneSerialWithTwoContentsAndTakesTheSameAgain() throws Exception {
        SignedEdition first = Fixtures.edition(5);
        folder.publish(first);
        folder.publish(first);
        SignedEdition second = Fixtures.edition(5);
        assertThrows(RefusedPublicationException.class, () -> folder.publish(second));
        assertArrayEquals(first.envelope(), current().definitions().identity().bytes());
    }

    @Test
    void leavesNoDraftsBehind() throws Exception {
        folder.publish(Fixtures.edition(5));
        try (var files = Files.walk(data)) {
            assertEquals(0, files.filter(it -> it.toString().endsWith(".draft")).count());
        }
    }

    @Test
    void goesOnServingTheTextsOfTheEditionBefore() throws Exception {
        SignedEdition first = Fixtures.edition(5);
        SignedEdition second = Fixtures.edition(6, "Training of AI", temporary.resolve("scratch"));
        folder.publish(first);
        folder.publish(second);
        Published published = current();
        assertTrue(published.texts().keySet().containsAll(first.texts().keySet()));
        assertTrue(published.texts().keySet().containsAll(second.texts().keySet()));
        assertEquals(3, published.texts().size(), "en twice, de once");
    }

    /** Clients wait for the new edition while it is loaded. */
    @Test
    void readsNothingOfAnEditionBeforeThatItHasRead() throws Exception {
        SignedEdition first = Fixtures.edition(5);
        folder.publish(first);
        Published before = current();
        SignedEdition second = Fixtures.edition(6, "Training of AI", temporary.resolve("scratch"));
        folder.publish(second);
        Files.delete(data.resolve("definitions/5.env"));
        Files.writeString(data.resolve("definitions/5.env"), "unreadable");
        Published after = folder.load(Pointer.parse(folder.pointer().orElseThrow()), before.texts());
        assertTrue(after.texts().keySet().containsAll(first.texts().keySet()));
        assertTrue(after.texts().keySet().containsAll(second.texts().keySet()));
        Published anew = new DataFolder(data).load(folder.pointer().orElseThrow());
        assertEquals(second.texts().keySet(), anew.texts().keySet(), "nothing is known after a start");
    }

    @Test
    void doesNotLoadAnEnvelopeThatIsNotWhatWasPublished() throws Exception {
        folder.publish(Fixtures.edition(5));
        Path file = data.resolve("definitions/5.env");
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(file, flipped);
        assertThrows(IOException.class, this::current);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThrows(IOException.class, this::current);
        Files.delete(file);
        assertThrows(NoSuchFileException.class, this::current);
        Files.write(file, whole);
        assertEquals(5, current().serial());
    }

    @Test
    void doesNotLoadWithoutItsTexts() throws Exception {
        SignedEdition edition = Fixtures.edition(5);
        folder.publish(edition);
        Path text = data.resolve("texts/" + edition.texts().keySet().iterator().next());
        Files.writeString(text, "{}");
        assertThrows(IOException.class, this::current);
        Files.delete(text);
        assertThrows(IOException.class, this::current);
    }

    @Test
    void doesNotLoadFromATornPointer() throws Exception {
        folder.publish(Fixtures.edition(5));
        byte[] pointer = folder.pointer().orElseThrow().getBytes(StandardCharsets.US_ASCII);
        for (int length = 0; length < pointer.length - 1; length++) {
            String torn = new String(pointer, 0, length, StandardCharsets.US_ASCII);
            assertThrows(IOException.class, () -> folder.load(torn), torn);
        }
    }

    @Test
    void readsBackWhatSignWroteAndNothingElse() throws Exception {
        SignedEdition edition = Fixtures.edition(5);
        Path file = temporary.resolve("out.env");
        edition.write(file);
        assertArrayEquals(edition.envelope(), SignedEdition.read(file).envelope());

        Path text =
                temporary.resolve("texts/" + edition.texts().keySet().iterator().next());
        byte[] whole = Files.readAllBytes(text);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(text, flipped);
        assertThrows(RefusedPublicationException.class, () -> SignedEdition.read(file));
        Files.delete(text);
        assertThrows(RefusedPublicationException.class, () -> SignedEdition.read(file));
        Files.writeString(file, "<html>");
        assertThrows(RefusedPublicationException.class, () -> SignedEdition.read(file));
        Files.write(file, new byte[10_000_000]);
        assertThrows(RefusedPublicationException.class, () -> SignedEdition.read(file));
    }

    private Published current() throws IOException {
        return folder.load(folder.pointer().orElseThrow());
    }
}
