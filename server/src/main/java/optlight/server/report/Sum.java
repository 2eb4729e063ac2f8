package optlight.server.report;

/**
 * How many reports of a setting had one outcome, seen from one side.
 *
 * @param part    which day, serial, extension or reason
 * @param reports at least {@link Anonymity#K}: smaller sums do not leave the database
 */
record Sum(Side side, String setting, String part, Outcome outcome, long reports) {}
