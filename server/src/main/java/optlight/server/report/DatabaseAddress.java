package optlight.server.report;

import java.nio.file.Path;

/**
 * Where the counters are kept.
 *
 * @param jdbcUrl {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST[:PORT]/NAME[?user=…&password=…]}; no message
 *                repeats it, since it may hold a password
 */
public record DatabaseAddress(String jdbcUrl) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql://";
    private static final String FILE = "reports.sqlite";

    public DatabaseAddress {
        boolean sqlite = jdbcUrl.startsWith(SQLITE) && jdbcUrl.length() > SQLITE.length();
        boolean postgresql = jdbcUrl.startsWith(POSTGRESQL) && jdbcUrl.indexOf('/', POSTGRESQL.length()) > 0;
        if (!sqlite && !postgresql) {
            throw new IllegalArgumentException(
                    "database must be jdbc:postgresql://HOST/NAME?user=USER or jdbc:sqlite:FILE");
        }
    }

    /** A file beside the definitions. */
    public static DatabaseAddress in(Path dataFolder) {
        return new DatabaseAddress(SQLITE + dataFolder.resolve(FILE));
    }

    boolean isSqlite() {
        return jdbcUrl.startsWith(SQLITE);
    }

    /** The file of SQLite. */
    Path file() {
        String name = jdbcUrl.substring(SQLITE.length());
        int query = name.indexOf('?');
        return Path.of(query < 0 ? name : name.substring(0, query));
    }

    /** Without what follows the name: passwords do not belong into logs. */
    @Override
    public String toString() {
        int query = jdbcUrl.indexOf('?');
        return query < 0 ? jdbcUrl : jdbcUrl.substring(0, query);
    }
}
