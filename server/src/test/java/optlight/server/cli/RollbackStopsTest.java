package optlight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import optlight.server.cli.PublishedFolder.Outcome;
import optlight.server.json.StrictJson;
import optlight.trust.Envelope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stopped when something is rolled back: nothing becomes live that nobody has lifted. */
class RollbackStopsTest {
    private static final String ROLLBACK = "rollback %d --key DIR/key --data DIR/data";

    @TempDir
    private Path folder;

    private PublishedFolder commands;

    @BeforeEach
    void stopOneAfterTheOther() throws Exception {
        commands = new PublishedFolder(folder);
        stop("[{\"setting\": \"genai-training\", \"reason\": \"It moved.\"}]");
        commands.publish(300);
        stop("[{\"setting\": \"research\", \"reason\": \"It is another now.\", \"reasons\": {\"de\": \"Anders.\"}}]");
        commands.publish(400);
    }

    @Test
    void whatIsStoppedNowStaysStopped() throws Exception {
        Outcome outcome = commands.run(0, String.format(ROLLBACK, 100));
        assertTrue(outcome.err().contains("research: stays stopped; --lift-stops would end that\n"), outcome.err());
        JsonNode off = served().get("off");
        assertEquals(1, off.size());
        assertEquals("It is another now.", off.at("/0/reason").textValue());
        assertEquals("Anders.", off.at("/0/reasons/de").textValue());
        assertEquals("", commands.run("fsck --data DIR/data").out());
    }

    /** Its guidance was wrong then, and is what comes back. */
    @Test
    void whatWasStoppedThenIsStoppedAgain() throws Exception {
        commands.run(0, String.format(ROLLBACK, 300));
        assertEquals(2, served().get("off").size());
        Outcome outcome = commands.run(0, String.format(ROLLBACK, 300) + " --lift-stops");
        assertTrue(outcome.err().contains("research: no longer stopped\n"), outcome.err());
        assertEquals(
                "[{\"setting\":\"genai-training\",\"reason\":\"It moved.\"}]",
                served().get("off").toString());
        commands.run(0, String.format(ROLLBACK, 100) + " --lift-stops");
        assertEquals(0, served().get("off").size());
    }

    /** Reasons are read by members, and keys are believed: whoever can write to the server's disk must not have them signed. */
    @Test
    void takesNothingOverFromAStranger() throws Exception {
        commands.run(0, "keygen DIR/thief");
        stop("[{\"setting\": \"research\", \"reason\": \"Enter your code elsewhere.\"}]");
        commands.run(0, "sign --key DIR/thief --in DIR/authored --out DIR/t/d.env --serial 500");
        commands.run(0, "publish DIR/t/d.env --key DIR/thief.pub --data DIR/data");
        Outcome outcome = commands.run(1, String.format(ROLLBACK, 100));
        assertTrue(
                outcome.err()
                        .startsWith("optlight: serial 500, from which keys and stops are taken over, is not signed by"),
                outcome.err());
        assertTrue(outcome.err().contains("--signed-by; if it is a stranger's, sign anew instead"), outcome.err());
        commands.run(0, String.format(ROLLBACK, 100) + " --signed-by DIR/thief.pub --signed-by DIR/key.pub");
    }

    private void stop(String off) throws IOException {
        Files.writeString(commands.authored().resolve("off.json"), off);
    }

    private JsonNode served() throws Exception {
        String serial = Files.readString(commands.data().resolve("current")).split(" ", -1)[0];
        byte[] envelope = Files.readAllBytes(commands.data().resolve("definitions/" + serial + ".env"));
        return StrictJson.read(Envelope.parse(envelope).orElseThrow().payload());
    }
}
