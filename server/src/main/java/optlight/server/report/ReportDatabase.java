package optlight.server.report;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The counters on disk: SQLite for one server, PostgreSQL for several that count together. Both are spoken to in the SQL
 * that they share. Failures are the {@code RuntimeException}s of the libraries beneath.
 */
public final class ReportDatabase implements AutoCloseable {
    private static final String ADD = """
        INSERT INTO report_count (day, serial, setting, outcome, reason, engine, extension, reports)
        VALUES (:day, :serial, :setting, :outcome, :reason, :engine, :extension, :reports)
        ON CONFLICT (day, serial, setting, outcome, reason, engine, extension)
        DO UPDATE SET reports = report_count.reports + excluded.reports
        """;

    private static final String ADD_UP = """
        SELECT setting, <part> AS part, outcome, SUM(reports) AS reports
        FROM report_count WHERE day >= :from
        GROUP BY setting, <part>, outcome HAVING SUM(reports) >= :k
        ORDER BY SUM(reports) DESC LIMIT :most
        """;

    /** From one side; a hundred settings on sixty days with three outcomes each that are reported often. */
    static final int MOST_SUMS = 18_000;

    private static final long PATIENCE_MS = 5_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private ReportDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Connects, and brings the tables to where this version wants them. */
    public static ReportDatabase open(DatabaseAddress address) {
        var pool = new HikariDataSource(config(address));
        try {
            Flyway.configure(ReportDatabase.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:optlight/server/report/migration")
                    .load()
                    .migrate();
            return new ReportDatabase(pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariConfig config(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("reports");
        config.setJdbcUrl(address.jdbcUrl());
        config.setConnectionTimeout(PATIENCE_MS);
        config.setMinimumIdle(0);
        // One that writes, and now and then a maintainer who looks at the dashboard.
        config.setMaximumPoolSize(2);
        if (address.isSqlite()) {
            createFolderOf(address);
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "NORMAL");
            config.addDataSourceProperty("busy_timeout", Long.toString(PATIENCE_MS));
        } else {
            // For a database that is frozen and not gone. What the address says of them counts more.
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "10");
        }
        return config;
    }

    private static void createFolderOf(DatabaseAddress address) {
        try {
            Files.createDirectories(address.file().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the counters: all of it or nothing. */
    public void add(Map<Cell, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(ADD);
            // In one order everywhere, so that two servers that write at once do not wait for each other in a circle.
            counts.entrySet().stream()
                    .sorted(Comparator.comparing(each -> each.getKey().toString()))
                    .forEach(each -> bind(batch, each.getKey(), each.getValue()));
            batch.execute();
        });
    }

    /**
     * What of a day and those after it may be shown, added up by the database: there may be more different reports than fit
     * into memory, since anybody can make up versions of the extension.
     */
    Sums sums(LocalDate from) {
        return jdbi.withHandle(handle -> {
            List<Sum> shown = new ArrayList<>();
            boolean whole = true;
            for (Side side : Side.values()) {
                List<Sum> sums = handle
                        .createQuery(ADD_UP.replace("<part>", side.sql()))
                        .bind("from", from.toString())
                        .bind("k", Anonymity.K)
                        .bind("most", MOST_SUMS + 1)
                        .map((row, context) -> sum(side, row))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
                whole &= sums.size() <= MOST_SUMS;
                shown.addAll(sums.subList(0, Math.min(sums.size(), MOST_SUMS)));
            }
            return new Sums(shown, whole);
        });
    }

    /** Deletes what has become too old, and small cells that stayed small; returns how many cells went. */
    public int expire(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "DELETE FROM report_count WHERE day < :old OR (day < :small AND reports < :k)")
                .bind("old", today.minusDays(Anonymity.DAYS_KEPT).toString())
                .bind("small", today.minusDays(Anonymity.DAYS_SMALL_CELLS_KEPT).toString())
                .bind("k", Anonymity.K)
                .execute());
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void bind(PreparedBatch batch, Cell cell, long reports) {
        Report report = cell.report();
        batch.bind("day", cell.day().toString())
                .bind("serial", report.serial())
                .bind("setting", report.setting())
                .bind("outcome", report.outcome().word())
                .bind("reason", report.reason().word())
                .bind("engine", report.engine().word())
                .bind("extension", report.extension())
                .bind("reports", reports)
                .add();
    }

    /** Empty for a word of another version of ours that counts into the same tables. */
    private static Optional<Sum> sum(Side side, ResultSet row) throws SQLException {
        String setting = row.getString("setting");
        String part = row.getString("part");
        long reports = row.getLong("reports");
        return Words.outcome(row.getString("outcome")).map(outcome -> new Sum(side, setting, part, outcome, reports));
    }
}
