package optlight.server.report;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The counters as they stand in the database, which the server itself never reads one by one. */
final class StoredCells {
    private StoredCells() {}

    static Map<Cell, Long> since(LocalDate day, DatabaseAddress address) {
        Map<Cell, Long> cells = new HashMap<>();
        try (var connection = DriverManager.getConnection(address.jdbcUrl());
                var query = connection.prepareStatement("SELECT * FROM report_count WHERE day >= ?")) {
            query.setString(1, day.toString());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    Report report = Words.report(
                                    row.getLong("serial"),
                                    row.getString("setting"),
                                    row.getString("outcome"),
                                    row.getString("reason"),
                                    row.getString("extension"),
                                    row.getString("engine"))
                            .orElseThrow();
                    cells.put(new Cell(LocalDate.parse(row.getString("day")), report), row.getLong("reports"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return cells;
    }
}
