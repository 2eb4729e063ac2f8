package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReportIntakeTest {
    @Test
    void passesAReportOnWhenItIsThere() throws Exception {
        assertEquals("200", answer(Duration.ZERO, "/v1/reports", "0123456789"));
    }

    @Test
    void waitsForTheRestOfAReport() throws Exception {
        assertEquals("200", answer(Duration.ofHours(1), "/v1/reports", "01234", "5", "6789"));
    }

    @Test
    void fault11GivesUpOnWhoFallsSilent() throws Exception {
        assertEquals("408", answer(Duration.ofMillis(1), "/v1/reports", "01234"));
        assertEquals("408", answer(Duration.ofMillis(1), "/v1/reports"));
    }

    @Test
    void leavesOtherAddressesAlone() throws Exception {
        assertEquals("200", answer(Duration.ZERO, "/v1/definitions", "0123456789"));
    }

    /** The status that ten bytes are answered with if of them these parts come, and then no more. */
    private static String answer(Duration patience, String path, String... parts) throws Exception {
        var jetty = new org.eclipse.jetty.server.Server();
        var connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        var intake = new ReportIntake(patience);
        intake.setHandler(new Blocking());
        jetty.setHandler(intake);
        jetty.start();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setTcpNoDelay(true);
            String request = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nConnection: close\r\n\r\n";
            String first = parts.length == 0 ? "" : parts[0];
            socket.getOutputStream().write((request + first).getBytes(StandardCharsets.US_ASCII));
            for (int i = 1; i < parts.length; i++) {
                socket.getOutputStream().write(parts[i].getBytes(StandardCharsets.US_ASCII));
            }
            String head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return head.substring(9);
        } finally {
            jetty.stop();
        }
    }

    /** Reads as a servlet does. */
    private static final class Blocking extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            // Throws what it failed with, bare or as the cause of something.
            try {
                response.setStatus(Content.Source.asInputStream(request).readAllBytes().length == 10 ? 200 : 400);
            } catch (Exception e) {
                boolean late = Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                        .anyMatch(TimeoutException.class::isInstance);
                response.setStatus(late ? 408 : 500);
            }
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }
    }
}
