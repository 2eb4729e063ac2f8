package optlight.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import optlight.server.authoring.Fixtures;
import optlight.server.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class HerdTest {
    private static final int CLIENTS = 5_000;

    private static final long DESCRIPTORS = CLIENTS + 1_000;

    /** What the unit for systemd lets it have, with all that is not heap. */
    private static final long MOST_RESIDENT_MB = 256;

    @TempDir
    private Path data;

    /** In a process of its own, with the memory that operators are told to give it; without it, it would end at once. */
    @Test
    void fault17AllComeBackAtOnceAndGetTheirBytes(@TempDir Path logs) throws Exception {
        assumeTrue(
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                        && system.getMaxFileDescriptorCount() > DESCRIPTORS,
                "this machine lets a process have too few connections");
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        byte[] right = folder.load(folder.pointer().orElseThrow())
                .definitions()
                .identity()
                .bytes();
        List<Socket> sockets = new ArrayList<>();
        Path log = logs.resolve("log");
        try (var server = ServerProcess.start(data, log, List.of("@src/deploy/jvm.options"))) {
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
            }
            byte[] request = "GET /v1/definitions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
            for (Socket socket : sockets) {
                socket.getOutputStream().write(request);
            }
            for (Socket socket : sockets) {
                assertAnswered(socket.getInputStream(), right);
            }
            OptionalLong resident = server.mostResidentMb();
            assertTrue(resident.orElse(0) <= MOST_RESIDENT_MB, resident + " MB");
            assertEquals(143, server.terminate(), Files.readString(log));
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    /** With the bytes, or with when to come back. */
    private static void assertAnswered(InputStream in, byte[] right) throws Exception {
        var all = new ByteArrayOutputStream();
        in.transferTo(all);
        byte[] answer = all.toByteArray();
        String head = new String(answer, StandardCharsets.ISO_8859_1);
        if (head.startsWith("HTTP/1.1 503 ")) {
            assertTrue(head.contains("\r\nRetry-After: "), head);
            return;
        }
        assertTrue(head.startsWith("HTTP/1.1 200 "), head.substring(0, Math.min(200, head.length())));
        int body = head.indexOf("\r\n\r\n") + 4;
        assertArrayEquals(right, Arrays.copyOfRange(answer, body, answer.length));
    }
}
