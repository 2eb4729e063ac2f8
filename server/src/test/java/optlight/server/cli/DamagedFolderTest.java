package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optlight.server.cli.PublishedFolder.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands say of a data folder in which something is missing, or is not what it must be: 1, the place, and a cure that is one. */
class DamagedFolderTest {
    private static final String REPUBLISH_200 =
            "publish serial 200 again from where it was signed, or something newer: members"
                    + " may have it, and take nothing older";

    @TempDir
    private Path folder;

    private PublishedFolder commands;
    private Path data;

    @BeforeEach
    void publishTwo() throws Exception {
        commands = new PublishedFolder(folder);
        data = commands.data();
    }

    @Test
    void envelopesForWhichNobodyVouchesAreNotInOrder() throws Exception {
        Files.delete(data.resolve("audit.log"));
        Files.delete(data.resolve("current"));
        for (String repair : List.of("", " --repair")) {
            Outcome fsck = commands.run(1, "fsck --data DIR/data" + repair);
            assertEquals(
                    "definitions has envelopes, but neither audit.log nor current says that one of them was published:"
                            + " nothing is served; put audit.log and current back from the same backup, or publish the"
                            + " newest once more, or something newer\n",
                    fsck.out());
            assertEquals("1 fault\n", fsck.err());
        }
        Outcome rollback = commands.run(1, "rollback 100 --key DIR/key --data DIR/data");
        assertEquals("optlight: nothing is known to be published in DIR/data; fsck says what to do\n", rollback.err());
        commands.run(0, "publish DIR/200/d.env --key DIR/key.pub --data DIR/data");
        assertEquals("", commands.run(0, "fsck --data DIR/data").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6"})
    void aTornPointerIsNotSaidToBeRepairableWithoutALog(String pointer) throws Exception {
        Files.delete(data.resolve("audit.log"));
        Files.writeString(data.resolve("current"), pointer);
        Outcome fsck = commands.run(1, "fsck --data DIR/data --repair");
        assertFalse(fsck.out().contains("fsck --repair"), fsck.out());
        commands.run(0, "publish DIR/200/d.env --key DIR/key.pub --data DIR/data");
        commands.run(0, "fsck --data DIR/data");
    }

    /** A tool that recommends itself for what it has just left undone is run for ever. */
    @Test
    void repairDoesNotRecommendItselfForWhatItCannotDo() throws Exception {
        Files.delete(data.resolve("current"));
        Files.delete(data.resolve("definitions/200.env"));
        String missing = "definitions/200.env is missing; publish it again from where it was signed\n";
        assertEquals(
                "current is missing; " + REPUBLISH_200 + "; until then, fsck --repair lets current name serial 100, the"
                        + " newest that is whole\n" + missing,
                commands.run(1, "fsck --data DIR/data").out());
        Outcome repair = commands.run(1, "fsck --data DIR/data --repair");
        assertEquals("repaired: current names serial 100\n2 faults\n", repair.err());
        String left = "current names serial 100, the audit log ends with 200; " + REPUBLISH_200 + "\n" + missing;
        assertEquals(left, repair.out());
        assertEquals(left, commands.run(1, "fsck --data DIR/data --repair").out());
        commands.run(0, "publish DIR/200/d.env --key DIR/key.pub --data DIR/data");
        commands.run(0, "fsck --data DIR/data");
    }

    @Test
    void ofAPublicationThatCannotBeServedItIsSaidWhatARepairWouldServe() throws Exception {
        Files.writeString(data.resolve("definitions/200.env"), "<html>");
        String fault = "current names serial 200, which cannot be served; publish it again, or something newer";
        Outcome fsck = commands.run(1, "fsck --data DIR/data");
        assertTrue(
                fsck.out()
                        .startsWith(
                                fault + "; until then, fsck --repair lets current name serial 100, the newest that is"
                                        + " whole\n"),
                fsck.out());
        Files.writeString(data.resolve("definitions/100.env"), "<html>");
        fsck = commands.run(1, "fsck --data DIR/data --repair");
        assertTrue(fsck.out().startsWith(fault + "\n"), fsck.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"current", "audit.log", "lock", "definitions/200.env", "definitions/100.env", "text", "brotli"})
    void aFolderInPlaceOfAFileIsAFaultWithAName(String which) throws Exception {
        Path file = place(which);
        String name = data.relativize(file).toString();
        Files.writeString(data.resolve("definitions/new.env"), "");
        Files.deleteIfExists(file);
        Files.createDirectories(file.resolve("within"));
        for (String repair : List.of("", " --repair")) {
            Outcome fsck = commands.run(1, "fsck --data DIR/data" + repair);
            assertTrue(fsck.out().contains(name + " is a folder, must be a file; "), fsck.out() + fsck.err());
            assertTrue(
                    fsck.out().contains("definitions/new.env is not named for a serial"),
                    "the others too: " + fsck.out());
            assertFalse(fsck.out().contains("not in the audit log"), fsck.out());
        }
        commands.sign(300);
        Outcome publish = commands.run("publish DIR/300/d.env --key DIR/key.pub --data DIR/data");
        if (publish.exit() != 0) {
            assertEquals(1, publish.exit());
            assertEquals(
                    "optlight: not published, what was served before still is: DIR/data/" + name
                            + " is a folder, must be a file; fsck says what to do\n",
                    publish.err().replace(": is a folder", " is a folder"));
        }
        // As the cure says.
        Files.delete(data.resolve("definitions/new.env"));
        try (Stream<Path> within = Files.walk(file)) {
            for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        commands.run(0, "publish DIR/300/d.env --key DIR/key.pub --data DIR/data");
        if (name.endsWith("100.env")) {
            Files.copy(folder.resolve("100/d.env"), file);
        } else if (name.endsWith("200.env")) {
            Files.copy(folder.resolve("200/d.env"), file);
        }
        assertEquals("", commands.run("fsck --data DIR/data").out());
    }

    private Path place(String which) throws IOException {
        if (which.equals("brotli")) {
            return data.resolve("definitions/100.env.br");
        }
        if (!which.equals("text")) {
            return data.resolve(which);
        }
        try (Stream<Path> texts = Files.list(data.resolve("texts"))) {
            return texts.filter(it -> !it.toString().endsWith(".br"))
                    .filter(it -> Files.exists(folder.resolve("200/texts").resolve(it.getFileName())))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"definitions", "texts", "aside"})
    void aFileInPlaceOfAFolderIsAFaultWithAName(String name) throws Exception {
        if (Files.exists(data.resolve(name))) {
            Files.move(data.resolve(name), folder.resolve("moved"));
        }
        Files.writeString(data.resolve(name), "x");
        for (String repair : List.of("", " --repair")) {
            Outcome fsck = commands.run(1, "fsck --data DIR/data" + repair);
            assertTrue(fsck.out().startsWith(name + " is a file, must be a folder; move it away; "), fsck.out());
        }
        commands.sign(300);
        Outcome publish = commands.run(1, "publish DIR/300/d.env --key DIR/key.pub --data DIR/data");
        assertTrue(publish.err().contains("DIR/data/" + name + ": is a file, must be a folder"), publish.err());
    }

    /** Where serve has already counted reports, or a disk of its own is mounted: that is nobody else's folder. */
    @ParameterizedTest
    @ValueSource(strings = {"reports.sqlite", "reports.sqlite-wal", "lost+found", "lock"})
    void publishBeginsBesideWhatIsNobodysOwn(String name) throws Exception {
        Files.createDirectories(folder.resolve("begun"));
        Files.writeString(folder.resolve("begun").resolve(name), "");
        commands.run(0, "publish DIR/200/d.env --key DIR/key.pub --data DIR/begun");
    }

    /** By one rule: 1, because an empty folder would take it; 2 is for what none would take. */
    @Test
    void whatTheDataFolderDoesNotAllowIsAnsweredWithOne() throws Exception {
        commands.sign(150);
        commands.run(1, "publish DIR/150/d.env --key DIR/key.pub --data DIR/data");
        commands.run(0, "publish DIR/150/d.env --key DIR/key.pub --data DIR/new");
        Files.writeString(data.resolve("definitions/200.env"), "<html>");
        commands.sign(300);
        Outcome publish = commands.run(1, "publish DIR/300/d.env --data DIR/data");
        assertEquals(
                "optlight: not published, what is published in DIR/data cannot say by which key:"
                        + " DIR/data/definitions/200.env is not what was published; add --key PUB, and see what fsck"
                        + " says\n",
                publish.err());
    }
}
