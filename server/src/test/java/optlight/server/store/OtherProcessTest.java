package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import optlight.server.authoring.AuthoredFolder;
import optlight.server.authoring.Edition;
import optlight.server.authoring.Fixtures;
import optlight.server.trust.Sha256;
import optlight.server.trust.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Faults 1, 3 and 4 with processes of the system, where the others play them. */
@Timeout(60)
class OtherProcessTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path temporary;

    private Path data;
    private SignedEdition second;
    private Path key;

    @BeforeEach
    void publishOne() throws Exception {
        data = temporary.resolve("data");
        new DataFolder(data).publish(Fixtures.edition(5));
        SigningKey signing = SigningKey.generate();
        signing.save(temporary.resolve("key"));
        key = SigningKey.publicFile(temporary.resolve("key"));
        var edition = Edition.issuedAt(Instant.now()).withSerial(6);
        second = SignedEdition.sign(
                AuthoredFolder.read(Fixtures.AUTHORED.resolve("good")).assemble(edition), signing);
    }

    @Test
    void fault1KilledAtRandomMomentsItLeavesTheOldOrTheNew() throws Exception {
        var killing = new KilledPublications(temporary.resolve("killed"), 1);
        for (int round = 0; round < 6; round++) {
            killing.round(round);
        }
        assertTrue(killing.killed() > 0, "killed too late each time");
    }

    @Test
    void fault4ASecondProcessIsToldAtOnceAndChangesNothing() throws Exception {
        Process holder = new ProcessBuilder(JAVA, "-cp", CLASS_PATH, OtherProcessTest.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = holder.inputReader()) {
            assertEquals("held", lines.readLine());
            Map<String, String> before = contents();
            var refusal = assertThrows(RefusedPublicationException.class, () -> new DataFolder(data).publish(second));
            assertTrue(refusal.getMessage().startsWith("another command is writing in "), refusal.getMessage());
            assertEquals(before, contents());
            // However it ends, its lock goes with it.
            holder.toHandle().destroyForcibly();
            assertTrue(holder.waitFor(20, TimeUnit.SECONDS));
        } finally {
            holder.destroyForcibly();
        }
        new DataFolder(data).publish(second);
        assertEquals(List.of(), FolderCheck.of(new DataFolder(data)));
    }

    /** A limit of the system on the size of files is as good as a disk that is full at that point. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fault3ALimitOnWhatCanBeWrittenLosesNothing() throws Exception {
        Path file = temporary.resolve("d.env");
        second.write(file);
        assertTrue(Files.size(file) > 2048);
        Map<String, String> before = contents();
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 1; exec \"$@\"", "bash"));
        command.addAll(List.of(JAVA, "-XX:-UsePerfData", "-cp", CLASS_PATH, "optlight.server.cli.Main"));
        command.addAll(List.of("publish", file.toString(), "--key", key.toString(), "--data", data.toString()));
        Path messages = temporary.resolve("messages");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        try {
            assertTrue(process.waitFor(40, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        String message = Files.readString(messages);
        assertEquals(2, process.exitValue(), message);
        assertTrue(message.contains("not published, what was served before still is: "), message);
        assertTrue(message.contains("File too large"), message);
        assertTrue(message.contains(data.toString()), message);
        assertEquals(before, contents());
        new DataFolder(data).publish(second);
        assertArrayEquals(second.envelope(), Files.readAllBytes(data.resolve("definitions/6.env")));
        assertEquals(List.of(), FolderCheck.of(new DataFolder(data)));
    }

    /** For the process that has the lock. */
    public static void main(String[] args) throws Exception {
        try (WriteLock lock = WriteLock.take(new Layout(Path.of(args[0])).lock())) {
            System.out.println(lock == null ? "" : "held");
            // Until it is killed.
            System.in.read();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(data.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
