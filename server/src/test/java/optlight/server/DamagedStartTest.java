package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fault 2, as {@code serve} meets it when it starts. */
@Timeout(60)
class DamagedStartTest {
    /** 128 and the number of SIGTERM. */
    private static final int TOLD_TO_END = 143;

    @TempDir
    private Path temporary;

    private Path data;
    private Path log;

    @BeforeEach
    void publishOne() throws Exception {
        data = temporary.resolve("data");
        log = temporary.resolve("log");
        new DataFolder(data).publish(Fixtures.edition(5));
        Files.delete(data.resolve("current"));
    }

    @Test
    void fault2AFolderInPlaceOfThePointerDoesNotKeepItFromServing() throws Exception {
        Files.createDirectory(data.resolve("current"));
        try (var server = ServerProcess.start(data, log, List.of())) {
            assertEquals(TOLD_TO_END, server.terminate());
        }
        String lines = Files.readString(log);
        assertTrue(
                lines.contains("current: is a folder, must be a file; serving serial 5; fsck says what to do"), lines);
    }

    @Test
    void fault2EnvelopesForWhichNobodyVouchesAreNotCalledNothing() throws Exception {
        Files.delete(data.resolve("audit.log"));
        try (var server = ServerProcess.start(data, log, List.of())) {
            assertEquals(TOLD_TO_END, server.terminate());
        }
        String lines = Files.readString(log);
        assertTrue(lines.contains("nothing says what is published in " + data + ": answering 503; fsck says"), lines);
    }
}
