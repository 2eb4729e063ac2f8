package optlight.server.report;

/** From which side reports of a setting are added up. */
enum Side {
    DAY("day"),
    SERIAL("CAST(serial AS VARCHAR(20))"),
    EXTENSION("extension || ' ' || engine"),
    REASON("reason");

    private final String sql;

    Side(String sql) {
        this.sql = sql;
    }

    /** What the database adds up by, as text; in the SQL that SQLite and PostgreSQL share. */
    String sql() {
        return sql;
    }
}
