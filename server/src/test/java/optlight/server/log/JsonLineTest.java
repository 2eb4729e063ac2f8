package optlight.server.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import optlight.server.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n{\"level\":\"error\"}",
                "\u001b[2J\u001b]0;owned\u0007",
                "\u009b31m",
                "\u0000\u007f\u0085\u2028\u2029",
                "\u202Eevil\u202C",
                "\"\\\b\t\f/</script>",
                "\uD800",
                "😀",
            })
    void fault15WritesOneLineOfPlainAsciiWhateverComes(String evil) throws Exception {
        String line = line("optlight.server", evil);
        assertTrue(line.endsWith("}\n"), line);
        assertTrue(line.chars().limit(line.length() - 1L).allMatch(c -> c >= ' ' && c < 0x7F), line);
        assertEquals(
                evil,
                StrictJson.read(line.getBytes(StandardCharsets.US_ASCII))
                        .get("message")
                        .textValue());
    }

    @Test
    void saysWhenWhoAndHowBad() throws Exception {
        JsonNode json = json("optlight.server.store", "serving serial 5");
        assertEquals("info", json.get("level").textValue());
        assertEquals("optlight.server.store", json.get("logger").textValue());
        assertTrue(json.get("time").textValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed SocketChannelEndPoint{l=/127.0.0.1:8484,r=/198.51.100.7:52311,OPEN}",
                "peer /[2001:db8:0:0:0:0:0:7]:52311 is gone",
                "peer 2001:db8::7 is gone",
            })
    void takesAddressesOutOfWhatLibrariesSay(String message) throws Exception {
        String line = line("org.eclipse.jetty.io", message);
        assertFalse(line.contains("198.51"), line);
        assertFalse(line.contains("db8"), line);
        assertTrue(line.contains("(address)"), line);
    }

    @Test
    void leavesTimesAndClassesOfLibrariesAlone() throws Exception {
        String message = "retried at 12:30:59 in a.b.C::run, version 12.1.12";
        assertEquals(message, json("org.eclipse.jetty", message).get("message").textValue());
    }

    @Test
    void tellsAnErrorWithItsCauses() throws Exception {
        var record = record("org.eclipse.jetty", "failed");
        record.setThrown(new IllegalStateException("a\r\nb", new IOException("198.51.100.7 went")));
        JsonNode error = StrictJson.read(new JsonLine().format(record).getBytes(StandardCharsets.US_ASCII))
                .get("error");
        assertEquals("java.lang.IllegalStateException: a\r\nb", error.get(0).textValue());
        assertTrue(error.get(1).textValue().startsWith("at optlight.server.log.JsonLineTest"));
        assertTrue(error.toString().contains("java.io.IOException: (address) went"));
    }

    private static JsonNode json(String logger, String message) throws Exception {
        return StrictJson.read(line(logger, message).getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(String logger, String message) {
        return new JsonLine().format(record(logger, message));
    }

    private static LogRecord record(String logger, String message) {
        var record = new LogRecord(Level.INFO, message);
        record.setLoggerName(logger);
        return record;
    }
}
