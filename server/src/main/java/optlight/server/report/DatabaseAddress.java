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
        if (postgresql && withoutQuery(jdbcUrl).indexOf('@') > 0) {
            // The driver would take it for the host, and repeat it wherever that is named.
            throw new IllegalArgumentException(
                    "database must have the user and the password behind its name, ?user=USER&password=PASSWORD");
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
        return Path.of(withoutQuery(name));
    }

    /** Without what follows the name: passwords do not belong into logs. */
    @Override
    public String toString() {
        return withoutQuery(jdbcUrl);
    }

    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
