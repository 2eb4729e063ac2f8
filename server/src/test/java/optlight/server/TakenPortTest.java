package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What whoever starts a second server by mistake is told, by the process itself: in one line. */
@Timeout(60)
class TakenPortTest {
    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedAndTheServerEnds() throws Exception {
        try (var taken = taken()) {
            int port = taken.getLocalPort();
            assertTold("cannot listen on 127.0.0.1 port " + port + ": Address already in use", "--port", port);
        }
    }

    @Test
    void soIsATakenAdminPort() throws Exception {
        try (var taken = taken()) {
            int port = taken.getLocalPort();
            assertTold(
                    "cannot listen on 127.0.0.1 port 0 or on 127.0.0.1 port " + port + ": Address already in use",
                    "--port",
                    0,
                    "--admin-port",
                    port);
        }
    }

    private static ServerSocket taken() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private void assertTold(String message, Object... ports) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path data = folder.resolve("data");
        String[] arguments = new String[ports.length + 2];
        arguments[0] = "--data";
        arguments[1] = data.toString();
        for (int i = 0; i < ports.length; i++) {
            arguments[i + 2] = ports[i].toString();
        }
        int exit = ServerProcess.fail(out, err, arguments);
        assertEquals(List.of("optlight: " + message), Files.readAllLines(err));
        assertEquals(2, exit);
        assertEquals("", Files.readString(out), "no address where nobody listens");
    }
}
