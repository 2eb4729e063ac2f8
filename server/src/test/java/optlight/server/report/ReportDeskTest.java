package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optlight.server.report.ReportDesk.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReportDeskTest {
    private static final Clock NOON = Clock.fixed(Reports.DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final KnownIds KNOWN = new KnownIds(Set.of(4L, 5L), Set.of("genai-training", "research"));

    @TempDir
    private Path folder;

    @Test
    void countsAndWritesDownAndShows() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            for (int i = 0; i < 20; i++) {
                assertEquals(Fate.COUNTED, desk.take(Reports.body(), client(i)));
            }
            var shown = desk.breakage(7).settings().get(0);
            assertEquals("genai-training", shown.setting());
            assertEquals(20, shown.serials().get(5L).shown(Outcome.ABSENT).orElseThrow());
            assertEquals(20, desk.count(Fate.COUNTED));
        }
    }

    @Test
    void fault19ShowsNothingAt19AndTheCellAt20() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            for (int i = 0; i < 19; i++) {
                desk.take(Reports.body(), client(i));
            }
            BreakageReport nothing = BreakageReport.of(new Sums(List.of(), true), Reports.DAY, 7);
            assertEquals(nothing, desk.breakage(7), "not even that there was something");
            desk.take(Reports.body(), client(19));
            assertEquals(1, desk.breakage(7).settings().size());
        }
    }

    @Test
    void fault19DropsIdsAndSerialsThatNobodyPublished() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            assertEquals(Fate.COUNTED, desk.take(Reports.body(it -> it.replace(":5", ":4")), client(0)));
            assertEquals(Fate.UNKNOWN, desk.take(Reports.body(it -> it.replace(":5", ":6")), client(0)));
            assertEquals(Fate.UNKNOWN, desk.take(Reports.body(it -> it.replace("genai", "other")), client(0)));
        }
    }

    /** Whatever it says of versions and outcomes: nobody makes 20 members out of one. */
    @Test
    void fault19CountsOnePlaceOnceForEachSettingAndDay() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            assertEquals(Fate.COUNTED, desk.take(Reports.body(), InetAddress.getByName("192.0.2.1")));
            for (int i = 0; i < 40; i++) {
                String version = "1." + i + ".0";
                // The same network, other machines in it.
                var client = InetAddress.getByName("192.0.2." + (i + 2));
                assertEquals(Fate.REPEATED, desk.take(Reports.body(it -> it.replace("0.1.0", version)), client));
            }
            var client = InetAddress.getByName("192.0.2.99");
            for (String other : List.of(
                    "absent/located", "no-candidate/key", "gecko/chromium", "\"definitions\":5/\"definitions\":4")) {
                String[] change = other.split("/", -1);
                assertEquals(
                        Fate.REPEATED, desk.take(Reports.body(it -> it.replace(change[0], change[1])), client), other);
            }
            assertEquals(Fate.COUNTED, desk.take(Reports.body(it -> it.replace("genai-training", "research")), client));
            assertTrue(desk.breakage(7).settings().isEmpty());
        }
    }

    @Test
    void fault19RefusesAFloodFromOnePlaceAlone() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            for (int i = 0; i < PrefixQuota.REPORTS_A_DAY; i++) {
                desk.take(Reports.body(it -> it.replace("genai-training", "unknown")), client(1));
            }
            assertEquals(Fate.TOO_MANY, desk.take(Reports.body(), client(1)));
            assertEquals(Fate.COUNTED, desk.take(Reports.body(), client(2)));
            assertEquals(1, desk.count(Fate.TOO_MANY));
        }
    }

    @Test
    void makesNoDatabaseThatWasNeverNeeded() {
        desk(DatabaseAddress.in(folder)).close();
        assertFalse(Files.exists(folder.resolve("reports.sqlite")));
    }

    @Test
    void writesNoAddressAnywhere() throws Exception {
        try (var desk = desk(DatabaseAddress.in(folder))) {
            desk.take(Reports.body(), InetAddress.getByName("198.51.100.77"));
        }
        String file = Files.readString(folder.resolve("reports.sqlite"), StandardCharsets.ISO_8859_1);
        assertTrue(file.contains("genai-training"));
        assertFalse(file.contains("198.51"));
        assertFalse(file.contains(new String(new byte[] {(byte) 198, 51, 100}, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void fault3KeepsCountsWhileTheFolderCannotBeWrittenAndSaysSo() throws Exception {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        try (var desk = desk(DatabaseAddress.in(blocked))) {
            assertEquals(Fate.COUNTED, desk.take(Reports.body(), client(1)));
            desk.write();
            assertTrue(
                    desk.trouble().orElseThrow().contains("blocked"),
                    desk.trouble().orElseThrow());
            assertEquals(Fate.COUNTED, desk.take(Reports.body(), client(2)));

            Files.delete(blocked);
            desk.write();
            assertTrue(desk.trouble().isEmpty());
            assertEquals(
                    Map.of(Reports.cell("genai-training", Outcome.ABSENT), 2L), counts(DatabaseAddress.in(blocked)));
        }
    }

    @Test
    void fault3KeepsCountsWhilePostgresIsDown() throws Exception {
        try (var postgres = PostgresServer.create()) {
            try (var desk = desk(postgres.address())) {
                desk.take(Reports.body(), client(1));
                desk.write();
                assertTrue(desk.trouble().isPresent(), "down from the start");

                postgres.start();
                desk.write();
                assertTrue(desk.trouble().isEmpty(), "came up");

                postgres.stop();
                desk.take(Reports.body(), client(2));
                desk.write();
                assertTrue(desk.trouble().isPresent(), "went down");

                postgres.start();
                desk.write();
                assertTrue(desk.trouble().isEmpty(), "came back");
                assertEquals(Map.of(Reports.cell("genai-training", Outcome.ABSENT), 2L), counts(postgres.address()));
            }
        }
    }

    /** Frozen, it takes connections and says nothing. */
    @Test
    void fault3SaysSoAndKeepsCountsWhilePostgresIsFrozen() throws Exception {
        try (var postgres = PostgresServer.create()) {
            postgres.start();
            try (var desk = desk(postgres.impatientAddress())) {
                desk.take(Reports.body(), client(1));
                desk.write();
                assertTrue(desk.trouble().isEmpty());

                postgres.freeze();
                desk.take(Reports.body(), client(2));
                assertThrows(RuntimeException.class, () -> desk.breakage(7), "what the dashboard asks for");
                assertTrue(desk.trouble().isPresent());

                postgres.thaw();
                desk.write();
                assertTrue(desk.trouble().isEmpty(), desk.trouble().orElse(""));
                assertEquals(Map.of(Reports.cell("genai-training", Outcome.ABSENT), 2L), counts(postgres.address()));
            } finally {
                postgres.thaw();
            }
        }
    }

    @Test
    void fault3DropsAndCountsWhatThereIsNoMoreRoomFor() {
        var counters = new ReportCounters();
        for (int i = 0; i < ReportCounters.MAX_CELLS; i++) {
            assertTrue(counters.add(new Cell(Reports.DAY, Reports.report(i + 1L, "research", Outcome.HINT)), 1));
        }
        var known = new Cell(Reports.DAY, Reports.report(1, "research", Outcome.HINT));
        assertTrue(counters.add(known, 1), "what is there goes on");
        assertFalse(counters.add(Reports.cell("research", Outcome.ABSENT), 1));
        assertEquals(2, counters.drain().get(known));
        assertTrue(counters.drain().isEmpty());
    }

    @Test
    void doesNotTellAPassword() throws Exception {
        var address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/optlight?user=optlight&password=hush");
        try (var desk = desk(address)) {
            desk.write();
            assertFalse(
                    desk.trouble().orElseThrow().contains("hush"),
                    desk.trouble().orElseThrow());
        }
    }

    private static ReportDesk desk(DatabaseAddress address) {
        return new ReportDesk(address, () -> KNOWN, NOON);
    }

    private static Map<Cell, Long> counts(DatabaseAddress address) {
        return StoredCells.since(Reports.DAY, address);
    }

    /** Each in a network of its own. */
    private static InetAddress client(int number) throws Exception {
        return InetAddress.getByName("10.0." + number + ".1");
    }
}
