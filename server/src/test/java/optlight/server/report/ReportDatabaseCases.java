package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked of every database; the classes below it say which. */
@Timeout(120)
abstract class ReportDatabaseCases {
    private static final Cell LOST = Reports.cell("genai-training", Outcome.ABSENT);
    private static final Cell FOUND = Reports.cell("genai-training", Outcome.LOCATED);

    private ReportDatabase database;

    /** Always the same; empty before the first test. */
    abstract DatabaseAddress address();

    @BeforeEach
    void open() {
        database = ReportDatabase.open(address());
        database.expire(Reports.DAY.plusYears(10));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void addsToWhatIsThere() {
        database.add(Map.of(LOST, 3L, FOUND, 1L));
        database.add(Map.of(LOST, 4L));
        database.add(Map.of());
        assertEquals(Map.of(LOST, 7L, FOUND, 1L), database.since(Reports.DAY));
    }

    @Test
    void keepsItAcrossARestartAndAMigrationThatIsDone() {
        database.add(Map.of(LOST, 3L));
        database.close();
        database = ReportDatabase.open(address());
        assertEquals(Map.of(LOST, 3L), database.since(Reports.DAY));
    }

    @Test
    void givesEveryComponentBackAndTellsCellsApartByEach() {
        Map<Cell, Long> counts = new HashMap<>();
        long count = 0;
        for (Outcome outcome : Outcome.values()) {
            for (Engine engine : Engine.values()) {
                for (var reason : optlight.locate.Reason.values()) {
                    for (long serial : new long[] {1, (1L << 53) - 1}) {
                        var report = new Report(serial, "research", outcome, reason, "999.999.999", engine);
                        counts.put(new Cell(Reports.DAY, report), ++count);
                    }
                }
            }
        }
        database.add(counts);
        assertEquals(counts, database.since(Reports.DAY));
    }

    @Test
    void readsFromADayOn() {
        var earlier = new Cell(Reports.DAY.minusDays(1), LOST.report());
        database.add(Map.of(LOST, 1L, earlier, 2L));
        assertEquals(Map.of(LOST, 1L), database.since(Reports.DAY));
        assertEquals(Map.of(LOST, 1L, earlier, 2L), database.since(Reports.DAY.minusDays(1)));
    }

    @Test
    void deletesCellsThatStayedSmallAfter14DaysAndAllAfter400() {
        var day14 = new Cell(Reports.DAY.minusDays(14), LOST.report());
        var day15 = new Cell(Reports.DAY.minusDays(15), LOST.report());
        var large15 = new Cell(Reports.DAY.minusDays(15), FOUND.report());
        var large400 = new Cell(Reports.DAY.minusDays(400), FOUND.report());
        var large401 = new Cell(Reports.DAY.minusDays(401), FOUND.report());
        database.add(Map.of(LOST, 1L, day14, 19L, day15, 19L, large15, 20L, large400, 20L, large401, 1_000L));
        assertEquals(2, database.expire(Reports.DAY));
        assertEquals(
                Map.of(LOST, 1L, day14, 19L, large15, 20L, large400, 20L),
                database.since(Reports.DAY.minusDays(1_000)));
    }

    @Test
    void losesNothingWhenSeveralServersCountAtOnce() throws Exception {
        int servers = 4;
        int writes = 10;
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(servers);
        try {
            var running = IntStream.range(0, servers)
                    .<Future<?>>mapToObj(server -> threads.submit(() -> {
                        try (var own = ReportDatabase.open(address())) {
                            go.await();
                            for (int i = 0; i < writes; i++) {
                                own.add(server % 2 == 0 ? Map.of(LOST, 1L, FOUND, 1L) : Map.of(FOUND, 1L, LOST, 1L));
                            }
                        }
                        return null;
                    }))
                    .toList();
            go.countDown();
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        long all = (long) servers * writes;
        assertEquals(Map.of(LOST, all, FOUND, all), database.since(Reports.DAY));
    }
}
