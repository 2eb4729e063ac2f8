package optlight.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
        assertEquals(Map.of(LOST, 7L, FOUND, 1L), since(Reports.DAY));
    }

    @Test
    void keepsItAcrossARestartAndAMigrationThatIsDone() {
        database.add(Map.of(LOST, 3L));
        database.close();
        database = ReportDatabase.open(address());
        assertEquals(Map.of(LOST, 3L), since(Reports.DAY));
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
        assertEquals(counts, since(Reports.DAY));
    }

    @Test
    void readsFromADayOn() {
        var earlier = new Cell(Reports.DAY.minusDays(1), LOST.report());
        database.add(Map.of(LOST, 1L, earlier, 2L));
        assertEquals(Map.of(LOST, 1L), since(Reports.DAY));
        assertEquals(Map.of(LOST, 1L, earlier, 2L), since(Reports.DAY.minusDays(1)));
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
        assertEquals(Map.of(LOST, 1L, day14, 19L, large15, 20L, large400, 20L), since(Reports.DAY.minusDays(1_000)));
    }

    @Test
    void addsUpFromEverySideAndKeepsSmallSumsToItself() {
        var yesterday = Reports.DAY.minusDays(1);
        var other =
                new Report(9, "genai-training", Outcome.ABSENT, optlight.locate.Reason.KEY, "0.2.0", Engine.CHROMIUM);
        database.add(Map.of(LOST, 12L, new Cell(yesterday, LOST.report()), 8L, new Cell(yesterday, other), 19L));
        database.add(Map.of(Reports.cell("research", Outcome.HINT), 19L, new Cell(yesterday.minusDays(1), other), 20L));

        Sums sums = database.sums(yesterday);
        assertEquals(
                Set.of(
                        new Sum(Side.DAY, "genai-training", yesterday.toString(), Outcome.ABSENT, 27),
                        new Sum(Side.SERIAL, "genai-training", "5", Outcome.ABSENT, 20),
                        new Sum(Side.EXTENSION, "genai-training", "0.1.0 gecko", Outcome.ABSENT, 20),
                        new Sum(Side.REASON, "genai-training", "no-candidate", Outcome.ABSENT, 20)),
                Set.copyOf(sums.shown()));
        assertTrue(sums.whole());
    }

    /** One that makes up a version for each. */
    @Test
    void fault19ReadsABoundedNumberOfSumsHoweverManyThereAre() {
        int versions = ReportDatabase.MOST_SUMS + 1;
        Map<Cell, Long> counts = new HashMap<>();
        for (int i = 0; i < versions; i++) {
            String version = "1." + i / 1_000 + "." + i % 1_000;
            counts.put(
                    new Cell(
                            Reports.DAY,
                            new Report(
                                    5,
                                    "research",
                                    Outcome.ABSENT,
                                    optlight.locate.Reason.NO_CANDIDATE,
                                    version,
                                    Engine.GECKO)),
                    20L + i);
        }
        database.add(counts);
        Sums sums = database.sums(Reports.DAY);
        assertFalse(sums.whole());
        assertEquals(ReportDatabase.MOST_SUMS + 3, sums.shown().size(), "one day, one serial, one reason");
        assertFalse(sums.shown().stream().anyMatch(it -> it.reports() == 20), "the smallest is left out");
    }

    private Map<Cell, Long> since(LocalDate day) {
        return StoredCells.since(day, address());
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
        assertEquals(Map.of(LOST, all, FOUND, all), since(Reports.DAY));
    }
}
