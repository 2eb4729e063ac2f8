package optlight.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import optlight.server.authoring.Fixtures;
import optlight.server.json.StrictJson;
import optlight.server.trust.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");

    @TempDir
    private Path data;

    @Test
    void hasALineForEveryPublicationWithTheHashOfTheLineBefore() throws Exception {
        var folder = new DataFolder(data, new DurableFiles(), () -> NOW);
        SignedEdition first = Fixtures.edition(5);
        SignedEdition second = Fixtures.edition(6);
        folder.publish(first);
        folder.publish(first);
        folder.publish(second, Verb.ROLLBACK);
        List<String> lines = Files.readAllLines(data.resolve("audit.log"));
        assertEquals(2, lines.size(), "what is published twice is published once");
        assertEquals(
                "{\"time\":\"2026-11-23T12:00:00.123Z\",\"verb\":\"publish\",\"serial\":5,\"envelope\":\""
                        + Sha256.hex(first.envelope()) + "\",\"previous\":\"" + "0".repeat(64) + "\"}",
                lines.get(0));
        JsonNode line = StrictJson.read(lines.get(1).getBytes(StandardCharsets.UTF_8));
        assertEquals("rollback", line.get("verb").textValue());
        assertEquals(6, line.get("serial").intValue());
        assertEquals(Sha256.hex(second.envelope()), line.get("envelope").textValue());
        assertEquals(
                Sha256.hex((lines.get(0) + "\n").getBytes(StandardCharsets.UTF_8)),
                line.get("previous").textValue());
    }

    @Test
    void aTornLastLineIsTakenAwayByTheNextPublication() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        folder.publish(Fixtures.edition(6));
        String whole = Files.readString(data.resolve("audit.log"));
        Files.writeString(data.resolve("audit.log"), whole + "{\"time\":\"2026-1");
        assertEquals(
                List.of(new Finding("audit.log", "ends within a line", Finding.NEXT_PUBLISH)), FolderCheck.of(folder));
        folder.publish(Fixtures.edition(7));
        String after = Files.readString(data.resolve("audit.log"));
        assertTrue(after.startsWith(whole), after);
        assertEquals(3, after.lines().count());
        assertEquals(List.of(), FolderCheck.of(folder));
    }

    @Test
    void everyOtherChangeIsFound() throws Exception {
        var folder = new DataFolder(data);
        for (int serial = 5; serial < 9; serial++) {
            folder.publish(Fixtures.edition(serial));
        }
        List<String> lines = Files.readAllLines(data.resolve("audit.log"));
        String fault = "was changed: line 2 does not follow from the line before it";
        // A line taken out, a line added, the order, another verb, another time.
        assertBreak(fault, List.of(lines.get(0), lines.get(2), lines.get(3)));
        assertBreak(
                "was changed: line 1 does not follow from the line before it",
                List.of(lines.get(1), lines.get(2), lines.get(3)));
        assertBreak(fault, List.of(lines.get(0), lines.get(0), lines.get(1), lines.get(2), lines.get(3)));
        assertBreak(fault, List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3)));
        assertBreak(
                "was changed: line 3 does not follow from the line before it",
                List.of(lines.get(0), lines.get(1).replace("publish", "rollback"), lines.get(2), lines.get(3)));
        assertBreak("was changed: line 2 cannot be read", List.of(lines.get(0), "", lines.get(2), lines.get(3)));
        assertBreak(
                "was changed: line 2 cannot be read",
                List.of(lines.get(0), lines.get(1) + lines.get(1), lines.get(2), lines.get(3)));
        // The last one taken out: the pointer knows better.
        write(lines.subList(0, 3));
        assertEquals("current", FolderCheck.of(folder).get(0).place());
        assertEquals(
                "names serial 8, the audit log ends with 7",
                FolderCheck.of(folder).get(0).fault());
        write(lines);
        assertEquals(List.of(), FolderCheck.of(folder));
    }

    @Test
    void aBrokenChainDoesNotKeepARepairFromTheMembers() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        folder.publish(Fixtures.edition(6));
        List<String> lines = Files.readAllLines(data.resolve("audit.log"));
        write(List.of(lines.get(1)));
        folder.publish(Fixtures.edition(7));
        assertEquals(7, folder.load(folder.pointer().orElseThrow()).serial());
        assertFalse(FolderCheck.of(folder).isEmpty(), "it is still broken, and still said");
    }

    @Test
    void afterItsLossANewOneBegins() throws Exception {
        var folder = new DataFolder(data);
        folder.publish(Fixtures.edition(5));
        folder.publish(Fixtures.edition(6));
        Files.delete(data.resolve("audit.log"));
        assertEquals(
                "has no entry, though something is published",
                FolderCheck.of(folder).get(0).fault());
        folder.publish(Fixtures.edition(7));
        assertEquals(List.of(), FolderCheck.of(folder));
        assertEquals(
                List.of(5L, 6L, 7L),
                new Layout(data).serials().stream().sorted().toList(),
                "nothing is lost");
    }

    private void assertBreak(String fault, List<String> lines) throws IOException {
        write(lines);
        List<Finding> findings = FolderCheck.of(new DataFolder(data));
        assertTrue(
                findings.stream()
                        .anyMatch(it ->
                                it.place().equals("audit.log") && it.fault().equals(fault)),
                findings.toString());
    }

    private void write(List<String> lines) throws IOException {
        Files.write(data.resolve("audit.log"), lines);
    }
}
