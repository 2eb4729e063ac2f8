package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import optlight.server.authoring.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder with whole parts missing, or other things in their place; and what is stopped in it. */
class DamagedFolderTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void publishTwo() throws IOException {
        data = folder.resolve("data");
        Fixtures.copy("good", folder.resolve("authored"));
        assertEquals(0, run("keygen DIR/key"));
        publish(100);
        publish(200);
    }

    @Test
    void aHalfRestoredBackupIsSaidToServeNothing() throws IOException {
        Files.delete(data.resolve("current"));
        Files.delete(data.resolve("audit.log"));
        for (String command : new String[] {"fsck --data DIR/data", "fsck --data DIR/data --repair"}) {
            assertEquals(1, run(command));
            assertTrue(
                    out.toString()
                            .contains(
                                    "current is missing, and so is the audit log, though there are envelopes: nothing is"
                                            + " served; put both back from a backup, or publish something newer than 200"),
                    out.toString());
        }
        assertEquals(1, run("rollback 100 --key DIR/key --data DIR/data"));
        assertTrue(err.toString().contains("nothing is known to be published in " + data + "; fsck"), err.toString());
        publish(300);
        assertEquals(0, run("fsck --data DIR/data"), out.toString());
    }

    @Test
    void foldersInTheirPlacesAreNamedAndDoNotEndTheLook() throws IOException {
        Path text;
        try (Stream<Path> texts = Files.list(data.resolve("texts"))) {
            text = texts.filter(it -> !it.toString().endsWith(".br"))
                    .findFirst()
                    .orElseThrow();
        }
        for (Path each : new Path[] {text, data.resolve("current"), data.resolve("definitions/100.env")}) {
            Files.delete(each);
            Files.createDirectory(each);
        }
        assertEquals(1, run("fsck --data DIR/data"));
        for (String place : new String[] {"current", "definitions/100.env", "texts/" + text.getFileName()}) {
            assertTrue(out.toString().contains(place + " is a folder, must be a file; delete it"), out.toString());
        }
        assertEquals(2, run("publish DIR/200.env --key DIR/key.pub --data DIR/data"));
        assertTrue(err.toString().contains("not published, what was served before still is: "), err.toString());
        assertTrue(err.toString().contains(data.toString()), err.toString());
    }

    @Test
    void repairDoesNotPromiseItselfWhatItCannotDo() throws IOException {
        Files.delete(data.resolve("current"));
        Files.delete(data.resolve("definitions/200.env"));
        assertEquals(1, run("fsck --data DIR/data --repair"));
        assertTrue(
                out.toString()
                        .contains(
                                "current names serial 100, the audit log ends with 200; publish something newer than 200"),
                out.toString());
        assertFalse(out.toString().contains("fsck --repair"), out.toString());
    }

    @Test
    void whatWasStoppedSinceStaysStoppedUnlessItIsLifted() throws IOException {
        Files.writeString(
                folder.resolve("authored/off.json"),
                "[{\"setting\": \"research\", \"reason\": \"The switch was turned around.\"}]");
        publish(300);
        assertEquals(0, run("rollback 100 --key DIR/key --data DIR/data"), err.toString());
        assertTrue(err.toString().contains("research: stays stopped; --lift-stops would end that"), err.toString());
        assertTrue(served().contains("The switch was turned around."));
        assertEquals(0, run("rollback 100 --key DIR/key --data DIR/data --lift-stops"), err.toString());
        assertTrue(err.toString().contains("research: no longer stopped"), err.toString());
        assertFalse(served().contains("The switch was turned around."));
        assertEquals(0, run("rollback 300 --key DIR/key --data DIR/data --lift-stops"), err.toString());
        assertTrue(served().contains("The switch was turned around."), "it belongs to that guidance");
    }

    @Test
    void aFolderOfReportsAloneIsOurs() throws IOException {
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Files.writeString(fresh.resolve("reports.sqlite"), "");
        assertEquals(0, run("publish DIR/200.env --key DIR/key.pub --data DIR/fresh"), err.toString());
    }

    private String served() throws IOException {
        String serial = Files.readString(data.resolve("current")).split(" ", 2)[0];
        return Files.readString(data.resolve("definitions/" + serial + ".env"));
    }

    private void publish(long serial) {
        assertEquals(0, run("sign --key DIR/key --in DIR/authored --out DIR/" + serial + ".env --serial " + serial));
        assertEquals(0, run("publish DIR/" + serial + ".env --key DIR/key.pub --data DIR/data"), err.toString());
    }

    private int run(String command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] args = command.replace("DIR", folder.toString()).split(" ", -1);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
