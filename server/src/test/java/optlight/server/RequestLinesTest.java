package optlight.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optlight.server.json.StrictJson;
import optlight.server.log.LogLevel;
import optlight.server.log.Logs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it sends all lines of the process elsewhere")
@Timeout(60)
class RequestLinesTest {
    @TempDir
    private static Path data;

    @AfterAll
    static void backToTheConsole() {
        Logs.to(System.err, LogLevel.INFO);
    }

    @Test
    void fault15LogsWhatWasAskedAndNothingOfWhoAsked() throws Exception {
        List<JsonNode> lines = linesOf(
                LogLevel.DEBUG,
                "GET /v1/definitions?member=1 HTTP/1.1\r\nHost: x\r\nUser-Agent: agent-" + "u".repeat(4_000)
                        + "\r\nX-Forwarded-For: 198.51.100.7\r\nReferer: https://secret.example/\r\n",
                "GET /%0d%0a%1b%5b2J/%e2%80%ae HTTP/1.1\r\nHost: x\r\n",
                "GET /" + "p".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n",
                "GET /evil-agent HTTP/1.1\r\nHost: x\r\nUser-Agent: agent-\u001b[31m\u009b\r\n",
                "GARBAGE\u001b[31m\r\n");
        String all = lines.toString();
        assertTrue(
                lines.stream().anyMatch(it -> it.get("message").textValue().startsWith("GET /v1/definitions 503 ")),
                all);
        assertTrue(lines.stream().anyMatch(it -> it.get("message").textValue().contains("ppp… 404 ")), all);
        for (String secret : List.of("198.51", "127.0.0.1", "agent-", "secret.example", "member=1", "p".repeat(300))) {
            assertFalse(all.contains(secret), secret + " is in " + all);
        }
    }

    @Test
    void logsNoRequestsUnlessAskedTo() throws Exception {
        assertEquals(List.of(), linesOf(LogLevel.WARNING, "GET /v1/definitions HTTP/1.1\r\nHost: x\r\n"));
    }

    /** Whatever the server's libraries think of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil-text evil-text\r\n",
                "GET / HTTP/1.1\r\nHost: [evil-text\r\n",
                "GET / HTTP/1.1\r\nHost: evil-text:evil-text\r\n",
                "GET / HTTP/1.1\r\nHost: evil-text\r\nHost: evil-text\r\n",
                "GET http://evil-text:evil-text/ HTTP/1.1\r\nHost: x\r\n",
                "GET /evil-text%zz%c0%00/..;/?evil-text=%zz HTTP/1.1\r\nHost: x\r\nCookie: evil-text;=,\"\r\n",
                "EVIL-TEXT / HTTP/9.9-evil-text\r\nHost: x\r\nevil-text\r\n evil-text\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: evil-text\r\nTransfer-Encoding: evil-text\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nExpect: evil-text\r\nContent-Type: evil-text;charset=evil-text\r\n"
            })
    void strangersPutNothingIntoTheLog(String request) throws Exception {
        assertEquals(List.of(), linesOf(LogLevel.WARNING, request));
    }

    /** The lines that requests bring about, each parsed; fails if one is not a line of JSON. */
    private static List<JsonNode> linesOf(LogLevel level, String... requests) throws Exception {
        var log = new ByteArrayOutputStream();
        Logs.to(log, level);
        try (var server = Server.create(Config.local(data)).start()) {
            for (String request : requests) {
                try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                    socket.setSoTimeout(10_000);
                    socket.getOutputStream()
                            .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    socket.getInputStream().readAllBytes();
                }
            }
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : log.toString(StandardCharsets.UTF_8).lines().toList()) {
            assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7F), line);
            lines.add(StrictJson.read(line.getBytes(StandardCharsets.UTF_8)));
        }
        return lines;
    }
}
