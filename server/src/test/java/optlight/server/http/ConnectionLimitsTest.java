package optlight.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionLimitsTest {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    /** More than systems take in for somebody who does not read, bytes. */
    private static final int MUCH = 16 << 20;

    private static final String HEAD = "HTTP/1.1 200 OK";

    private final Server jetty = new Server();
    private final ServerConnector connector = new ServerConnector(jetty);
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        jetty.stop();
    }

    @Test
    void fault11WhoSendsAHeadByteByByteIsCutOff() throws Exception {
        start(100, Duration.ofMillis(200));
        Socket fresh = connect();
        assertEndsWhileTrickling(fresh);
        Socket answeredBefore = connect();
        ask(answeredBefore);
        assertEndsWhileTrickling(answeredBefore);
    }

    @Test
    void fault11WhoIsIdleBetweenRequestsIsNot() throws Exception {
        start(100, Duration.ofMillis(200));
        Socket kept = connect();
        ask(kept);
        // Whoever trickles is cut off after the patience: by then it has been used up for this one, too.
        assertEndsWhileTrickling(connect());
        ask(kept);
    }

    @Test
    void fault11OneTooManyWaitsUntilSomebodyGoesAndIsServed() throws Exception {
        start(4, Duration.ofMillis(500));
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket socket = connect();
            socket.getOutputStream().write('G');
            slow.add(socket);
        }
        // None of them goes by itself; the server makes room.
        ask(connect());
        for (Socket socket : slow) {
            socket.setSoTimeout(20_000);
            assertTrue(ended(socket));
        }
    }

    /** It takes on and on, so it is never idle; and whoever comes meanwhile is answered. */
    @Test
    void fault11WhoTakesAnAnswerByteByByteIsCutOffAndKeepsNobodyWaiting() throws Exception {
        connector.setIdleTimeout(0);
        start(100, Duration.ofMillis(200));
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            slow.add(connectAndAskForMuch());
        }
        Set<Integer> ports = slow.stream().map(Socket::getLocalPort).collect(Collectors.toSet());
        int rounds = 0;
        // One that has just been closed has no address any more.
        while (connector.getConnectedEndPoints().stream()
                .anyMatch(it -> it.getRemoteSocketAddress() instanceof InetSocketAddress remote
                        && ports.contains(remote.getPort()))) {
            assertTrue(rounds++ < 20_000, "still being answered");
            for (Socket socket : slow) {
                takeAByte(socket);
            }
            try (Socket other = connect()) {
                ask(other);
            }
        }
        for (Socket socket : slow) {
            assertTrue(countUntilEnd(socket) < MUCH, "was cut off");
        }
    }

    @Test
    void fault11WhoTakesItInTimeHasAllOfIt() throws Exception {
        start(100, Duration.ofMillis(200), Duration.ofSeconds(30));
        Socket slow = connectAndAskForMuch();
        // The patience for heads, and four looks more.
        assertEndsWhileTrickling(connect());
        assertEndsWhileTrickling(connect());
        assertTrue(countUntilEnd(slow) >= MUCH);
    }

    /** With hardly any room for the answer, so that the server has to wait for us. */
    private Socket connectAndAskForMuch() throws IOException {
        var socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
        String request = "GET /much HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(20_000);
        assertTrue(socket.getInputStream().read() >= 0, "it is being sent");
        return socket;
    }

    private static void takeAByte(Socket socket) throws IOException {
        try {
            assertTrue(socket.getInputStream().read() >= -1);
        } catch (SocketException e) {
            // Cut off.
        }
    }

    private static long countUntilEnd(Socket socket) throws IOException {
        byte[] buffer = new byte[65_536];
        long all = 0;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(buffer)) {
                all += read;
            }
        } catch (SocketException e) {
            // Cut off.
        }
        return all;
    }

    private void start(int most, Duration patience) throws Exception {
        start(most, patience, patience);
    }

    private void start(int most, Duration head, Duration answer) throws Exception {
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        jetty.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                if (request.getHttpURI().getPath().equals("/much")) {
                    response.write(true, ByteBuffer.wrap(new byte[MUCH]), callback);
                } else {
                    callback.succeeded();
                }
                return true;
            }
        });
        ConnectionLimits.putOn(connector, most, new ConnectionLimits.Patience(head, answer));
        jetty.start();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        sockets.add(socket);
        return socket;
    }

    private static void ask(Socket socket) throws IOException {
        socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
        socket.setSoTimeout(20_000);
        var answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            int next = socket.getInputStream().read();
            assertTrue(next >= 0, () -> "cut off after: " + answer);
            answer.append((char) next);
        }
        assertEquals(HEAD, answer.substring(0, HEAD.length()));
    }

    /** Sends on and on, a byte whenever the server has said nothing for a while. */
    private static void assertEndsWhileTrickling(Socket socket) throws IOException {
        socket.setSoTimeout(10);
        for (int sent = 0; sent < 2_000; sent++) {
            try {
                socket.getOutputStream().write(sent == 0 ? 'G' : 'E');
                if (ended(socket)) {
                    return;
                }
            } catch (SocketTimeoutException e) {
                // Still open.
            } catch (SocketException e) {
                return;
            }
        }
        fail("still open");
    }

    private static boolean ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }
}
