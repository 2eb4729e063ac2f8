package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import optlight.server.authoring.Fixtures;
import optlight.server.trust.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticExportTest {
    private static final Body PAGE = Body.of("<!doctype html>".getBytes(StandardCharsets.UTF_8));
    private static final byte[] NGINX = "# nothing\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private Path to;
    private DataFolder folder;

    @BeforeEach
    void makeFolders() {
        to = temporary.resolve("export/made when needed");
        folder = new DataFolder(temporary.resolve("data"));
    }

    @Test
    void holdsTheBytesThatAreServedInEveryCodingAndNothingElse() throws Exception {
        SignedEdition edition = Fixtures.edition(5);
        Published published = publish(edition);
        write(published, to);
        Map<String, byte[]> expected = new TreeMap<>();
        expected.put("v1/definitions", edition.envelope());
        edition.texts().forEach((sha256, bytes) -> expected.put("v1/texts/" + sha256, bytes));
        Map<String, byte[]> files = files();
        assertTrue(files.containsKey("nginx.conf"));
        assertEquals(
                1 + expected.size() * (Brotli.available() ? 3 : 2),
                files.size(),
                files.keySet().toString());
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            String name = file.getKey();
            assertArrayEquals(file.getValue(), files.get(name), name);
            byte[] zipped = files.get(name + ".gz");
            assertArrayEquals(
                    file.getValue(), new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), name);
            assertTrue(!Brotli.available() || Brotli.holds(files.get(name + ".br"), file.getValue()), name);
        }
    }

    @Test
    void keepsTheTextsOfOlderDefinitionsThatSomebodyMayHaveJustFetched() throws Exception {
        SignedEdition first = Fixtures.edition(5);
        write(publish(first), to);
        for (int serial = 6; serial < 13; serial++) {
            SignedEdition next = Fixtures.edition(serial, "Training " + serial, temporary.resolve("scratch" + serial));
            write(publish(next), to);
            assertArrayEquals(next.envelope(), files().get("v1/definitions"));
        }
        for (String sha256 : first.texts().keySet()) {
            assertEquals(sha256, Sha256.hex(files().get("v1/texts/" + sha256)));
        }
    }

    /** Web servers make the tag of an answer from time and size of the file. */
    @Test
    void givesEveryEditionATimeOfItsOwnAndTheSameOneOnAllHosts() throws Exception {
        Published first = publish(Fixtures.edition(1_795_392_000));
        write(first, to);
        write(first, temporary.resolve("other"));
        FileTime time = Files.getLastModifiedTime(to.resolve("v1/definitions"));
        assertEquals(1_795_392_000_000L, time.toMillis());
        for (String name : new String[] {"v1/definitions", "v1/definitions.gz"}) {
            assertEquals(time, Files.getLastModifiedTime(to.resolve(name)));
            assertEquals(
                    time, Files.getLastModifiedTime(temporary.resolve("other").resolve(name)));
        }
        write(publish(Fixtures.edition(1_795_392_001)), to);
        assertNotEquals(time, Files.getLastModifiedTime(to.resolve("v1/definitions")));
        write(publish(Fixtures.edition((1L << 53) - 1)), to);
        assertEquals(0xFFFF_FFFFL, lastModifiedSeconds(), "what every file system can keep");
    }

    /** Milliseconds as serials, say. */
    @Test
    void givesEditionsWithHugeSerialsTagsOfTheirOwn() throws Exception {
        Set<Long> times = new HashSet<>();
        for (long serial : new long[] {1_795_392_000_000L, 1_795_392_000_001L, 1_795_392_060_000L}) {
            write(publish(Fixtures.edition(serial)), to);
            assertTrue(lastModifiedSeconds() <= 0xFFFF_FFFFL, "what every file system can keep");
            times.add(lastModifiedSeconds());
        }
        assertEquals(3, times.size());
    }

    @Test
    void leavesNoBrotliCopyOfWhatIsNoLongerThere() throws Exception {
        write(publish(Fixtures.edition(5)), to);
        Path copy = to.resolve("v1/definitions.br");
        Files.write(copy, new byte[] {1});
        Published published = publish(Fixtures.edition(6));
        Body bare = Body.of(published.definitions().identity().bytes());
        write(new Published(6, bare, published.texts()), to);
        assertFalse(Files.exists(copy));
    }

    @Test
    void isTheSameWhereverItStands() throws Exception {
        Published published = publish(Fixtures.edition(5));
        write(published, to);
        Map<String, byte[]> here = files();
        to = temporary.resolve("elsewhere");
        write(published, to);
        assertEquals(here.keySet(), files().keySet());
        files().forEach((name, bytes) -> assertArrayEquals(here.get(name), bytes, name));
    }

    @Test
    void pagesThatThereAreNoLongerGoAndNothingElseDoes() throws Exception {
        Published published = publish(Fixtures.edition(5));
        var first = Map.of("de/index.html", PAGE, "de/settings/a.html", PAGE, "de/settings/b.html", PAGE);
        StaticExport.write(published, new StaticExport.Site(first, List.of("de", "fr"), NGINX), to);
        Files.createDirectories(to.resolve("mine"));
        for (String mine : List.of("mine/page.html", "de/picture.png", "robots.txt")) {
            Files.writeString(to.resolve(mine), "mine");
        }
        var next = Map.of("de/index.html", PAGE, "de/settings/b.html", PAGE);
        StaticExport.write(published, new StaticExport.Site(next, List.of("de", "fr"), NGINX), to);
        var left = files().keySet().stream().filter(it -> !it.startsWith("v1/")).toList();
        assertEquals(
                List.of(
                        "de/index.html",
                        "de/index.html.gz",
                        "de/picture.png",
                        "de/settings/b.html",
                        "de/settings/b.html.gz",
                        "mine/page.html",
                        "nginx.conf",
                        "robots.txt"),
                left);
    }

    private static void write(Published published, Path to) throws IOException {
        StaticExport.write(published, new StaticExport.Site(Map.of(), List.of(), NGINX), to);
    }

    private long lastModifiedSeconds() throws IOException {
        return Files.getLastModifiedTime(to.resolve("v1/definitions")).toMillis() / 1000;
    }

    private Published publish(SignedEdition edition) throws Exception {
        folder.publish(edition);
        return folder.load(folder.pointer().orElseThrow());
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(to.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
